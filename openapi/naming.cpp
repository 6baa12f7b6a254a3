#include "openapi/naming.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace understudy::openapi {
namespace {

/// The path of a server's URL, absolute or relative, without dot segments (RFC 3986, section 5.2.4); none
/// for `/`.
std::string path_of(std::string_view url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string_view::npos || url.starts_with("//")) {
    url.remove_prefix(scheme == std::string_view::npos ? 2 : scheme + 3);
    url.remove_prefix(std::min(url.find('/'), url.size()));
  }
  url = url.substr(0, url.find_first_of("?#"));
  std::string path;
  while (!url.empty()) {
    const std::size_t slash = std::min(url.find('/'), url.size());
    const std::string_view segment = url.substr(0, slash);
    if (segment == "..") path.resize(std::min(path.rfind('/'), path.size()));
    if (!segment.empty() && segment != "." && segment != "..") path.append("/").append(segment);
    url.remove_prefix(std::min(slash + 1, url.size()));
  }
  return path;
}

}  // namespace

std::string api_name(const Document& document) {
  return std::filesystem::path(document.path).stem().string();
}

std::vector<std::string> base_paths(const Document& document) {
  std::vector<std::string> paths;
  for (const Operation& operation : document.operations) {
    for (const std::string& server : operation.servers) {
      const std::string path = path_of(server);
      if (!path.empty() && std::ranges::find(paths, path) == paths.end()) paths.push_back(path);
    }
  }
  return paths;
}

std::string branch_label(const Document& document, SchemaId branch) {
  const std::string& place = document.schema(branch).location;
  std::set<SchemaId> visited;
  for (std::optional<SchemaId> id = branch; id && visited.insert(*id).second; id = document.schema(*id).ref) {
    if (!document.schema(*id).name.empty()) return document.schema(*id).name;
  }
  const std::string& title = document.schema(branch).title;
  return title.empty() || title.find('#') != std::string::npos ? place : title;
}

std::vector<std::string> branch_names(const Document& document, const Schema& owner, SchemaId branch) {
  std::vector<std::string> names;
  if (!owner.discriminator) return names;
  std::set<SchemaId> same;
  for (std::optional<SchemaId> id = branch; id && same.insert(*id).second;) id = document.schema(*id).ref;
  for (const auto& [name, target] : owner.discriminator->mapping) {
    if (same.contains(target)) names.push_back(name);
  }
  return names;
}

}  // namespace understudy::openapi

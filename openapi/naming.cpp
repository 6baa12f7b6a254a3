#include "openapi/naming.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace understudy::openapi {
namespace {

/// The path of a server's URL; none for `/`.
std::string path_of(std::string_view url) {
  if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos) {
    url.remove_prefix(scheme + 3);
    url.remove_prefix(std::min(url.find('/'), url.size()));
  }
  url = url.substr(0, url.find_first_of("?#"));
  while (url.ends_with('/')) url.remove_suffix(1);
  if (url.empty()) return {};
  return url.starts_with('/') ? std::string(url) : "/" + std::string(url);
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

#include "openapi/read/files.h"

#include <filesystem>
#include <utility>

#include "openapi/dialect/metaschemas.h"
#include "openapi/read/near.h"
#include "openapi/read/read.h"
#include "openapi/read/uri.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

namespace fs = std::filesystem;

/// The path from the root of the disk; an empty one is the working folder.
fs::path whole(const fs::path& path) {
  return fs::absolute(path.empty() ? fs::path(".") : path).lexically_normal();
}

bool is_below(const fs::path& folder, const fs::path& path) {
  const fs::path way = whole(path).lexically_relative(whole(folder));
  return !way.empty() && *way.begin() != "..";
}

/// Whether a reference may lead to a path: below the first file's folder or the working folder (where that is
/// not the whole disk). Links on the disk are followed wherever they lead.
bool may_read(const fs::path& folder, const fs::path& path) {
  return is_below(folder, path) || (whole("") != whole("").root_path() && is_below("", path));
}

/// The name of a relative URI that leads out of the first file's folder: what leads back in is called as from
/// there, so that no file has two names.
std::string name_of(const std::string& uri, const fs::path& folder) {
  if (!uri.starts_with("../")) return uri;
  const fs::path here = whole(folder);
  return (here / uri).lexically_normal().lexically_relative(here).generic_string();
}

}  // namespace

std::string too_large() { return "the file is larger than " + std::to_string(most_file_bytes) + " bytes"; }

Files::Files(std::string root_path, const ReadFile& read_file, const LoadOptions& options,
             Diagnostics& diagnostics)
    : root_path_(std::move(root_path)),
      read_file_(&read_file),
      options_(&options),
      diagnostics_(&diagnostics),
      sources_(std::make_shared<Sources>()) {}

const SourceFile* Files::root() {
  const auto file = read_source(root_path_, "");
  if (file) return *file;
  if (sources_->find("") != nullptr) return nullptr;
  Diagnostic unread;
  unread.place = {root_path_, 1, 1};
  unread.message = file.error();
  unread.rule = Rule::readable_file;
  diagnostics_->add(std::move(unread));
  return nullptr;
}

Files::Opened Files::open(const std::string& uri, const std::string& reference) {
  if (uri.size() > most_name_bytes) {
    return tl::unexpected("the name of the file that " + backquoted(reference) + " leads to is longer than " +
                          std::to_string(most_name_bytes) + " bytes");
  }
  if (opened_.size() >= most_files && !opened_.contains(uri))
    return tl::unexpected("the document has more than " + std::to_string(most_files) + " files");
  if (has_scheme(uri) || uri.starts_with("//")) return open_absolute(uri, reference);
  return open_relative(uri, reference);
}

Files::Opened Files::open_relative(const std::string& uri, const std::string& reference) {
  if (uri.starts_with('/') || uri.find('\\') != std::string::npos) {
    return tl::unexpected(
        backquoted(reference) +
        " is no relative path; a file is named as seen from the one that refers to it, with `/`");
  }
  const fs::path root_path(root_path_);
  const std::string file = name_of(uri, root_path.parent_path());
  const std::string name = file == root_path.filename().generic_string() ? "" : file;
  auto known = opened_.find(name);
  if (known == opened_.end()) {
    const std::string path = (root_path.parent_path() / name).generic_string();
    if (!options_->references_outside && !may_read(root_path.parent_path(), path)) {
      return tl::unexpected(backquoted(reference) +
                            " leads out of the document's folder and of the working folder; "
                            "`--allow-refs-outside` lets it");
    }
    known = opened_.emplace(name, read_source(path, name)).first;
  }
  if (!known->second)
    return tl::unexpected(backquoted(reference) + " cannot be read: " + known->second.error());
  return known->second;
}

/// The copy of a URI: of itself, or of the nearest of those above it that end in a slash.
std::optional<std::string> Files::mapped(const std::string& uri) const {
  for (std::string above = uri; !above.empty();) {
    const auto found = options_->files.find(above);
    if (found != options_->files.end()) {
      const fs::path path =
          above == uri ? fs::path(found->second) : fs::path(found->second) / uri.substr(above.size());
      if (above != uri && !is_below(found->second, path)) return std::nullopt;
      return path.string();
    }
    above.pop_back();
    above.resize(above.rfind('/') + 1);
  }
  return std::nullopt;
}

Files::Opened Files::open_absolute(const std::string& uri, const std::string& reference) {
  if (const auto known = opened_.find(uri); known != opened_.end()) return known->second;
  if (const auto path = mapped(uri)) {
    auto source = read_source(*path, uri);
    if (!source) source = tl::unexpected(backquoted(reference) + " cannot be read: " + source.error());
    return opened_.insert_or_assign(uri, std::move(source)).first->second;
  }
  if (const auto text = metaschema(uri)) {
    if (has_metaschemas_) return add_source(uri, uri, std::string(*text));
    return tl::unexpected(
        backquoted(reference) +
        " is a schema of JSON Schema itself, written with keywords that OpenAPI 3.0 does not "
        "know; OpenAPI 3.1 does");
  }
  const std::string meant = uri == reference ? "" : ", here " + backquoted(uri) + ",";
  return tl::unexpected(backquoted(reference) + meant +
                        " is on another host, and nothing is fetched; save a copy and name it with `--map " +
                        uri + "=FILE`; `understudy bundle` then makes one file of all");
}

Files::Opened Files::read_source(const std::string& path, const std::string& uri) {
  sources_->ask(path);
  auto content = (*read_file_)(path);
  if (!content) return tl::unexpected(content.error());
  if (content->size() > most_file_bytes) return tl::unexpected(too_large());
  return add_source(path, uri, *std::move(content));
}

Files::Opened Files::add_source(const std::string& path, const std::string& uri, std::string content) {
  auto file = std::make_unique<SourceFile>(SourceFile{path, uri, Text(std::move(content)), {}});
  ReadText result = read(path, file->text, options_->limits);
  for (TextFault& fault : result.faults) {
    diagnostics_->add({Severity::error,
                       {path, fault.mark.line, fault.mark.column},
                       std::move(fault.pointer),
                       std::move(fault.message),
                       fault.rule == Rule::unnamed ? Rule::well_formed_text : fault.rule});
  }
  const bool is_sound = result.root.has_value();
  if (is_sound) file->root = *std::move(result.root);
  const SourceFile& kept = sources_->add(std::move(file));
  if (!is_sound) return tl::unexpected(std::string("it has faults of its own"));
  opened_.insert_or_assign(uri, &kept);
  return &kept;
}

}  // namespace understudy::openapi

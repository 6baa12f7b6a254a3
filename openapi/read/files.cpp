#include "openapi/read/files.h"

#include <algorithm>
#include <cctype>
#include <filesystem>
#include <utility>

#include "openapi/read/near.h"
#include "openapi/read/read.h"

namespace understudy::openapi {
namespace {

namespace fs = std::filesystem;

/// Whether the text starts as `https:` does (RFC 3986, section 3.1), or as `//host` does.
bool is_remote(std::string_view reference) {
  if (reference.starts_with("//")) return true;
  const std::size_t colon = reference.find(':');
  if (colon == std::string_view::npos || colon == 0) return false;
  if (std::isalpha(static_cast<unsigned char>(reference[0])) == 0) return false;
  return std::ranges::all_of(reference.substr(0, colon), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.';
  });
}

/// The path below the first file's folder that the reference names, or why it is not followed.
tl::expected<std::string, std::string> uri_of(const SourceFile& from, const std::string& reference) {
  if (is_remote(reference)) {
    return tl::unexpected(backquoted(reference) +
                          " is a reference to another host and is not followed; keep a copy " +
                          "in the document's folder and refer to it by a relative path");
  }
  if (reference.starts_with('/') || reference.find('\\') != std::string::npos) {
    return tl::unexpected(backquoted(reference) +
                          " is no relative path; allowed are paths below the document's folder");
  }
  const fs::path path = (fs::path(from.uri).parent_path() / reference).lexically_normal();
  if (path.begin() != path.end() && *path.begin() == "..") {
    return tl::unexpected(backquoted(reference) +
                          " leads out of the document's folder; allowed are files in it and " + "below it");
  }
  return path.generic_string();
}

}  // namespace

Files::Files(std::string root_path, const ReadFile& read_file, Diagnostics& diagnostics)
    : root_path_(std::move(root_path)),
      read_file_(&read_file),
      diagnostics_(&diagnostics),
      sources_(std::make_shared<Sources>()) {}

const SourceFile* Files::root() {
  const auto file = read_source(root_path_, "");
  if (file) return *file;
  if (sources_->find("") != nullptr) return nullptr;
  Diagnostic unread;
  unread.place.file = root_path_;
  unread.message = file.error();
  diagnostics_->add(std::move(unread));
  return nullptr;
}

tl::expected<const SourceFile*, std::string> Files::open(const SourceFile& from,
                                                         const std::string& reference) {
  auto uri = uri_of(from, reference);
  if (!uri) return tl::unexpected(uri.error());
  const fs::path root_path(root_path_);
  if (*uri == root_path.filename().generic_string()) *uri = "";
  auto known = opened_.find(*uri);
  if (known == opened_.end()) {
    const std::string path = (root_path.parent_path() / *uri).generic_string();
    known = opened_.emplace(*uri, read_source(path, *uri)).first;
  }
  if (!known->second)
    return tl::unexpected(backquoted(reference) + " cannot be read: " + known->second.error());
  return known->second;
}

tl::expected<const SourceFile*, std::string> Files::read_source(const std::string& path,
                                                                const std::string& uri) {
  auto content = (*read_file_)(path);
  if (!content) return tl::unexpected(content.error());
  auto file = std::make_unique<SourceFile>(SourceFile{path, uri, Text(*std::move(content)), {}});
  ReadText result = read(path, file->text);
  for (TextFault& fault : result.faults) {
    diagnostics_->add({Severity::error,
                       {path, fault.mark.line, fault.mark.column},
                       std::move(fault.pointer),
                       std::move(fault.message)});
  }
  const bool is_sound = result.root.has_value();
  if (is_sound) file->root = *std::move(result.root);
  const SourceFile& kept = sources_->add(std::move(file));
  if (!is_sound) return tl::unexpected(std::string("it has faults of its own"));
  opened_.insert_or_assign(uri, &kept);
  return &kept;
}

}  // namespace understudy::openapi

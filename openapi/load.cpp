#include "openapi/load.h"

#include <fstream>
#include <sstream>
#include <utility>

#include "openapi/build/document.h"
#include "openapi/check/check.h"
#include "openapi/check/fields.h"
#include "openapi/read/files.h"
#include "openapi/read/references.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

tl::expected<std::string, std::string> read_from_disk(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return tl::unexpected(std::string("there is no such file"));
  if (std::filesystem::is_directory(path, error))
    return tl::unexpected(std::string("this is a folder, not a file"));
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  if (!file.good() && text.view().empty() && std::filesystem::file_size(path, error) > 0) {
    return tl::unexpected(std::string("the file cannot be read"));
  }
  return std::move(text).str();
}

bool is_version(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) &&
         (text.size() == prefix.size() || text[prefix.size()] == '.' || text[prefix.size()] == '-');
}

/// The version of the specification that the document names; refuses those that are not read.
std::optional<Version> version_of(Diagnostics& diagnostics, const Cursor& root) {
  const auto refuse = [&](const Cursor& at, std::string message) {
    diagnostics.add({Severity::error, place_of(at), at.pointer, std::move(message), Rule::known_version});
    return std::nullopt;
  };
  if (!root.node->is_object())
    return refuse(root, "an OpenAPI document has to be an object, not " + type_of(*root.node));
  const auto at = member(root, "openapi");
  if (const auto swagger = member(root, "swagger"); swagger && !at) {
    return refuse(*swagger,
                  "this is a Swagger 2.0 document, which is not read; convert it to OpenAPI 3.0 or 3.1");
  }
  if (!at)
    return refuse(
        root, "the document lacks `openapi`, which names the version of the specification: 3.0.x or 3.1.x");
  const std::string* text = at->node->string();
  if (text == nullptr)
    return refuse(*at, "`openapi` has to be a string such as '3.1.1', not " + type_of(*at->node));
  if (is_version(*text, "3.0")) return Version::v3_0;
  if (is_version(*text, "3.1")) return Version::v3_1;
  return refuse(*at, "OpenAPI " + *text + " is not read; supported are 3.0.x and 3.1.x");
}

/// The dialect of schemas that name none (OpenAPI 3.1.1, section 4.8.24.5). One that is not known is reported
/// with the document's members.
const Dialect& dialect_of(Dialects& dialects, Version version, const Node& root) {
  if (version == Version::v3_0) return dialects.of(Draft::openapi_3_0);
  const NodeMember* named = root.find("jsonSchemaDialect");
  const std::string* uri = named == nullptr ? nullptr : named->value.string();
  const auto dialect = dialects.named(uri == nullptr ? "" : *uri);
  return dialect ? **dialect : dialects.of(Draft::draft_2020_12);
}

}  // namespace

Loaded load(const std::filesystem::path& path, const LoadOptions& options) {
  return load(path.string(), read_from_disk, options);
}

Loaded load(const std::string& path, const ReadFile& read_file, const LoadOptions& options) {
  Loaded loaded;
  Files files(path, read_file, options, loaded.diagnostics);
  const SourceFile* file = files.root();
  loaded.sources = files.sources();
  if (file == nullptr) return loaded;
  const auto version = version_of(loaded.diagnostics, root_of(*file));
  if (!version) return loaded;
  Dialects dialects(files);
  Resources resources(dialects, loaded.diagnostics, dialect_of(dialects, *version, file->root));
  References references(files, resources);
  const Cursor root = resources.root_of(*file);
  Context context{*version, root, references, loaded.diagnostics, options, dialects};
  check(context, root);
  loaded.document = build_document(context, root);
  return loaded;
}

}  // namespace understudy::openapi

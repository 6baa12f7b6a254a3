#include "openapi/open.h"

#include <array>
#include <filesystem>
#include <fstream>
#include <utility>

#include "openapi/check/fields.h"

namespace understudy::openapi {
namespace {

bool is_version(std::string_view text, std::string_view prefix) {
  return text.starts_with(prefix) &&
         (text.size() == prefix.size() || text[prefix.size()] == '.' || text[prefix.size()] == '-');
}

/// Documents of other kinds, each by the member that only it has.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> other_kinds{{
    {"asyncapi", "an AsyncAPI document"},
    {"arazzo", "an Arazzo document"},
    {"overlay", "an OpenAPI Overlay"},
    {"swaggerVersion", "a document of Swagger 1"},
    {"openrpc", "an OpenRPC document"},
    {"$schema", "a JSON Schema"},
    {"raml", "a RAML document"},
}};

/// What a text is that names no version of OpenAPI, at the place that shows it.
std::pair<Cursor, std::string> without_version(const Cursor& root) {
  if (const auto swagger = member(root, "swagger")) {
    const std::string* version = swagger->node->string();
    return {*swagger, "this is a Swagger " + (version == nullptr ? "2.0" : *version) +
                          " document, which is not read yet; convert it to OpenAPI 3.0 or 3.1"};
  }
  for (const auto& [name, kind] : other_kinds) {
    if (const auto found = member(root, name))
      return {*found,
              "this is " + std::string(kind) + ", which is not read yet; an OpenAPI document has `openapi`"};
  }
  const auto info = member(root, "info");
  if (info && (member(*info, "_postman_id") || (member(root, "item") && member(*info, "schema"))))
    return {*info, "this is a Postman collection, which is not read yet; export it as OpenAPI 3.0 or 3.1"};
  return {root, "the document lacks `openapi`, which names the version of the specification: 3.0.x or 3.1.x"};
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
  if (!at) {
    const auto [place, message] = without_version(root);
    return refuse(place, message);
  }
  const std::string* text = at->node->string();
  if (text == nullptr)
    return refuse(*at, "`openapi` has to be a string such as '3.1.1', not " + type_of(*at->node));
  if (is_version(*text, "3.0")) return Version::v3_0;
  if (is_version(*text, "3.1")) return Version::v3_1;
  return refuse(*at, "OpenAPI " + *text + " is not read" + (text->starts_with("3.") ? " yet" : "") +
                         "; supported are 3.0.x and 3.1.x");
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

tl::expected<std::string, std::string> read_from_disk(const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return tl::unexpected(std::string("there is no such file"));
  if (std::filesystem::is_directory(path, error))
    return tl::unexpected(std::string("this is a folder, not a file"));
  std::ifstream file(path, std::ios::binary);
  if (!file) return tl::unexpected(std::string("the file may not be read"));
  std::string text;
  const auto size = std::filesystem::file_size(path, error);
  if (!error && size > most_file_bytes) return tl::unexpected(too_large());
  // What is no plain file has no size.
  if (!error) text.resize(size);
  file.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(file.gcount()));
  text.append(std::istreambuf_iterator<char>(file), {});
  if (file.bad()) return tl::unexpected(std::string("the file cannot be read"));
  return text;
}

OpenDocument::OpenDocument(const std::string& path, const ReadFile& read_file, const LoadOptions& options,
                           Diagnostics& diagnostics)
    : files_(path, read_file, options, diagnostics) {
  const SourceFile* file = files_.root();
  const auto version = file == nullptr ? std::nullopt : version_of(diagnostics, root_of(*file));
  if (!version) return;
  if (*version == Version::v3_0) files_.leave_out_metaschemas();
  dialects_.emplace(files_);
  resources_.emplace(*dialects_, diagnostics, dialect_of(*dialects_, *version, file->root));
  references_.emplace(files_, *resources_);
  context_.emplace(
      Context{*version, resources_->root_of(*file), *references_, diagnostics, options, *dialects_});
}

}  // namespace understudy::openapi

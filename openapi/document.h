#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/json.h"
#include "openapi/schema.h"

namespace understudy::openapi {

class Sources;

/// Where a parameter or a credential travels (OpenAPI 3.1.1, section 4.8.12.1).
enum class In { path, query, header, cookie };

/// How a parameter's value becomes text (OpenAPI 3.1.1, section 4.8.12.3).
enum class Style { matrix, label, simple, form, space_delimited, pipe_delimited, deep_object };

/// One value of `examples`, or the single `example` with an empty name.
struct Example {
  std::string location;
  std::string name;
  std::string summary;
  json::Value value;
};

struct Header {
  std::string location;
  std::string name;
  std::string description;
  bool required = false;
  bool explode = false;
  std::optional<SchemaId> schema;
  std::vector<Example> examples;
};

/// How one member of a form or multipart body travels (section 4.8.15).
struct Encoding {
  std::string location;
  std::string property;
  std::string content_type;
  std::optional<Style> style;
  std::optional<bool> explode;
  bool allow_reserved = false;
  std::vector<Header> headers;
};

struct MediaType {
  std::string location;
  std::string type;  // the key under `content`, as written
  std::optional<SchemaId> schema;
  std::vector<Example> examples;
  std::vector<Encoding> encoding;
};

struct Parameter {
  std::string location;
  std::string name;
  In in = In::query;
  Style style = Style::form;
  bool explode = true;
  bool required = false;
  bool deprecated = false;
  bool allow_reserved = false;
  bool allow_empty_value = false;
  std::string description;
  std::optional<SchemaId> schema;  // one of `schema` and `content`
  std::optional<MediaType> content;
  std::vector<Example> examples;
};

struct RequestBody {
  std::string location;
  std::string description;
  bool required = false;
  std::vector<MediaType> content;
};

struct Response {
  std::string location;
  std::string status;  // `200`, `2XX` or `default`
  std::string description;
  std::vector<Header> headers;
  std::vector<MediaType> content;
};

/// One scheme that has to be met, with the scopes asked for.
struct RequiredScheme {
  std::string scheme;
  std::vector<std::string> scopes;
};

/// All of these together are enough; an empty list asks for nothing (section 4.8.30).
using SecurityRequirement = std::vector<RequiredScheme>;

struct SecurityScheme {
  enum class Kind { basic, bearer, other_http, api_key, oauth2, open_id, mutual_tls };
  std::string location;
  std::string name;
  Kind kind = Kind::bearer;
  std::string http_scheme;  // of the http kinds, in lower case
  In in = In::header;       // of api_key
  std::string parameter;    // of api_key
  json::Object extensions;
};

struct Operation {
  std::string location;
  std::string id;       // operationId, or `<method> <path>` where there is none
  bool has_id = false;  // whether the document names it
  std::string method;   // upper case
  std::string path;     // the template as written
  std::string summary;
  std::string description;
  std::vector<std::string> tags;
  std::string external_docs;  // the URL of `externalDocs`, else empty
  bool deprecated = false;
  std::vector<Parameter> parameters;  // those of the path item included, overridden ones left out
  std::optional<RequestBody> request_body;
  std::vector<Response> responses;
  std::vector<SecurityRequirement> security;  // the one in force; empty: nothing is asked for
  std::vector<std::string> servers;  // URLs in force, each variable by its default, then by its `enum`
  json::Object extensions;
};

/// A request that the API sends to whoever asked for it (OpenAPI 3.1.1, section 4.8.18).
struct Callback {
  std::vector<std::string> owners;  // ids of the operations that it follows
  std::string name;                 // the key under `callbacks`
  Operation operation;              // its `path` is the runtime expression, as written
};

struct Info {
  std::string title;
  std::string version;
  std::string description;
};

struct Tag {
  std::string name;
  std::string description;
};

/// A whole OpenAPI document of version 3.0 or 3.1, every `$ref` resolved; 3.0 is lifted to 3.1's words. It
/// never changes after `load`.
/// How the values that a schema stands for are made: to obey all its keywords, or plainly by its types with
/// the words that Prism uses (docs/PRISM.md).
enum class Samples : std::uint8_t { sound, as_prism };

struct Document {
  std::string path;     // of the first file, as given
  std::string version;  // of the specification, as written
  Info info;
  std::vector<Tag> tags;
  std::vector<Operation> operations;                         // in the order of the text
  std::vector<Operation> webhooks;                           // `path` is the name of the webhook
  std::vector<Callback> callbacks;                           // those of `operations`, in their order
  std::vector<Schema> schemas;                               // all of them, `SchemaId` is the index
  std::vector<std::pair<std::string, SchemaId>> components;  // those under `components/schemas`, by name
  std::vector<SecurityScheme> security_schemes;
  json::Object extensions;
  std::shared_ptr<const Sources> sources;
  Samples samples = Samples::sound;

  const Schema& schema(SchemaId id) const { return schemas[static_cast<std::size_t>(id)]; }
};

}  // namespace understudy::openapi

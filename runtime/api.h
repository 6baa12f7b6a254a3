#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "json/json.h"
#include "runtime/check.h"
#include "runtime/message.h"
#include "runtime/report.h"
#include "runtime/sample.h"

namespace understudy::runtime {

/// How a value is written in XML (OpenAPI 3.1.1, section 4.8.26). A text that is absent is empty.
struct Xml {
  std::string name = {};
  std::string namespace_uri = {};
  std::string prefix = {};
  bool attribute = false;
  bool wrapped = false;
};

/// Which JSON types a text may stand for, so that `5` in a query becomes a number where the schema says so.
/// Nothing allowed: a string.
struct Shape {
  bool null = false;
  bool boolean = false;
  bool integer = false;
  bool number = false;
  bool string = false;
  bool array = false;
  bool object = false;
  std::string media_type = {};  // of a string of bytes: what they are
  std::optional<Xml> xml = {};
  std::size_t again = 0;          // of a schema inside of itself: it is the shape so many levels further out
  std::vector<Shape> items = {};  // none or one: of an array
  std::vector<std::pair<std::string, Shape>> members = {};  // of an object
  std::vector<Shape> rest = {};                             // none or one: of an object's other members
};

enum class Style { matrix, label, simple, form, space_delimited, pipe_delimited, deep_object };

struct Parameter {
  std::string name = {};
  In in = In::query;
  Style style = Style::form;
  bool explode = true;
  bool required = false;
  bool deprecated = false;
  bool allow_reserved = false;
  bool allow_empty_value = false;
  std::string media_type = {};  // of a parameter with `content`, else empty
  Shape shape = {};
  Check check = {};
  std::string location = {};  // in the document
  Sample example = {};        // the documented one, else one of the schema
};

struct Example {
  std::string name = {};
  std::string summary = {};
  json::Value value = {};
};

/// A documented header of a response, or of a part of a multipart body.
struct ResponseHeader {
  std::string name = {};
  bool required = false;
  bool explode = false;
  Check check = {};
  Shape shape = {};
  Sample example = {};  // the documented one, else one of the schema
};

/// How one member of a form travels (OpenAPI 3.1.1, section 4.8.15, Encoding Object).
struct Encoding {
  std::string property = {};
  std::string content_type = {};  // empty: by the member's type
  std::optional<Style> style = {};
  std::optional<bool> explode = {};
  bool allow_reserved = false;
  std::vector<ResponseHeader> headers = {};  // of the part, in multipart bodies
};

/// Which members of a value never leave in a response: those that the schema marks writeOnly. What leads to
/// none of them is not spoken of.
struct WriteOnly {
  std::vector<std::string> hidden = {};
  std::vector<std::pair<std::string, std::size_t>> members = {};  // index into `Api::write_only`
  std::optional<std::size_t> rest = {};                           // of members that have no other entry
  std::optional<std::size_t> items = {};
};

/// A field of a message for `application/grpc-web+proto`: the number and type behind a JSON member.
struct ProtobufField;
using ProtobufMessage = std::vector<ProtobufField>;
struct ProtobufField {
  std::string member = {};
  int number = 0;
  std::string type = {};  // as in `x-understudy-protobuf`
  bool repeated = false;
  std::size_t message = 0;  // of type `message`: index into `Api::protobuf`
  // Of type `any`: the type URLs of what it may hold, each with the index of its message.
  std::vector<std::pair<std::string, std::size_t>> packed = {};
};

struct Media {
  std::string type = {};  // the key under `content`, as written
  Check check = {};
  Shape shape = {};  // of all that is not JSON
  std::vector<Encoding> encoding = {};
  std::vector<Example> examples = {};
  Sample sample = {};                          // made from the schema, where it could be
  std::optional<std::size_t> protobuf = {};    // index into `Api::protobuf`
  std::optional<std::size_t> write_only = {};  // of a response: index into `Api::write_only`
  std::string location = {};
};

struct ResponseSpec {
  std::string status = {};  // `200`, `2XX` or `default`
  std::string description = {};
  std::vector<ResponseHeader> headers = {};
  std::vector<Media> content = {};
  std::string location = {};
};

struct BodySpec {
  bool required = false;
  std::vector<Media> content = {};
  std::string location = {};
};

struct RequiredScheme {
  std::string scheme = {};
  std::vector<std::string> scopes = {};
};
using SecurityRequirement = std::vector<RequiredScheme>;

struct SecurityScheme {
  enum class Kind { basic, bearer, other_http, api_key, oauth2, open_id, mutual_tls };
  std::string name = {};
  Kind kind = Kind::bearer;
  std::string http_scheme = {};
  In in = In::header;
  std::string parameter = {};
  json::Object extensions = {};
};

struct Operation {
  std::string id = {};
  std::string method = {};
  std::string path = {};  // the template: `/links/{id}`
  std::string summary = {};
  bool deprecated = false;
  std::vector<Parameter> parameters = {};
  std::optional<BodySpec> body = {};
  std::vector<ResponseSpec> responses = {};
  std::vector<SecurityRequirement> security = {};  // alternatives; none: nothing is asked for
  json::Object extensions = {};
  std::string location = {};
};

/// Where a rule stands: `specs/pet.yaml:41:9`.
struct SpecPlace {
  std::string file = {};
  std::size_t line = 0;
  std::size_t column = 0;

  friend bool operator==(const SpecPlace&, const SpecPlace&) = default;
};

/// A `oneOf` or `anyOf` of a schema that operations use, with what messages call its branches.
struct UnionPlace {
  std::string location = {};  // `#/components/schemas/Pet/oneOf`
  std::vector<std::string> branches = {};
};

/// One API as a table. Generated code and the interpreter fill it; the mock and the payload checker read it
/// and never ask which of the two did.
struct Api {
  std::string name = {};  // of the document's file without its ending
  std::string title = {};
  std::string version = {};
  std::string prefix = {};                   // of all its paths, where several APIs are served: `/shop`
  std::vector<std::string> base_paths = {};  // the paths of `servers`, without `/` itself
  std::vector<Operation> operations = {};
  std::vector<SecurityScheme> security_schemes = {};
  std::vector<std::pair<std::string, Check>> schemas = {};  // those under `components/schemas`
  std::vector<ProtobufMessage> protobuf = {};
  std::vector<WriteOnly> write_only = {};
  std::vector<UnionPlace> unions = {};  // each place once; none where they are not known
  json::Object extensions = {};
  std::function<SpecPlace(std::string_view location)> place_of = {};
};

/// A request that was routed, decoded and found sound.
struct Call {
  const Api& api;
  const Operation& operation;
  const Request& request;
  json::Object path;
  json::Object query;
  json::Object header;  // names as declared
  json::Object cookie;
  std::optional<json::Value> body;
};

/// Answers a call with a whole response, or leaves it to whoever stands behind it.
using Handler = std::function<std::optional<Response>(const Call& call)>;

/// Handlers by operationId.
using Handlers = std::map<std::string, Handler, std::less<>>;

}  // namespace understudy::runtime

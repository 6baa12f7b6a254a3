#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/build/schema_pool.h"
#include "openapi/check/target.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// The making of one Document from values that `check` has gone through. What is faulty there is left out
/// here without another word; only faults that show between objects are reported.
struct Build {
  Context& context;
  SchemaPool& schemas;
  Document& document;
  std::size_t values = 0;                                 // copied out of the files so far
  std::map<std::string, std::string> operation_ids = {};  // with what each is of
};

/// The value without its places. Documents whose references multiply their values beyond measure are cut off
/// with one diagnostic.
json::Value take_value(Build& build, const Cursor& at);

/// Members of an object as their types; empty, false or nothing where they are absent or of another type.
std::string text_in(const Cursor& at, std::string_view name);
/// The same of a text that may stand in another file: a reference in its place is followed.
std::string prose_in(Build& build, const Cursor& at, std::string_view name);
std::optional<bool> flag_in(const Cursor& at, std::string_view name);
std::vector<std::string> texts_in(const Cursor& at, std::string_view name);
/// The members whose names start with `x-`.
json::Object extensions_in(Build& build, const Cursor& at);

/// The member as an object of a kind, with its references followed.
std::optional<Cursor> object_in(Build& build, const Cursor& at, std::string_view name, Kind kind);
/// The items of a member that is an array, or the members of one that is an object.
std::vector<Cursor> items_in(const Cursor& at, std::string_view name);
std::vector<std::pair<std::string, Cursor>> all_members(const Cursor& object);
std::vector<std::pair<std::string, Cursor>> members_in(const Cursor& at, std::string_view name);
/// The schema under a member.
std::optional<SchemaId> schema_in(Build& build, const Cursor& at, std::string_view name);

std::optional<Style> style_of(std::string_view name);
std::optional<In> in_of(std::string_view name);

std::optional<Parameter> build_parameter(Build& build, const Cursor& at);
std::vector<Example> build_examples(Build& build, const Cursor& at);
std::vector<MediaType> build_content(Build& build, const Cursor& at);
std::vector<Header> build_headers(Build& build, const Cursor& at);
RequestBody build_request_body(Build& build, const Cursor& at);
std::vector<Response> build_responses(Build& build, const Cursor& at);
std::vector<SecurityScheme> build_security_schemes(Build& build, const Cursor& components);
std::optional<std::vector<SecurityRequirement>> build_security(Build& build, const Cursor& at);
/// The URLs under `servers` with each variable replaced by its default; empty where there are none.
std::vector<std::string> build_servers(const Cursor& at);
/// `get /pets`: what an operation is called that has no id.
std::string id_without_name(std::string_view method, const std::string& path);
/// Operations are told apart by their ids, wherever they stand (OpenAPI 3.1.1, section 4.8.10): a second one
/// of an id is reported and called `otherwise`.
void take_id(Build& build, Operation& operation, const std::string& otherwise);
void build_operations(Build& build, const Cursor& document);

}  // namespace understudy::openapi

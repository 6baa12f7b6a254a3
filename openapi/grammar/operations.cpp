#include <algorithm>
#include <iterator>
#include <utility>

#include "openapi/grammar/grammar.h"

namespace understudy::openapi {
namespace {

using enum Shape;
using enum Need;
using enum Reference;

constexpr Field path_item_fields[] = {
    {"$ref", text},
    {"summary", text},
    {"description", text},
    {"get", object, Kind::operation},
    {"put", object, Kind::operation},
    {"post", object, Kind::operation},
    {"delete", object, Kind::operation},
    {"options", object, Kind::operation},
    {"head", object, Kind::operation},
    {"patch", object, Kind::operation},
    {"trace", object, Kind::operation},
    {"servers", list, Kind::server},
    {"parameters", list, Kind::parameter},
};

constexpr Field operation_fields[] = {
    {"tags", texts},
    {"summary", text},
    {"description", text},
    {"externalDocs", object, Kind::external_docs},
    {"operationId", text},
    {"parameters", list, Kind::parameter},
    {"requestBody", object, Kind::request_body},
    {"responses", object, Kind::responses, required_in_3_0},
    {"callbacks", map, Kind::callback},
    {"deprecated", flag},
    {"security", list, Kind::security_requirement},
    {"servers", list, Kind::server},
};

constexpr Field parameter_fields[] = {
    {"name", text, Kind::none, required},
    {"in", text, Kind::none, required},
    {"description", text},
    {"required", flag},
    {"deprecated", flag},
    {"allowEmptyValue", flag},
    {"style", text},
    {"explode", flag},
    {"allowReserved", flag},
    {"schema", object, Kind::schema},
    {"example", any},
    {"examples", map, Kind::example},
    {"content", map, Kind::media_type},
};

constexpr Field header_fields[] = {
    {"description", text},
    {"required", flag},
    {"deprecated", flag},
    {"allowEmptyValue", flag, Kind::none, optional, Since::only_3_0},
    {"style", text},
    {"explode", flag},
    {"allowReserved", flag, Kind::none, optional, Since::only_3_0},
    {"schema", object, Kind::schema},
    {"example", any},
    {"examples", map, Kind::example},
    {"content", map, Kind::media_type},
};

constexpr Field request_body_fields[] = {
    {"description", text},
    {"content", map, Kind::media_type, required},
    {"required", flag},
};

constexpr Field media_type_fields[] = {
    {"schema", object, Kind::schema},
    {"example", any},
    {"examples", map, Kind::example},
    {"encoding", map, Kind::encoding},
};

constexpr Field encoding_fields[] = {
    {"contentType", text}, {"headers", map, Kind::header}, {"style", text},
    {"explode", flag},     {"allowReserved", flag},
};

constexpr Field response_fields[] = {
    {"description", text, Kind::none, required},
    {"headers", map, Kind::header},
    {"content", map, Kind::media_type},
    {"links", map, Kind::link},
};

constexpr Field example_fields[] = {
    {"summary", text}, {"description", text}, {"value", any}, {"externalValue", text}};

constexpr Field link_fields[] = {
    {"operationRef", text}, {"operationId", text}, {"parameters", map_of_any},
    {"requestBody", any},   {"description", text}, {"server", object, Kind::server},
};

bool is_any_name(std::string_view) { return true; }

constexpr Pattern responses_pattern = {is_status, "a status is `100` to `599`, `1XX` to `5XX` or `default`",
                                       object, Kind::response};
constexpr Pattern callback_pattern = {is_any_name, "", object, Kind::path_item};

constexpr Grammar path_item_grammar = {"path item", path_item_fields};
constexpr Grammar operation_object_grammar = {"operation", operation_fields, nullptr, true, tolerated};
constexpr Grammar parameter_grammar = {"parameter", parameter_fields, nullptr, true, taken};
constexpr Grammar header_grammar = {"header", header_fields, nullptr, true, taken};
constexpr Grammar request_body_grammar = {"request body", request_body_fields, nullptr, true, taken};
constexpr Grammar media_type_grammar = {"media type", media_type_fields, nullptr, true, tolerated};
constexpr Grammar encoding_grammar = {"encoding", encoding_fields};
constexpr Grammar responses_grammar = {"list of responses", {}, &responses_pattern, true, tolerated};
constexpr Grammar response_grammar = {"response", response_fields, nullptr, true, taken};
constexpr Grammar callback_grammar = {"callback", {}, &callback_pattern, true, taken};
constexpr Grammar example_grammar = {"example", example_fields, nullptr, true, taken};
constexpr Grammar link_grammar = {"link", link_fields, nullptr, true, taken};

constexpr std::pair<Kind, const Grammar*> grammars[] = {
    {Kind::path_item, &path_item_grammar},       {Kind::operation, &operation_object_grammar},
    {Kind::parameter, &parameter_grammar},       {Kind::header, &header_grammar},
    {Kind::request_body, &request_body_grammar}, {Kind::media_type, &media_type_grammar},
    {Kind::encoding, &encoding_grammar},         {Kind::responses, &responses_grammar},
    {Kind::response, &response_grammar},         {Kind::callback, &callback_grammar},
    {Kind::example, &example_grammar},           {Kind::link, &link_grammar},
};

}  // namespace

const Grammar* operation_grammar(Kind kind) {
  const auto* const found = std::ranges::find(grammars, kind, &std::pair<Kind, const Grammar*>::first);
  return found == std::end(grammars) ? nullptr : found->second;
}

}  // namespace understudy::openapi

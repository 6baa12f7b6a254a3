#include "openapi/grammar/grammar.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <iterator>
#include <utility>

namespace understudy::openapi {
namespace {

using enum Shape;
using enum Need;
using enum Reference;

constexpr auto only_3_1 = Since::only_3_1;

constexpr Field document_fields[] = {
    {"openapi", text, Kind::none, required},
    {"info", object, Kind::info, required},
    {"jsonSchemaDialect", text, Kind::none, optional, only_3_1},
    {"servers", list, Kind::server},
    {"paths", object, Kind::paths, required_in_3_0},
    {"webhooks", map, Kind::path_item, optional, only_3_1},
    {"components", object, Kind::components},
    {"security", list, Kind::security_requirement},
    {"tags", list, Kind::tag},
    {"externalDocs", object, Kind::external_docs},
};

constexpr Field info_fields[] = {
    {"title", text, Kind::none, required},
    {"summary", text, Kind::none, optional, only_3_1},
    {"description", text},
    {"termsOfService", text},
    {"contact", object, Kind::contact},
    {"license", object, Kind::license},
    {"version", text, Kind::none, required},
};

constexpr Field contact_fields[] = {{"name", text}, {"url", text}, {"email", text}};

constexpr Field license_fields[] = {
    {"name", text, Kind::none, required},
    {"identifier", text, Kind::none, optional, only_3_1},
    {"url", text},
};

constexpr Field server_fields[] = {
    {"url", text, Kind::none, required},
    {"description", text},
    {"variables", map, Kind::server_variable},
};

constexpr Field server_variable_fields[] = {
    {"enum", texts},
    {"default", text, Kind::none, required},
    {"description", text},
};

constexpr Field components_fields[] = {
    {"schemas", named_map, Kind::schema},
    {"responses", named_map, Kind::response},
    {"parameters", named_map, Kind::parameter},
    {"examples", named_map, Kind::example},
    {"requestBodies", named_map, Kind::request_body},
    {"headers", named_map, Kind::header},
    {"securitySchemes", named_map, Kind::security_scheme},
    {"links", named_map, Kind::link},
    {"callbacks", named_map, Kind::callback},
    {"pathItems", named_map, Kind::path_item, optional, only_3_1},
};

constexpr Field tag_fields[] = {
    {"name", text, Kind::none, required},
    {"description", text},
    {"externalDocs", object, Kind::external_docs},
};

constexpr Field external_docs_fields[] = {{"description", text}, {"url", text, Kind::none, required}};

constexpr Field security_scheme_fields[] = {
    {"type", text, Kind::none, required},
    {"description", text},
    {"name", text},
    {"in", text},
    {"scheme", text},
    {"bearerFormat", text},
    {"flows", object, Kind::oauth_flows},
    {"openIdConnectUrl", text},
};

constexpr Field oauth_flows_fields[] = {
    {"implicit", object, Kind::oauth_flow},
    {"password", object, Kind::oauth_flow},
    {"clientCredentials", object, Kind::oauth_flow},
    {"authorizationCode", object, Kind::oauth_flow},
};

constexpr Field oauth_flow_fields[] = {
    {"authorizationUrl", text},
    {"tokenUrl", text},
    {"refreshUrl", text},
    {"scopes", text_map, Kind::none, required},
};

bool is_any_name(std::string_view) { return true; }
bool is_path(std::string_view name) { return name.starts_with('/'); }

constexpr Pattern paths_pattern = {is_path, "a path starts with `/`", object, Kind::path_item};
constexpr Pattern requirement_pattern = {is_any_name, "", texts};

constexpr Grammar document_grammar = {"document", document_fields};
constexpr Grammar info_grammar = {"info", info_fields, nullptr, true, tolerated};
constexpr Grammar contact_grammar = {"contact", contact_fields};
constexpr Grammar license_grammar = {"license", license_fields};
constexpr Grammar server_grammar = {"server", server_fields};
constexpr Grammar server_variable_grammar = {"server variable", server_variable_fields};
constexpr Grammar components_grammar = {"components", components_fields, nullptr, true, tolerated};
constexpr Grammar paths_grammar = {"paths", {}, &paths_pattern, true, tolerated};
constexpr Grammar tag_grammar = {"tag", tag_fields};
constexpr Grammar external_docs_grammar = {"external documentation", external_docs_fields};
constexpr Grammar security_scheme_grammar = {"security scheme", security_scheme_fields, nullptr, true, taken};
constexpr Grammar oauth_flows_grammar = {"OAuth flows", oauth_flows_fields};
constexpr Grammar oauth_flow_grammar = {"OAuth flow", oauth_flow_fields};
constexpr Grammar requirement_grammar = {"security requirement", {}, &requirement_pattern, false};

constexpr std::pair<Kind, const Grammar*> grammars[] = {
    {Kind::document, &document_grammar},
    {Kind::info, &info_grammar},
    {Kind::contact, &contact_grammar},
    {Kind::license, &license_grammar},
    {Kind::server, &server_grammar},
    {Kind::server_variable, &server_variable_grammar},
    {Kind::components, &components_grammar},
    {Kind::paths, &paths_grammar},
    {Kind::tag, &tag_grammar},
    {Kind::external_docs, &external_docs_grammar},
    {Kind::security_scheme, &security_scheme_grammar},
    {Kind::oauth_flows, &oauth_flows_grammar},
    {Kind::oauth_flow, &oauth_flow_grammar},
    {Kind::security_requirement, &requirement_grammar},
};

}  // namespace

const Grammar& grammar_of(Kind kind) {
  const auto* const found = std::ranges::find(grammars, kind, &std::pair<Kind, const Grammar*>::first);
  if (found != std::end(grammars)) return *found->second;
  if (const Grammar* grammar = operation_grammar(kind)) return *grammar;
  if (const Grammar* grammar = extension_grammar(kind)) return *grammar;
  return schema_part_grammar(kind);
}

const Field* field_of(const Grammar& grammar, std::string_view name) {
  const auto found = std::ranges::find(grammar.fields, name, &Field::name);
  return found == grammar.fields.end() ? nullptr : &*found;
}

bool exists_in(const Field& field, Version version) {
  if (field.since == Since::both) return true;
  return (field.since == Since::only_3_0) == (version == Version::v3_0);
}

std::span<const std::string_view> methods() {
  static constexpr std::array<std::string_view, 8> names{"get",     "put",  "post",  "delete",
                                                         "options", "head", "patch", "trace"};
  return names;
}

bool is_status(std::string_view text) {
  if (text == "default") return true;
  if (text.size() != 3 || text[0] < '1' || text[0] > '5') return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return text.substr(1) == "XX" || (is_digit(text[1]) && is_digit(text[2]));
}

bool is_component_name(std::string_view text) {
  return !text.empty() && std::ranges::all_of(text, [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_';
  });
}

}  // namespace understudy::openapi

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <utility>

#include "openapi/check/rules.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

/// An object as messages name it, and the rule that says what it holds.
struct Owner {
  std::string name;
  Rule rule;
};

void require_member(Context& context, const Cursor& at, std::string_view name, const Owner& owner) {
  if (!member(at, name)) report_at_key(context, at, owner.rule, owner.name + " lacks " + backquoted(name));
}

void refuse_member(Context& context, const Cursor& at, std::string_view name, const Owner& owner) {
  const auto found = member(at, name);
  if (found) report_at_key(context, *found, owner.rule, backquoted(name) + " is no member of " + owner.name);
}

void check_choice(Context& context, const Cursor& at, std::span<const std::string_view> words) {
  const std::string* text = at.node->string();
  if (text == nullptr || std::ranges::find(words, *text) != words.end()) return;
  report(context, at, Rule::allowed_value,
         backquoted(*text) + " is not known here; allowed are " + listed(words) + did_you_mean(*text, words));
}

void check_tags(Context& context, const Cursor& tags) {
  if (!tags.node->is_array()) return;
  std::set<std::string> seen;
  for (std::size_t index = 0; index < tags.node->array()->size(); ++index) {
    const Cursor tag = item(tags, index);
    const std::string* name = text_of(tag, "name");
    if (name == nullptr || seen.insert(*name).second) continue;
    report(context, *member(tag, "name"), Rule::unique_tag,
           "the tag " + backquoted(*name) + " is described twice");
  }
}

/// The names between braces in a server's URL.
std::set<std::string> variables_in(std::string_view url) {
  std::set<std::string> names;
  for (std::size_t open = url.find('{'); open != std::string_view::npos; open = url.find('{', open + 1)) {
    const std::size_t close = url.find('}', open);
    if (close == std::string_view::npos) break;
    names.emplace(url.substr(open + 1, close - open - 1));
  }
  return names;
}

struct SchemeMembers {
  std::string_view type;
  std::string_view needed;
  std::string_view also;
};

constexpr std::array<SchemeMembers, 5> scheme_members{{{"apiKey", "name", "in"},
                                                       {"http", "scheme", "bearerFormat"},
                                                       {"oauth2", "flows", ""},
                                                       {"openIdConnect", "openIdConnectUrl", ""},
                                                       {"mutualTLS", "", ""}}};

}  // namespace

const std::string* text_of(const Cursor& at, std::string_view name) {
  const NodeMember* found = at.node->find(name);
  return found == nullptr ? nullptr : found->value.string();
}

void check_not_both(Context& context, const Cursor& at, std::string_view one, std::string_view other) {
  const auto second = member(at, other);
  if (!second || !member(at, one)) return;
  report_at_key(context, *second, Rule::exclusive_members,
                backquoted(one) + " and " + backquoted(other) + " exclude each other; one is allowed");
}

void check_document(Context& context, const Cursor& at) {
  if (const auto tags = member(at, "tags")) check_tags(context, *tags);
  if (context.version == Version::v3_0) return;
  const std::string* uri = text_of(at, "jsonSchemaDialect");
  const auto dialect = context.dialects.named(uri == nullptr ? "" : *uri);
  if (uri != nullptr && !dialect) {
    warn(context, *member(at, "jsonSchemaDialect"), Rule::schema_dialect,
         dialect.error() + "; schemas are read as JSON Schema 2020-12");
  }
  if (!member(at, "paths") && !member(at, "webhooks") && !member(at, "components")) {
    report_at_key(context, at, Rule::document_parts,
                  "the document has none of `paths`, `webhooks` and `components`; one is needed");
  }
}

void check_license(Context& context, const Cursor& at) { check_not_both(context, at, "identifier", "url"); }

void check_server(Context& context, const Cursor& at) {
  const std::string* url = text_of(at, "url");
  if (url == nullptr) return;
  const auto variables = member(at, "variables");
  for (const std::string& name : variables_in(*url)) {
    if (variables && variables->node->find(name) != nullptr) continue;
    report(context, *member(at, "url"), Rule::server_variable,
           "the variable `{" + name + "}` of the URL is not among `variables`");
  }
}

void check_server_variable(Context& context, const Cursor& at) {
  const auto allowed = member(at, "enum");
  if (!allowed || !allowed->node->is_array()) return;
  if (allowed->node->array()->empty())
    return report(context, *allowed, Rule::server_variable, "`enum` has to hold one value at least");
  const std::string* text = text_of(at, "default");
  const auto is_default = [&](const Node& value) {
    return value.string() != nullptr && *value.string() == *text;
  };
  if (text == nullptr || std::ranges::any_of(*allowed->node->array(), is_default)) return;
  report(context, *member(at, "default"), Rule::server_variable,
         "the default " + backquoted(*text) + " is not among the values of `enum`");
}

void check_responses(Context& context, const Cursor& at) {
  const auto is_response = [](const NodeMember& each) { return !each.name.starts_with("x-"); };
  if (std::ranges::any_of(*at.node->object(), is_response)) return;
  report_at_key(context, at, Rule::filled_responses, "`responses` has to hold one response at least");
}

void check_link(Context& context, const Cursor& at) {
  check_not_both(context, at, "operationRef", "operationId");
  if (member(at, "operationRef") || member(at, "operationId")) return;
  report_at_key(context, at, Rule::link_operation,
                "the link has neither `operationRef` nor `operationId`; one of them is needed");
}

void check_security_scheme(Context& context, const Cursor& at) {
  static constexpr std::array<std::string_view, 5> types_3_1{"apiKey", "http", "mutualTLS", "oauth2",
                                                             "openIdConnect"};
  static constexpr std::array<std::string_view, 4> types_3_0{"apiKey", "http", "oauth2", "openIdConnect"};
  static constexpr std::array<std::string_view, 3> places{"query", "header", "cookie"};
  const std::string* type = text_of(at, "type");
  if (type == nullptr) return;
  const std::span<const std::string_view> types =
      context.version == Version::v3_0 ? std::span<const std::string_view>(types_3_0) : types_3_1;
  check_choice(context, *member(at, "type"), types);
  if (std::ranges::find(types, *type) == types.end()) return;
  const Owner owner{"a security scheme of type " + backquoted(*type), Rule::security_scheme_members};
  for (const SchemeMembers& row : scheme_members) {
    for (const std::string_view name : {row.needed, row.also}) {
      if (name.empty()) continue;
      if (row.type != *type)
        refuse_member(context, at, name, owner);
      else if (name != "bearerFormat")
        require_member(context, at, name, owner);
    }
  }
  if (const auto in = member(at, "in"); in && *type == "apiKey") check_choice(context, *in, places);
}

void check_oauth_flows(Context& context, const Cursor& at) {
  for (const NodeMember& each : *at.node->object()) {
    if (!each.value.is_object() || field_of(grammar_of(Kind::oauth_flows), each.name) == nullptr) continue;
    const Cursor flow = child(at, each);
    const Owner owner{"the flow " + backquoted(each.name), Rule::oauth_flow_members};
    if (each.name == "implicit" || each.name == "authorizationCode") {
      require_member(context, flow, "authorizationUrl", owner);
    }
    if (each.name != "implicit") require_member(context, flow, "tokenUrl", owner);
  }
}

namespace {

using Rules = void (*)(Context&, const Cursor&);

void check_credential(Context& context, const Cursor& at) { check_cause(context, at, "cause"); }

constexpr std::pair<Kind, Rules> rules[] = {
    {Kind::document, check_document},
    {Kind::license, check_license},
    {Kind::server, check_server},
    {Kind::server_variable, check_server_variable},
    {Kind::parameter, check_parameter},
    {Kind::header, check_header},
    {Kind::media_type, check_media_type},
    {Kind::example, check_example},
    {Kind::responses, check_responses},
    {Kind::link, check_link},
    {Kind::schema, check_schema},
    {Kind::security_scheme, check_security_scheme},
    {Kind::oauth_flows, check_oauth_flows},
    {Kind::behavior, check_behavior},
    {Kind::security_requirement, check_security_requirement},
    {Kind::error_rule, check_error_rule},
    {Kind::protobuf, check_protobuf},
    {Kind::credential, check_credential},
    {Kind::stored_reference, check_collection_name},
    {Kind::parent, check_collection_name},
};

}  // namespace

void check_rules(Context& context, Kind kind, const Cursor& at) {
  const auto* const found = std::ranges::find(rules, kind, &std::pair<Kind, Rules>::first);
  if (found != std::end(rules)) found->second(context, at);
}

}  // namespace understudy::openapi

#include "openapi/rule.h"

#include <algorithm>

namespace understudy::openapi {
namespace {

using enum Severity;

constexpr RuleInfo catalogue[] = {
    {Rule::readable_file, "readable-file", error, "OpenAPI 3.1.1, section 4.3",
     "A file of the document is there and can be read."},
    {Rule::well_formed_text, "well-formed-text", error, "OpenAPI 3.1.1, section 4.2",
     "A file is one JSON text, or one YAML document that says nothing that JSON cannot."},
    {Rule::unique_member, "unique-member", error, "YAML 1.2.2, section 3.2.1.3; RFC 8259, section 4",
     "No object has two members of one name."},
    {Rule::size_limit, "size-limit", error, "openapi/README.md",
     "References and aliases do not multiply what a document holds beyond measure."},
    {Rule::known_version, "known-version", error, "OpenAPI 3.1.1, section 4.8.1",
     "The document says `openapi: 3.0.x` or `3.1.x`."},
    {Rule::value_type, "value-type", error, "OpenAPI 3.1.1, section 4.8",
     "The value of a member has the type that the specification asks for."},
    {Rule::missing_member, "missing-member", error, "OpenAPI 3.1.1, section 4.8",
     "Members that the specification requires are there."},
    {Rule::unknown_member, "unknown-member", error, "OpenAPI 3.1.1, section 4.9",
     "Objects have no members but those of the specification and `x-` ones."},
    {Rule::unknown_keyword, "unknown-keyword", warning, "JSON Schema 2020-12 Core, section 4.3.1",
     "Keywords of a schema are those of its dialect; any other says nothing."},
    {Rule::member_of_other_version, "member-of-other-version", error, "OpenAPI 3.1.1, section 4.1",
     "Members are those of the version that the document names; in a schema others say nothing, which is a "
     "warning."},
    {Rule::exclusive_members, "exclusive-members", error, "OpenAPI 3.1.1, section 4.8",
     "Of two members that exclude each other, such as `example` and `examples`, one stands."},
    {Rule::allowed_value, "allowed-value", error, "OpenAPI 3.1.1, section 4.8",
     "A word stands where the specification lists it, and once in a list of different ones."},
    {Rule::component_name, "component-name", error, "OpenAPI 3.1.1, section 4.8.7.1",
     "Names of components are made of letters, digits, `.`, `-` and `_`."},
    {Rule::document_parts, "document-parts", error, "OpenAPI 3.1.1, section 4.3",
     "A document of 3.1 has `paths`, `webhooks` or `components`."},
    {Rule::ref_target, "ref-target", error, "OpenAPI 3.1.1, section 4.8.23",
     "A reference leads to something."},
    {Rule::ref_kind, "ref-kind", error, "OpenAPI 3.1.1, section 4.8.23",
     "A reference leads to an object of the kind that is needed where it stands."},
    {Rule::ref_place, "ref-place", warning, "OpenAPI 3.1.1, section 4.8.23",
     "References stand where the specification lets them."},
    {Rule::ref_siblings, "ref-siblings", warning, "OpenAPI 3.1.1, section 4.8.23",
     "Beside a reference stands nothing that is not looked at."},
    {Rule::ref_below_id, "ref-below-id", warning, "JSON Schema 2020-12 Core, section 8.2.1",
     "References below an `$id` start from it."},
    {Rule::path_template, "path-template", error, "OpenAPI 3.1.1, section 3.5",
     "The variables of a path are written `{name}`, each once."},
    {Rule::ambiguous_path, "ambiguous-path", error, "OpenAPI 3.1.1, section 4.8.8.2",
     "No two paths differ in the names of their variables only."},
    {Rule::unique_operation_id, "unique-operation-id", error, "OpenAPI 3.1.1, section 4.8.10",
     "Each operationId is of one operation."},
    {Rule::path_item_twice, "path-item-twice", warning, "OpenAPI 3.1.1, section 4.8.9",
     "A method stands either beside a path item's `$ref` or behind it."},
    {Rule::filled_responses, "filled-responses", error, "OpenAPI 3.1.1, section 4.8.16",
     "An operation's `responses` hold one response at least."},
    {Rule::body_type, "body-type", warning, "docs/BODIES.md",
     "A schema that asks for parts belongs to a media type that is taken apart."},
    {Rule::link_operation, "link-operation", error, "OpenAPI 3.1.1, section 4.8.20",
     "A link names an operation, and one that is there."},
    {Rule::nested_callback, "nested-callback", warning, "OpenAPI 3.1.1, section 4.8.18",
     "The operations of a callback have no callbacks of their own."},
    {Rule::unique_parameter, "unique-parameter", error, "OpenAPI 3.1.1, section 4.8.10",
     "A list of parameters has each name once for each place."},
    {Rule::path_parameter_declared, "path-parameter-declared", warning, "OpenAPI 3.1.1, section 3.5",
     "Each variable of a path is described by a parameter."},
    {Rule::path_parameter_used, "path-parameter-used", warning, "OpenAPI 3.1.1, section 4.8.12",
     "Each parameter of a path stands in it as a variable."},
    {Rule::path_parameter_required, "path-parameter-required", error, "OpenAPI 3.1.1, section 4.8.12.2.1",
     "A parameter in the path says `required: true`."},
    {Rule::parameter_schema, "parameter-schema", error, "OpenAPI 3.1.1, section 4.8.12.2",
     "A parameter or header has either `schema` or `content`, with one media type, and what goes with it."},
    {Rule::parameter_style, "parameter-style", error, "OpenAPI 3.1.1, section 4.8.12.3",
     "A style is one of those for the place where the value travels."},
    {Rule::undefined_style, "undefined-style", warning, "OpenAPI 3.1.1, section 4.8.12.4",
     "A style is defined for the type of its values and for its `explode`."},
    {Rule::nested_list, "nested-list", warning, "OpenAPI 3.1.1, section 4.8.12.4",
     "A parameter is no list of lists or of objects, which no style describes."},
    {Rule::query_only_member, "query-only-member", error, "OpenAPI 3.1.1, section 4.8.12.2",
     "`allowReserved` and `allowEmptyValue` stand in parameters of the query only."},
    {Rule::ignored_header, "ignored-header", warning, "OpenAPI 3.1.1, section 4.8.12.2.1",
     "What media types say is said by no header besides."},
    {Rule::external_example, "external-example", warning, "OpenAPI 3.1.1, section 4.8.19",
     "Examples stand in the document, where they can be looked at."},
    {Rule::server_variable, "server-variable", error, "OpenAPI 3.1.1, section 4.8.6",
     "Variables in a server's URL are described, with values one of which is the default."},
    {Rule::unique_tag, "unique-tag", error, "OpenAPI 3.1.1, section 4.8.1", "Each tag is described once."},
    {Rule::security_scheme_members, "security-scheme-members", error, "OpenAPI 3.1.1, section 4.8.27",
     "A security scheme has the members of its type."},
    {Rule::oauth_flow_members, "oauth-flow-members", error, "OpenAPI 3.1.1, section 4.8.29",
     "An OAuth flow has the URLs that it needs."},
    {Rule::known_security_scheme, "known-security-scheme", error, "OpenAPI 3.1.1, section 4.8.30",
     "A security requirement names schemes that are described."},
    {Rule::type_name, "type-name", error, "JSON Schema 2020-12 Validation, section 6.1.1",
     "`type` is one of the seven names, or in 3.1 a list of different ones."},
    {Rule::array_items, "array-items", warning, "OpenAPI 3.0.4, section 4.7.24",
     "An array of an OpenAPI 3.0 document says what its items are."},
    {Rule::unsatisfiable_schema, "unsatisfiable-schema", warning, "JSON Schema 2020-12 Validation, section 6",
     "Some value fits each schema, but for `false`."},
    {Rule::endless_schema, "endless-schema", error, "JSON Schema 2020-12 Core, section 9.4.1",
     "No schema leads back to itself without going into a member or an item."},
    {Rule::read_write_only, "read-write-only", error, "JSON Schema 2020-12 Validation, section 9.4",
     "No schema is `readOnly` and `writeOnly`."},
    {Rule::dynamic_ref, "dynamic-ref", error, "JSON Schema 2020-12 Core, section 8.2.3.2",
     "A dynamic reference leads to something."},
    {Rule::id_fragment, "id-fragment", warning, "JSON Schema 2020-12 Core, section 8.2.1",
     "An `$id` has no fragment."},
    {Rule::unique_id, "unique-id", warning, "JSON Schema 2020-12 Core, section 9.1.2",
     "Each `$id` names one schema."},
    {Rule::schema_dialect, "schema-dialect", warning, "OpenAPI 3.1.1, section 4.8.24.5",
     "The dialects of schemas are known ones."},
    {Rule::left_out_keyword, "left-out-keyword", warning, "JSON Schema 2020-12 Core, section 8.1.2",
     "Keywords are of a vocabulary that the schema's dialect has."},
    {Rule::compilable_pattern, "compilable-pattern", warning, "JSON Schema 2020-12 Core, section 6.4",
     "A pattern is a regular expression of ECMA-262."},
    {Rule::discriminator_mapping, "discriminator-mapping", error, "OpenAPI 3.1.1, section 4.8.25",
     "A discriminator's mapping leads to schemas."},
    {Rule::extension, "extension", error, "docs/EXTENSIONS.md", "What `x-understudy-` members say is known."},
    {Rule::untyped_model, "untyped-model", warning, "docs/MODELS.md",
     "A schema becomes a C++ type of its own."},
    {Rule::template_fault, "template-fault", error, "templates/README.md",
     "A template names what its view has."},
    {Rule::ignored_keyword, "ignored-keyword", warning, "docs/REPORT.md",
     "What a document says is enforced or represented by what is generated."},
};

constexpr RuleInfo unnamed_info{Rule::unnamed, "unnamed", error, "", ""};

}  // namespace

std::span<const RuleInfo> all_rules() { return catalogue; }

const RuleInfo& info_of(Rule rule) {
  const auto found = std::ranges::find(all_rules(), rule, &RuleInfo::rule);
  return found == all_rules().end() ? unnamed_info : *found;
}

std::string_view section_of(const Diagnostic& diagnostic) {
  return diagnostic.section.empty() ? info_of(diagnostic.rule).section : diagnostic.section;
}

}  // namespace understudy::openapi

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "openapi/diagnostics.h"

namespace understudy::openapi {

/// What a document is held to. Each has a name for people to look up (docs/RULES.md), which never changes.
enum class Rule : std::uint8_t {
  unnamed,
  // Of texts and files.
  readable_file,
  well_formed_text,
  unique_member,
  size_limit,
  known_version,
  // Of objects and their members.
  value_type,
  missing_member,
  unknown_member,
  unknown_keyword,
  member_of_other_version,
  exclusive_members,
  allowed_value,
  component_name,
  document_parts,
  // Of references.
  ref_target,
  ref_not_followed,
  ref_kind,
  ref_place,
  ref_siblings,
  ref_below_id,
  // Of paths and operations.
  path_template,
  equivalent_paths,
  ambiguous_path,
  path_precedence,
  unique_operation_id,
  path_item_twice,
  filled_responses,
  body_type,
  link_operation,
  link_target,
  nested_callback,
  // Of parameters and headers.
  unique_parameter,
  path_parameter_declared,
  path_parameter_used,
  path_parameter_required,
  parameter_schema,
  parameter_style,
  undefined_style,
  nested_list,
  query_only_member,
  ignored_header,
  external_example,
  example_reference,
  example_fits_schema,
  // Of servers, tags and security.
  server_variable,
  unique_tag,
  unused_tag,
  security_scheme_members,
  oauth_flow_members,
  known_security_scheme,
  known_scope,
  // Of schemas.
  type_name,
  array_items,
  nullable_branches,
  unsatisfiable_schema,
  endless_schema,
  finite_schema,
  unreachable_branch,
  enum_fits_schema,
  unique_enum,
  default_fits_schema,
  read_write_only,
  dynamic_ref,
  id_fragment,
  unique_id,
  schema_dialect,
  left_out_keyword,
  compilable_pattern,
  discriminator_mapping,
  discriminator_value,
  unused_component,
  // Of our extensions and of generated code.
  extension,
  untyped_model,
  template_fault,
  ignored_keyword,
};

/// A row of the catalogue.
struct RuleInfo {
  Rule rule = Rule::unnamed;
  std::string_view id;
  Severity severity = Severity::error;  // where it depends on the case, the graver one
  std::string_view section;             // of the specification that it follows
  std::string_view help;                // one sentence
};

/// All rules, in the order of docs/RULES.md.
std::span<const RuleInfo> all_rules();

const RuleInfo& info_of(Rule rule);

/// The section that the diagnostic names, or else its rule's.
std::string_view section_of(const Diagnostic& diagnostic);

}  // namespace understudy::openapi

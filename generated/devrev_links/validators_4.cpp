// Made from devrev-links.yaml by Understudy. Do not edit.

#include "json/parse.h"
#include "namespaces.h"
#include "runtime/check/array.h"
#include "runtime/check/combine.h"
#include "runtime/check/direction.h"
#include "runtime/check/entered.h"
#include "runtime/check/enumeration.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/format.h"
#include "runtime/check/number.h"
#include "runtime/check/object.h"
#include "runtime/check/pattern.h"
#include "runtime/check/string.h"
#include "runtime/check/type.h"
#include "runtime/check_function.h"

namespace devrev_links {

runtime::CheckFunction check_account_summary;
runtime::CheckFunction check_article_summary;
runtime::CheckFunction check_article_type;
runtime::CheckFunction check_atom_base_summary;
runtime::CheckFunction check_capability_summary;
runtime::CheckFunction check_code_change_summary;
runtime::CheckFunction check_conversation_summary;
runtime::CheckFunction check_custom_link_type_summary;
runtime::CheckFunction check_dev_user_summary;
runtime::CheckFunction check_enum_value_summary;
runtime::CheckFunction check_error_bad_request;
runtime::CheckFunction check_error_bad_request_artifact_already_attached_to_a_parent;
runtime::CheckFunction check_error_bad_request_bad_request;
runtime::CheckFunction check_error_bad_request_customization_validation_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_date_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_required;
runtime::CheckFunction check_error_bad_request_customization_validation_error_fragment_not_found;
runtime::CheckFunction check_error_bad_request_customization_validation_error_id_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_subtype;
runtime::CheckFunction check_error_bad_request_customization_validation_error_timestamp_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_unknown_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_unsupported_type;
runtime::CheckFunction check_error_bad_request_group_hierarchy_circular_dependency;
runtime::CheckFunction check_error_bad_request_group_hierarchy_depth_exceeded;
runtime::CheckFunction check_error_bad_request_group_hierarchy_invalid_parent;
runtime::CheckFunction check_error_bad_request_invalid_api_version;
runtime::CheckFunction check_error_bad_request_invalid_content_type;
runtime::CheckFunction check_error_bad_request_invalid_enum_value;
runtime::CheckFunction check_error_bad_request_invalid_field;
runtime::CheckFunction check_error_bad_request_invalid_id;
runtime::CheckFunction check_error_bad_request_merge_works_error;
runtime::CheckFunction check_error_bad_request_merge_works_error_error;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_already_merged;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_closed;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_different_reporters;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_different_workspace;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_invalid_stage_transition;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_locked;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype;
runtime::CheckFunction check_error_bad_request_missing_dependency;
runtime::CheckFunction check_error_bad_request_missing_required_field;
runtime::CheckFunction check_error_bad_request_parse_error;
runtime::CheckFunction check_error_bad_request_stale_schema_fragments;
runtime::CheckFunction check_error_bad_request_type;
runtime::CheckFunction check_error_bad_request_unexpected_id_type;
runtime::CheckFunction check_error_bad_request_unexpected_json_type;
runtime::CheckFunction check_error_bad_request_value_not_permitted;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_field;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_operation;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_errors;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_forbidden;
runtime::CheckFunction check_error_forbidden_forbidden;
runtime::CheckFunction check_error_forbidden_type;
runtime::CheckFunction check_error_too_many_requests_type;
runtime::CheckFunction check_org_base_summary;
runtime::CheckFunction check_part_base_summary;
runtime::CheckFunction check_product_summary;
runtime::CheckFunction check_resource_summary;
runtime::CheckFunction check_rev_user_summary;
runtime::CheckFunction check_service_account_summary;
runtime::CheckFunction check_sync_metadata_summary;
runtime::CheckFunction check_sync_out;
runtime::CheckFunction check_sync_out_status;
runtime::CheckFunction check_sync_run_mode;
runtime::CheckFunction check_sync_unit_summary;
runtime::CheckFunction check_sys_user_summary;
runtime::CheckFunction check_user_base_summary;
runtime::CheckFunction check_user_summary;
runtime::CheckFunction check_user_type;

namespace {

// #/components/schemas/enum-value-summary/properties/id
void check_enum_value_summary_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/enum-value-summary/properties/id/type"}, report);
  runtime::format(value, "int64", {at, "#/components/schemas/enum-value-summary/properties/id/format"}, report);
}

// #/components/schemas/enum-value-summary/properties/label
void check_enum_value_summary_label(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/enum-value-summary/properties/label/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/enum-value-summary/properties/label/format"}, report);
}

// #/components/schemas/enum-value-summary/properties/ordinal
void check_enum_value_summary_ordinal(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/enum-value-summary/properties/ordinal/type"}, report);
  runtime::format(value, "int64", {at, "#/components/schemas/enum-value-summary/properties/ordinal/format"}, report);
}

// #/components/schemas/dev-user-summary/properties/type
void check_dev_user_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/dev-user-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("dev_user");
  runtime::constant(value, only, {at, "#/components/schemas/dev-user-summary/properties/type/const"}, report);
}

// #/components/schemas/account-summary/properties/type
void check_account_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/account-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("account");
  runtime::constant(value, only, {at, "#/components/schemas/account-summary/properties/type/const"}, report);
}

// #/components/schemas/capability-summary/properties/type
void check_capability_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/capability-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("capability");
  runtime::constant(value, only, {at, "#/components/schemas/capability-summary/properties/type/const"}, report);
}

// #/components/schemas/product-summary/properties/type
void check_product_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/product-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("product");
  runtime::constant(value, only, {at, "#/components/schemas/product-summary/properties/type/const"}, report);
}

// #/components/schemas/article-summary/properties/type
void check_article_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/article-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("article");
  runtime::constant(value, only, {at, "#/components/schemas/article-summary/properties/type/const"}, report);
}

// #/components/schemas/article-summary/properties/title
void check_article_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/article-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/article-summary/properties/title/format"}, report);
}

// #/components/schemas/code-change-summary/properties/type
void check_code_change_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/code-change-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("code_change");
  runtime::constant(value, only, {at, "#/components/schemas/code-change-summary/properties/type/const"}, report);
}

// #/components/schemas/conversation-summary/properties/type
void check_conversation_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/conversation-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("conversation");
  runtime::constant(value, only, {at, "#/components/schemas/conversation-summary/properties/type/const"}, report);
}

// #/components/schemas/conversation-summary/properties/title
void check_conversation_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/conversation-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/conversation-summary/properties/title/format"}, report);
}

// #/components/schemas/sync-out/properties/sync_date
void check_sync_out_sync_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-out/properties/sync_date/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/sync-out/properties/sync_date/format"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-date-parse-error/properties/subtype
void check_error_bad_request_customization_validation_error_date_parse_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-date-parse-error/properties/subtype/type"}, report);
  static const json::Value only = json::Value("date_parse_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-date-parse-error/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-required/properties/subtype
void check_error_bad_request_customization_validation_error_field_required_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-required/properties/subtype/type"}, report);
  static const json::Value only = json::Value("field_required");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-required/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-fragment-not-found/properties/subtype
void check_error_bad_request_customization_validation_error_fragment_not_found_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-fragment-not-found/properties/subtype/type"}, report);
  static const json::Value only = json::Value("fragment_not_found");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-fragment-not-found/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-id-parse-error/properties/subtype
void check_error_bad_request_customization_validation_error_id_parse_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-id-parse-error/properties/subtype/type"}, report);
  static const json::Value only = json::Value("id_parse_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-id-parse-error/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error/properties/subtype
void check_error_bad_request_customization_validation_error_timestamp_parse_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error/properties/subtype/type"}, report);
  static const json::Value only = json::Value("timestamp_parse_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-unknown-error/properties/subtype
void check_error_bad_request_customization_validation_error_unknown_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-unknown-error/properties/subtype/type"}, report);
  static const json::Value only = json::Value("unknown_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-unknown-error/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-unsupported-type/properties/subtype
void check_error_bad_request_customization_validation_error_unsupported_type_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-unsupported-type/properties/subtype/type"}, report);
  static const json::Value only = json::Value("unsupported_type");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-unsupported-type/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/type
void check_error_bad_request_group_hierarchy_depth_exceeded_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/type/type"}, report);
  static const json::Value only = json::Value("group_hierarchy_depth_exceeded");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/actual_depth
void check_error_bad_request_group_hierarchy_depth_exceeded_actual_depth(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/actual_depth/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/actual_depth/format"}, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/max_depth
void check_error_bad_request_group_hierarchy_depth_exceeded_max_depth(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/max_depth/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/properties/max_depth/format"}, report);
}

// #/components/schemas/error-bad-request-invalid-enum-value/properties/type
void check_error_bad_request_invalid_enum_value_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/type/type"}, report);
  static const json::Value only = json::Value("invalid_enum_value");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-enum-value/properties/allowed_values/items
void check_error_bad_request_invalid_enum_value_allowed_values_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/allowed_values/items/type"}, report);
}

// #/components/schemas/error-bad-request-invalid-enum-value/properties/allowed_values
void check_error_bad_request_invalid_enum_value_allowed_values(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/allowed_values/type"}, report);
  runtime::items(value, 0, check_error_bad_request_invalid_enum_value_allowed_values_item, at, report);
}

// #/components/schemas/error-bad-request-invalid-enum-value/properties/field_name
void check_error_bad_request_invalid_enum_value_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-invalid-enum-value/properties/value
void check_error_bad_request_invalid_enum_value_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/value/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-invalid-enum-value/properties/value/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error/properties/type
void check_error_bad_request_merge_works_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error/properties/type/type"}, report);
  static const json::Value only = json::Value("merge_works_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-merge-works-error/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error/properties/errors
void check_error_bad_request_merge_works_error_errors(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-merge-works-error/properties/errors/type"}, report);
  runtime::items(value, 0, check_error_bad_request_merge_works_error_error, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error/properties/details
void check_error_bad_request_merge_works_error_error_details(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error/properties/details/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-merge-works-error-error/properties/details/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error/properties/subtype
void check_error_bad_request_merge_works_error_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error/properties/subtype/type"}, report);
  static constexpr std::string_view allowed[] = {
      "already_merged",
      "closed",
      "different_reporters",
      "different_workspace",
      "invalid_stage_transition",
      "locked",
      "stage_not_found_for_subtype",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-bad-request-merge-works-error-error/properties/subtype/enum"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error/properties/work
void check_error_bad_request_merge_works_error_error_work(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error/properties/work/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-merge-works-error-error/properties/work/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype/properties/subtype
void check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype/properties/subtype/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype/properties/subtype/format"}, report);
}

// #/components/schemas/error-bad-request-parse-error/properties/type
void check_error_bad_request_parse_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-parse-error/properties/type/type"}, report);
  static const json::Value only = json::Value("parse_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-parse-error/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/type
void check_error_bad_request_value_not_permitted_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/type/type"}, report);
  static const json::Value only = json::Value("value_not_permitted");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/allowed_values/items
void check_error_bad_request_value_not_permitted_allowed_values_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/allowed_values/items/type"}, report);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/allowed_values
void check_error_bad_request_value_not_permitted_allowed_values(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/allowed_values/type"}, report);
  runtime::items(value, 0, check_error_bad_request_value_not_permitted_allowed_values_item, at, report);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/field_name
void check_error_bad_request_value_not_permitted_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/pattern
void check_error_bad_request_value_not_permitted_pattern(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/pattern/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/pattern/format"}, report);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/reason
void check_error_bad_request_value_not_permitted_reason(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/reason/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-value-not-permitted/properties/reason/format"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-errors/properties/type
void check_error_bad_request_workflow_component_validation_errors_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-errors/properties/type/type"}, report);
  static const json::Value only = json::Value("workflow_component_validation_errors");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-workflow-component-validation-errors/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-errors/properties/errors
void check_error_bad_request_workflow_component_validation_errors_errors(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-errors/properties/errors/type"}, report);
  runtime::items(value, 0, check_error_bad_request_workflow_component_validation_error, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-field/properties/field_path
void check_error_bad_request_workflow_component_validation_error_field_field_path(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/properties/field_path/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/properties/field_path/format"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-field/properties/parent_id
void check_error_bad_request_workflow_component_validation_error_field_parent_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/properties/parent_id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/properties/parent_id/format"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-operation/properties/id
void check_error_bad_request_workflow_component_validation_error_operation_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-operation/properties/id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-operation/properties/id/format"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow/properties/id
void check_error_bad_request_workflow_component_validation_error_workflow_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow/properties/id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow/properties/id/format"}, report);
}

// #/components/schemas/error-forbidden-forbidden/properties/type
void check_error_forbidden_forbidden_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-forbidden-forbidden/properties/type/type"}, report);
  static const json::Value only = json::Value("forbidden");
  runtime::constant(value, only, {at, "#/components/schemas/error-forbidden-forbidden/properties/type/const"}, report);
}

}  // namespace

// #/components/schemas/custom-link-type-summary
void check_custom_link_type_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/custom-link-type-summary/type"}, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/enum-value-summary
void check_enum_value_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/enum-value-summary/type"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/enum-value-summary/required"}, report);
  runtime::required(value, "label", {at, "#/components/schemas/enum-value-summary/required"}, report);
  runtime::required(value, "ordinal", {at, "#/components/schemas/enum-value-summary/required"}, report);
  runtime::plain_property(value, "id", check_enum_value_summary_id, at, report);
  runtime::plain_property(value, "label", check_enum_value_summary_label, at, report);
  runtime::plain_property(value, "ordinal", check_enum_value_summary_ordinal, at, report);
}

// #/components/schemas/user-summary
void check_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/user-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/user-summary/required"}, report);
  runtime::plain_property(value, "type", check_user_type, at, report);
  static constexpr std::string_view one_of_names_1[] = {"dev_user"};
  static constexpr std::string_view one_of_names_2[] = {"rev_user"};
  static constexpr std::string_view one_of_names_3[] = {"service_account"};
  static constexpr std::string_view one_of_names_4[] = {"sys_user"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_dev_user_summary, .label = "dev-user-summary", .names = one_of_names_1, .plain = true},
      {.check = check_rev_user_summary, .label = "rev-user-summary", .names = one_of_names_2},
      {.check = check_service_account_summary, .label = "service-account-summary", .names = one_of_names_3, .plain = true},
      {.check = check_sys_user_summary, .label = "sys-user-summary", .names = one_of_names_4, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/user-summary/oneOf"}, report);
}

// #/components/schemas/dev-user-summary
void check_dev_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/dev-user-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/dev-user-summary/required"}, report);
  runtime::plain_property(value, "type", check_dev_user_summary_type, at, report);
  check_user_base_summary(value, at, report);
}

// #/components/schemas/account-summary
void check_account_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/account-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/account-summary/required"}, report);
  runtime::plain_property(value, "type", check_account_summary_type, at, report);
  check_org_base_summary(value, at, report);
}

// #/components/schemas/capability-summary
void check_capability_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/capability-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/capability-summary/required"}, report);
  runtime::plain_property(value, "type", check_capability_summary_type, at, report);
  check_part_base_summary(value, at, report);
}

// #/components/schemas/product-summary
void check_product_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/product-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/product-summary/required"}, report);
  runtime::plain_property(value, "type", check_product_summary_type, at, report);
  check_part_base_summary(value, at, report);
}

// #/components/schemas/article-summary
void check_article_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/article-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/article-summary/required"}, report);
  runtime::plain_property(value, "type", check_article_summary_type, at, report);
  runtime::plain_property(value, "article_type", check_article_type, at, report);
  runtime::plain_property(value, "resource", check_resource_summary, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  runtime::plain_property(value, "title", check_article_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/article-type
void check_article_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/article-type/type"}, report);
  static constexpr std::string_view allowed[] = {"article", "content_block", "page"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/article-type/enum"}, report);
}

// #/components/schemas/code-change-summary
void check_code_change_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/code-change-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/code-change-summary/required"}, report);
  runtime::plain_property(value, "type", check_code_change_summary_type, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/conversation-summary
void check_conversation_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/conversation-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/conversation-summary/required"}, report);
  runtime::plain_property(value, "type", check_conversation_summary_type, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  runtime::plain_property(value, "title", check_conversation_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/sync-out
void check_sync_out(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-out/type"}, report);
  runtime::plain_property(value, "status", check_sync_out_status, at, report);
  runtime::plain_property(value, "sync_date", check_sync_out_sync_date, at, report);
  runtime::plain_property(value, "sync_unit", check_sync_unit_summary, at, report);
}

// #/components/schemas/sync-out-status
void check_sync_out_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-out-status/type"}, report);
  static constexpr std::string_view allowed[] = {"failed", "modified", "succeeded"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/sync-out-status/enum"}, report);
}

// #/components/schemas/sync-run-mode
void check_sync_run_mode(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-run-mode/type"}, report);
  static constexpr std::string_view allowed[] = {"initial", "sync_from_devrev", "sync_to_devrev"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/sync-run-mode/enum"}, report);
}

// #/components/schemas/error-bad-request
void check_error_bad_request(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_type, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"artifact_already_attached_to_a_parent"};
  static constexpr std::string_view one_of_names_2[] = {"bad_request"};
  static constexpr std::string_view one_of_names_3[] = {"customization_validation_error"};
  static constexpr std::string_view one_of_names_4[] = {"group_hierarchy_circular_dependency"};
  static constexpr std::string_view one_of_names_5[] = {"group_hierarchy_depth_exceeded"};
  static constexpr std::string_view one_of_names_6[] = {"group_hierarchy_invalid_parent"};
  static constexpr std::string_view one_of_names_7[] = {"invalid_api_version"};
  static constexpr std::string_view one_of_names_8[] = {"invalid_content_type"};
  static constexpr std::string_view one_of_names_9[] = {"invalid_enum_value"};
  static constexpr std::string_view one_of_names_10[] = {"invalid_field"};
  static constexpr std::string_view one_of_names_11[] = {"invalid_id"};
  static constexpr std::string_view one_of_names_12[] = {"merge_works_error"};
  static constexpr std::string_view one_of_names_13[] = {"missing_dependency"};
  static constexpr std::string_view one_of_names_14[] = {"missing_required_field"};
  static constexpr std::string_view one_of_names_15[] = {"parse_error"};
  static constexpr std::string_view one_of_names_16[] = {"stale_schema_fragments"};
  static constexpr std::string_view one_of_names_17[] = {"unexpected_id_type"};
  static constexpr std::string_view one_of_names_18[] = {"unexpected_json_type"};
  static constexpr std::string_view one_of_names_19[] = {"value_not_permitted"};
  static constexpr std::string_view one_of_names_20[] = {"workflow_component_validation_errors"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_bad_request_artifact_already_attached_to_a_parent, .label = "error-bad-request-artifact-already-attached-to-a-parent", .names = one_of_names_1, .plain = true},
      {.check = check_error_bad_request_bad_request, .label = "error-bad-request-bad-request", .names = one_of_names_2, .plain = true},
      {.check = check_error_bad_request_customization_validation_error, .label = "error-bad-request-customization-validation-error", .names = one_of_names_3},
      {.check = check_error_bad_request_group_hierarchy_circular_dependency, .label = "error-bad-request-group-hierarchy-circular-dependency", .names = one_of_names_4, .plain = true},
      {.check = check_error_bad_request_group_hierarchy_depth_exceeded, .label = "error-bad-request-group-hierarchy-depth-exceeded", .names = one_of_names_5, .plain = true},
      {.check = check_error_bad_request_group_hierarchy_invalid_parent, .label = "error-bad-request-group-hierarchy-invalid-parent", .names = one_of_names_6, .plain = true},
      {.check = check_error_bad_request_invalid_api_version, .label = "error-bad-request-invalid-api-version", .names = one_of_names_7, .plain = true},
      {.check = check_error_bad_request_invalid_content_type, .label = "error-bad-request-invalid-content-type", .names = one_of_names_8, .plain = true},
      {.check = check_error_bad_request_invalid_enum_value, .label = "error-bad-request-invalid-enum-value", .names = one_of_names_9, .plain = true},
      {.check = check_error_bad_request_invalid_field, .label = "error-bad-request-invalid-field", .names = one_of_names_10, .plain = true},
      {.check = check_error_bad_request_invalid_id, .label = "error-bad-request-invalid-id", .names = one_of_names_11, .plain = true},
      {.check = check_error_bad_request_merge_works_error, .label = "error-bad-request-merge-works-error", .names = one_of_names_12, .plain = true},
      {.check = check_error_bad_request_missing_dependency, .label = "error-bad-request-missing-dependency", .names = one_of_names_13, .plain = true},
      {.check = check_error_bad_request_missing_required_field, .label = "error-bad-request-missing-required-field", .names = one_of_names_14, .plain = true},
      {.check = check_error_bad_request_parse_error, .label = "error-bad-request-parse-error", .names = one_of_names_15, .plain = true},
      {.check = check_error_bad_request_stale_schema_fragments, .label = "error-bad-request-stale-schema-fragments", .names = one_of_names_16, .plain = true},
      {.check = check_error_bad_request_unexpected_id_type, .label = "error-bad-request-unexpected-id-type", .names = one_of_names_17, .plain = true},
      {.check = check_error_bad_request_unexpected_json_type, .label = "error-bad-request-unexpected-json-type", .names = one_of_names_18, .plain = true},
      {.check = check_error_bad_request_value_not_permitted, .label = "error-bad-request-value-not-permitted", .names = one_of_names_19, .plain = true},
      {.check = check_error_bad_request_workflow_component_validation_errors, .label = "error-bad-request-workflow-component-validation-errors", .names = one_of_names_20, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-bad-request/oneOf"}, report);
}

// #/components/schemas/error-bad-request-type
void check_error_bad_request_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-type/type"}, report);
  static constexpr std::string_view allowed[] = {
      "artifact_already_attached_to_a_parent",
      "bad_request",
      "customization_validation_error",
      "group_hierarchy_circular_dependency",
      "group_hierarchy_depth_exceeded",
      "group_hierarchy_invalid_parent",
      "invalid_api_version",
      "invalid_content_type",
      "invalid_enum_value",
      "invalid_field",
      "invalid_id",
      "merge_works_error",
      "missing_dependency",
      "missing_required_field",
      "parse_error",
      "stale_schema_fragments",
      "unexpected_id_type",
      "unexpected_json_type",
      "value_not_permitted",
      "workflow_component_validation_errors",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-bad-request-type/enum"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-date-parse-error
void check_error_bad_request_customization_validation_error_date_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-date-parse-error/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-date-parse-error/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_date_parse_error_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-required
void check_error_bad_request_customization_validation_error_field_required(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-required/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-field-required/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_field_required_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-fragment-not-found
void check_error_bad_request_customization_validation_error_fragment_not_found(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-fragment-not-found/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-fragment-not-found/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_fragment_not_found_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-id-parse-error
void check_error_bad_request_customization_validation_error_id_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-id-parse-error/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-id-parse-error/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_id_parse_error_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error
void check_error_bad_request_customization_validation_error_timestamp_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_timestamp_parse_error_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-unknown-error
void check_error_bad_request_customization_validation_error_unknown_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-unknown-error/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-unknown-error/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_unknown_error_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-unsupported-type
void check_error_bad_request_customization_validation_error_unsupported_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-unsupported-type/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-unsupported-type/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_unsupported_type_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-subtype
void check_error_bad_request_customization_validation_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-subtype/type"}, report);
  static constexpr std::string_view allowed[] = {
      "bad_id_type",
      "date_parse_error",
      "enum_out_of_range",
      "expression_parse_error",
      "field_dropped",
      "field_immutable",
      "field_not_in_schema",
      "field_required",
      "fragment_not_found",
      "id_parse_error",
      "id_type_not_allowed",
      "invalid_argument",
      "timestamp_parse_error",
      "unknown_error",
      "unsupported_type",
      "wrong_type",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-bad-request-customization-validation-error-subtype/enum"}, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded
void check_error_bad_request_group_hierarchy_depth_exceeded(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-group-hierarchy-depth-exceeded/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_group_hierarchy_depth_exceeded_type, at, report);
  runtime::plain_property(value, "actual_depth", check_error_bad_request_group_hierarchy_depth_exceeded_actual_depth, at, report);
  runtime::plain_property(value, "max_depth", check_error_bad_request_group_hierarchy_depth_exceeded_max_depth, at, report);
}

// #/components/schemas/error-bad-request-invalid-enum-value
void check_error_bad_request_invalid_enum_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-invalid-enum-value/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-invalid-enum-value/required"}, report);
  runtime::required(value, "allowed_values", {at, "#/components/schemas/error-bad-request-invalid-enum-value/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-invalid-enum-value/required"}, report);
  runtime::required(value, "value", {at, "#/components/schemas/error-bad-request-invalid-enum-value/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_invalid_enum_value_type, at, report);
  runtime::plain_property(value, "allowed_values", check_error_bad_request_invalid_enum_value_allowed_values, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_invalid_enum_value_field_name, at, report);
  runtime::plain_property(value, "value", check_error_bad_request_invalid_enum_value_value, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error
void check_error_bad_request_merge_works_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-merge-works-error/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_merge_works_error_type, at, report);
  runtime::plain_property(value, "errors", check_error_bad_request_merge_works_error_errors, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error
void check_error_bad_request_merge_works_error_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error/type"}, report);
  runtime::required(value, "details", {at, "#/components/schemas/error-bad-request-merge-works-error-error/required"}, report);
  runtime::required(value, "work", {at, "#/components/schemas/error-bad-request-merge-works-error-error/required"}, report);
  runtime::plain_property(value, "already_merged", check_error_bad_request_merge_works_error_error_already_merged, at, report);
  runtime::plain_property(value, "closed", check_error_bad_request_merge_works_error_error_closed, at, report);
  runtime::plain_property(value, "details", check_error_bad_request_merge_works_error_error_details, at, report);
  runtime::plain_property(value, "different_reporters", check_error_bad_request_merge_works_error_error_different_reporters, at, report);
  runtime::plain_property(value, "different_workspace", check_error_bad_request_merge_works_error_error_different_workspace, at, report);
  runtime::plain_property(value, "invalid_stage_transition", check_error_bad_request_merge_works_error_error_invalid_stage_transition, at, report);
  runtime::plain_property(value, "locked", check_error_bad_request_merge_works_error_error_locked, at, report);
  runtime::plain_property(value, "stage_not_found_for_subtype", check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, at, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_merge_works_error_error_subtype, at, report);
  runtime::plain_property(value, "work", check_error_bad_request_merge_works_error_error_work, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype
void check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype/type"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype_subtype, at, report);
}

// #/components/schemas/error-bad-request-parse-error
void check_error_bad_request_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-parse-error/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-parse-error/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_parse_error_type, at, report);
}

// #/components/schemas/error-bad-request-value-not-permitted
void check_error_bad_request_value_not_permitted(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-value-not-permitted/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-value-not-permitted/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-value-not-permitted/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_value_not_permitted_type, at, report);
  runtime::plain_property(value, "allowed_values", check_error_bad_request_value_not_permitted_allowed_values, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_value_not_permitted_field_name, at, report);
  runtime::plain_property(value, "pattern", check_error_bad_request_value_not_permitted_pattern, at, report);
  runtime::plain_property(value, "reason", check_error_bad_request_value_not_permitted_reason, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-errors
void check_error_bad_request_workflow_component_validation_errors(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-errors/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-workflow-component-validation-errors/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_workflow_component_validation_errors_type, at, report);
  runtime::plain_property(value, "errors", check_error_bad_request_workflow_component_validation_errors_errors, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-field
void check_error_bad_request_workflow_component_validation_error_field(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/type"}, report);
  runtime::required(value, "field_path", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/required"}, report);
  runtime::required(value, "parent_id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-field/required"}, report);
  runtime::plain_property(value, "field_path", check_error_bad_request_workflow_component_validation_error_field_field_path, at, report);
  runtime::plain_property(value, "parent_id", check_error_bad_request_workflow_component_validation_error_field_parent_id, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-operation
void check_error_bad_request_workflow_component_validation_error_operation(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-operation/type"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-operation/required"}, report);
  runtime::plain_property(value, "id", check_error_bad_request_workflow_component_validation_error_operation_id, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow
void check_error_bad_request_workflow_component_validation_error_workflow(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow/type"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow/required"}, report);
  runtime::plain_property(value, "id", check_error_bad_request_workflow_component_validation_error_workflow_id, at, report);
}

// #/components/schemas/error-forbidden
void check_error_forbidden(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-forbidden/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-forbidden/required"}, report);
  runtime::plain_property(value, "type", check_error_forbidden_type, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"forbidden"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_forbidden_forbidden, .label = "error-forbidden-forbidden", .names = one_of_names_1, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-forbidden/oneOf"}, report);
}

// #/components/schemas/error-forbidden-forbidden
void check_error_forbidden_forbidden(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-forbidden-forbidden/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-forbidden-forbidden/required"}, report);
  runtime::plain_property(value, "type", check_error_forbidden_forbidden_type, at, report);
}

// #/components/schemas/error-too-many-requests-type
void check_error_too_many_requests_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-too-many-requests-type/type"}, report);
  static constexpr std::string_view allowed[] = {"too_many_requests"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-too-many-requests-type/enum"}, report);
}

}  // namespace devrev_links

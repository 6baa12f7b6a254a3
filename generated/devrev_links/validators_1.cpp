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
runtime::CheckFunction check_artifact_file_summary;
runtime::CheckFunction check_artifact_summary;
runtime::CheckFunction check_atom_base;
runtime::CheckFunction check_atom_base_summary;
runtime::CheckFunction check_capability_summary;
runtime::CheckFunction check_code_change_summary;
runtime::CheckFunction check_conversation_summary;
runtime::CheckFunction check_custom_link_type_summary;
runtime::CheckFunction check_custom_object_summary;
runtime::CheckFunction check_custom_stage_summary;
runtime::CheckFunction check_dev_user_summary;
runtime::CheckFunction check_enhancement_summary;
runtime::CheckFunction check_enum_value_summary;
runtime::CheckFunction check_error_bad_request_bad_request;
runtime::CheckFunction check_error_bad_request_customization_validation_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_bad_id_type;
runtime::CheckFunction check_error_bad_request_customization_validation_error_date_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_enum_out_of_range;
runtime::CheckFunction check_error_bad_request_customization_validation_error_expression_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_dropped;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_immutable;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_not_in_schema;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_required;
runtime::CheckFunction check_error_bad_request_customization_validation_error_fragment_not_found;
runtime::CheckFunction check_error_bad_request_customization_validation_error_id_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_id_type_not_allowed;
runtime::CheckFunction check_error_bad_request_customization_validation_error_invalid_argument;
runtime::CheckFunction check_error_bad_request_customization_validation_error_subtype;
runtime::CheckFunction check_error_bad_request_customization_validation_error_timestamp_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_unknown_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_unsupported_type;
runtime::CheckFunction check_error_bad_request_customization_validation_error_wrong_type;
runtime::CheckFunction check_error_bad_request_group_hierarchy_invalid_parent;
runtime::CheckFunction check_error_bad_request_group_hierarchy_invalid_parent_reason;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_closed;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_invalid_stage_transition;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_locked;
runtime::CheckFunction check_error_bad_request_missing_dependency;
runtime::CheckFunction check_error_bad_request_missing_dependency_dependency;
runtime::CheckFunction check_error_bad_request_missing_required_field;
runtime::CheckFunction check_error_bad_request_unexpected_id_type;
runtime::CheckFunction check_error_bad_request_unexpected_json_type;
runtime::CheckFunction check_error_bad_request_unexpected_json_type_type_2;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_internal_server_error_type;
runtime::CheckFunction check_error_request_entity_too_large_request_entity_too_large;
runtime::CheckFunction check_error_service_unavailable_service_unavailable;
runtime::CheckFunction check_error_unauthorized;
runtime::CheckFunction check_error_unauthorized_dev_org_deactivated;
runtime::CheckFunction check_error_unauthorized_token_expired;
runtime::CheckFunction check_error_unauthorized_token_revoked;
runtime::CheckFunction check_error_unauthorized_type;
runtime::CheckFunction check_error_unauthorized_unauthenticated;
runtime::CheckFunction check_external_system_type;
runtime::CheckFunction check_feature_summary;
runtime::CheckFunction check_incident_summary;
runtime::CheckFunction check_issue_priority;
runtime::CheckFunction check_issue_summary;
runtime::CheckFunction check_legacy_stage_summary;
runtime::CheckFunction check_link;
runtime::CheckFunction check_link_endpoint_summary;
runtime::CheckFunction check_link_endpoint_type;
runtime::CheckFunction check_link_type;
runtime::CheckFunction check_linkable_summary;
runtime::CheckFunction check_meeting_summary;
runtime::CheckFunction check_opportunity_summary;
runtime::CheckFunction check_org_base_summary;
runtime::CheckFunction check_part_base_summary;
runtime::CheckFunction check_product_summary;
runtime::CheckFunction check_rev_org_summary;
runtime::CheckFunction check_rev_user_summary;
runtime::CheckFunction check_runnable_summary;
runtime::CheckFunction check_sync_in;
runtime::CheckFunction check_sync_in_status;
runtime::CheckFunction check_sync_in_summary;
runtime::CheckFunction check_sync_metadata;
runtime::CheckFunction check_sync_metadata_summary;
runtime::CheckFunction check_sync_progress_state;
runtime::CheckFunction check_sync_progress_summary;
runtime::CheckFunction check_sync_run_summary;
runtime::CheckFunction check_sync_unit_summary;
runtime::CheckFunction check_sync_unit_sync_type;
runtime::CheckFunction check_task_summary;
runtime::CheckFunction check_ticket_severity;
runtime::CheckFunction check_ticket_summary;
runtime::CheckFunction check_user_state;
runtime::CheckFunction check_user_summary;
runtime::CheckFunction check_vista_group_item_summary;
runtime::CheckFunction check_widget_summary;
runtime::CheckFunction check_work_base_summary;

namespace {

// #/components/schemas/atom-base/properties/created_date
void check_atom_base_created_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/atom-base/properties/created_date/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/atom-base/properties/created_date/format"}, report);
}

// #/components/schemas/atom-base/properties/display_id
void check_atom_base_display_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/atom-base/properties/display_id/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/atom-base/properties/display_id/format"}, report);
}

// #/components/schemas/atom-base/properties/id
void check_atom_base_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/atom-base/properties/id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/atom-base/properties/id/format"}, report);
}

// #/components/schemas/atom-base/properties/modified_date
void check_atom_base_modified_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/atom-base/properties/modified_date/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/atom-base/properties/modified_date/format"}, report);
}

// #/components/schemas/atom-base/properties/object_version
void check_atom_base_object_version(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/atom-base/properties/object_version/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/atom-base/properties/object_version/format"}, report);
}

// #/components/schemas/artifact-file-summary/properties/type
void check_artifact_file_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/artifact-file-summary/properties/type/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/artifact-file-summary/properties/type/format"}, report);
}

// #/components/schemas/artifact-file-summary/properties/name
void check_artifact_file_summary_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/artifact-file-summary/properties/name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/artifact-file-summary/properties/name/format"}, report);
}

// #/components/schemas/artifact-file-summary/properties/size
void check_artifact_file_summary_size(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/artifact-file-summary/properties/size/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/artifact-file-summary/properties/size/format"}, report);
}

// #/components/schemas/rev-org-summary/properties/type
void check_rev_org_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/rev-org-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("rev_org");
  runtime::constant(value, only, {at, "#/components/schemas/rev-org-summary/properties/type/const"}, report);
}

// #/components/schemas/legacy-stage-summary/properties/name
void check_legacy_stage_summary_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/legacy-stage-summary/properties/name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/legacy-stage-summary/properties/name/format"}, report);
}

// #/components/schemas/issue-summary/properties/type
void check_issue_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/issue-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("issue");
  runtime::constant(value, only, {at, "#/components/schemas/issue-summary/properties/type/const"}, report);
}

// #/components/schemas/opportunity-summary/properties/type
void check_opportunity_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/opportunity-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("opportunity");
  runtime::constant(value, only, {at, "#/components/schemas/opportunity-summary/properties/type/const"}, report);
}

// #/components/schemas/part-base-summary/properties/name
void check_part_base_summary_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/part-base-summary/properties/name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/part-base-summary/properties/name/format"}, report);
}

// #/components/schemas/part-base-summary/properties/owned_by
void check_part_base_summary_owned_by(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/part-base-summary/properties/owned_by/type"}, report);
  runtime::items(value, 0, check_user_summary, at, report);
}

// #/components/schemas/sync-metadata-summary/properties/external_reference
void check_sync_metadata_summary_external_reference(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-metadata-summary/properties/external_reference/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-metadata-summary/properties/external_reference/format"}, report);
}

// #/components/schemas/sync-metadata-summary/properties/origin_system
void check_sync_metadata_summary_origin_system(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-metadata-summary/properties/origin_system/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-metadata-summary/properties/origin_system/format"}, report);
}

// #/components/schemas/sync-in/properties/sync_date
void check_sync_in_sync_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-in/properties/sync_date/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/sync-in/properties/sync_date/format"}, report);
}

// #/components/schemas/sync-unit-summary/properties/external_sync_unit_name
void check_sync_unit_summary_external_sync_unit_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-unit-summary/properties/external_sync_unit_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-unit-summary/properties/external_sync_unit_name/format"}, report);
}

// #/components/schemas/sync-unit-summary/properties/external_system_id
void check_sync_unit_summary_external_system_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-unit-summary/properties/external_system_id/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-unit-summary/properties/external_system_id/format"}, report);
}

// #/components/schemas/sync-unit-summary/properties/external_system_name
void check_sync_unit_summary_external_system_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-unit-summary/properties/external_system_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-unit-summary/properties/external_system_name/format"}, report);
}

// #/components/schemas/sync-unit-summary/properties/is_archived
void check_sync_unit_summary_is_archived(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/sync-unit-summary/properties/is_archived/type"}, report);
}

// #/components/schemas/sync-unit-summary/properties/name
void check_sync_unit_summary_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-unit-summary/properties/name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-unit-summary/properties/name/format"}, report);
}

// #/components/schemas/error-bad-request-bad-request/properties/type
void check_error_bad_request_bad_request_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-bad-request/properties/type/type"}, report);
  static const json::Value only = json::Value("bad_request");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-bad-request/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error/properties/type
void check_error_bad_request_customization_validation_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error/properties/type/type"}, report);
  static const json::Value only = json::Value("customization_validation_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error/properties/field_name
void check_error_bad_request_customization_validation_error_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-customization-validation-error/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error/properties/reason
void check_error_bad_request_customization_validation_error_reason(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error/properties/reason/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-customization-validation-error/properties/reason/format"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-expression-parse-error/properties/subtype
void check_error_bad_request_customization_validation_error_expression_parse_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-expression-parse-error/properties/subtype/type"}, report);
  static const json::Value only = json::Value("expression_parse_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-expression-parse-error/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent/properties/type
void check_error_bad_request_group_hierarchy_invalid_parent_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-invalid-parent/properties/type/type"}, report);
  static const json::Value only = json::Value("group_hierarchy_invalid_parent");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-group-hierarchy-invalid-parent/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/properties/current_stage
void check_error_bad_request_merge_works_error_error_invalid_stage_transition_current_stage(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/properties/current_stage/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/properties/current_stage/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/properties/requested_stage
void check_error_bad_request_merge_works_error_error_invalid_stage_transition_requested_stage(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/properties/requested_stage/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/properties/requested_stage/format"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency/properties/type
void check_error_bad_request_missing_dependency_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/type/type"}, report);
  static const json::Value only = json::Value("missing_dependency");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency/properties/dependencies
void check_error_bad_request_missing_dependency_dependencies(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/dependencies/type"}, report);
  runtime::items(value, 0, check_error_bad_request_missing_dependency_dependency, at, report);
}

// #/components/schemas/error-bad-request-missing-dependency/properties/dependent_field_name
void check_error_bad_request_missing_dependency_dependent_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/dependent_field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-dependency/properties/dependent_field_name/format"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency/properties/dependent_field_value
void check_error_bad_request_missing_dependency_dependent_field_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/dependent_field_value/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-dependency/properties/dependent_field_value/format"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency/properties/provided_field_name
void check_error_bad_request_missing_dependency_provided_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/provided_field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-dependency/properties/provided_field_name/format"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency/properties/provided_field_value
void check_error_bad_request_missing_dependency_provided_field_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/properties/provided_field_value/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-dependency/properties/provided_field_value/format"}, report);
}

// #/components/schemas/error-bad-request-missing-required-field/properties/type
void check_error_bad_request_missing_required_field_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-required-field/properties/type/type"}, report);
  static const json::Value only = json::Value("missing_required_field");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-missing-required-field/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-missing-required-field/properties/field_name
void check_error_bad_request_missing_required_field_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-required-field/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-required-field/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-unexpected-id-type/properties/type
void check_error_bad_request_unexpected_id_type_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/type/type"}, report);
  static const json::Value only = json::Value("unexpected_id_type");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-unexpected-id-type/properties/allowed_types/items
void check_error_bad_request_unexpected_id_type_allowed_types_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/allowed_types/items/type"}, report);
}

// #/components/schemas/error-bad-request-unexpected-id-type/properties/allowed_types
void check_error_bad_request_unexpected_id_type_allowed_types(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/allowed_types/type"}, report);
  runtime::items(value, 0, check_error_bad_request_unexpected_id_type_allowed_types_item, at, report);
}

// #/components/schemas/error-bad-request-unexpected-id-type/properties/field_name
void check_error_bad_request_unexpected_id_type_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-unexpected-id-type/properties/value
void check_error_bad_request_unexpected_id_type_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/value/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-unexpected-id-type/properties/value/format"}, report);
}

// #/components/schemas/error-bad-request-unexpected-json-type/properties/type
void check_error_bad_request_unexpected_json_type_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-json-type/properties/type/type"}, report);
  static const json::Value only = json::Value("unexpected_json_type");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-unexpected-json-type/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-unexpected-json-type/properties/field_name
void check_error_bad_request_unexpected_json_type_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-json-type/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-unexpected-json-type/properties/field_name/format"}, report);
}

// #/components/schemas/error-unauthorized-unauthenticated/properties/type
void check_error_unauthorized_unauthenticated_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-unauthorized-unauthenticated/properties/type/type"}, report);
  static const json::Value only = json::Value("unauthenticated");
  runtime::constant(value, only, {at, "#/components/schemas/error-unauthorized-unauthenticated/properties/type/const"}, report);
}

// #/components/schemas/error-request-entity-too-large-request-entity-too-large/properties/type
void check_error_request_entity_too_large_request_entity_too_large_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-request-entity-too-large-request-entity-too-large/properties/type/type"}, report);
  static const json::Value only = json::Value("request_entity_too_large");
  runtime::constant(value, only, {at, "#/components/schemas/error-request-entity-too-large-request-entity-too-large/properties/type/const"}, report);
}

// #/components/schemas/error-request-entity-too-large-request-entity-too-large/properties/max_bytes
void check_error_request_entity_too_large_request_entity_too_large_max_bytes(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/error-request-entity-too-large-request-entity-too-large/properties/max_bytes/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/error-request-entity-too-large-request-entity-too-large/properties/max_bytes/format"}, report);
}

// #/components/schemas/error-service-unavailable-service-unavailable/properties/type
void check_error_service_unavailable_service_unavailable_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-service-unavailable-service-unavailable/properties/type/type"}, report);
  static const json::Value only = json::Value("service_unavailable");
  runtime::constant(value, only, {at, "#/components/schemas/error-service-unavailable-service-unavailable/properties/type/const"}, report);
}

}  // namespace

// #/components/schemas/link
void check_link(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/link/type"}, report);
  runtime::required(value, "link_type", {at, "#/components/schemas/link/required"}, report);
  runtime::required(value, "source", {at, "#/components/schemas/link/required"}, report);
  runtime::required(value, "target", {at, "#/components/schemas/link/required"}, report);
  runtime::plain_property(value, "custom_link_type", check_custom_link_type_summary, at, report);
  runtime::plain_property(value, "link_type", check_link_type, at, report);
  runtime::property(value, "source", check_link_endpoint_summary, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata, at, report);
  runtime::property(value, "target", check_link_endpoint_summary, at, report);
  check_atom_base(value, at, report);
}

// #/components/schemas/link-type
void check_link_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/link-type/type"}, report);
  static constexpr std::string_view allowed[] = {
      "custom_link",
      "developed_with",
      "imports",
      "is_analyzed_by",
      "is_converted_to",
      "is_dependent_on",
      "is_duplicate_of",
      "is_follow_up_of",
      "is_merged_into",
      "is_parent_of",
      "is_part_of",
      "is_related_to",
      "serves",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/link-type/enum"}, report);
}

// #/components/schemas/link-endpoint-summary
void check_link_endpoint_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/link-endpoint-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/link-endpoint-summary/required"}, report);
  runtime::plain_property(value, "type", check_link_endpoint_type, at, report);
  static constexpr std::string_view one_of_names_1[] = {"account"};
  static constexpr std::string_view one_of_names_2[] = {"article"};
  static constexpr std::string_view one_of_names_3[] = {"capability"};
  static constexpr std::string_view one_of_names_4[] = {"code_change"};
  static constexpr std::string_view one_of_names_5[] = {"conversation"};
  static constexpr std::string_view one_of_names_6[] = {"custom_object"};
  static constexpr std::string_view one_of_names_7[] = {"dev_user"};
  static constexpr std::string_view one_of_names_8[] = {"enhancement"};
  static constexpr std::string_view one_of_names_9[] = {"feature"};
  static constexpr std::string_view one_of_names_10[] = {"incident"};
  static constexpr std::string_view one_of_names_11[] = {"issue"};
  static constexpr std::string_view one_of_names_12[] = {"linkable"};
  static constexpr std::string_view one_of_names_13[] = {"meeting"};
  static constexpr std::string_view one_of_names_14[] = {"opportunity"};
  static constexpr std::string_view one_of_names_15[] = {"product"};
  static constexpr std::string_view one_of_names_16[] = {"rev_org"};
  static constexpr std::string_view one_of_names_17[] = {"rev_user"};
  static constexpr std::string_view one_of_names_18[] = {"runnable"};
  static constexpr std::string_view one_of_names_19[] = {"task"};
  static constexpr std::string_view one_of_names_20[] = {"ticket"};
  static constexpr std::string_view one_of_names_21[] = {"widget"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_account_summary, .label = "account-summary", .names = one_of_names_1, .plain = true},
      {.check = check_article_summary, .label = "article-summary", .names = one_of_names_2, .plain = true},
      {.check = check_capability_summary, .label = "capability-summary", .names = one_of_names_3},
      {.check = check_code_change_summary, .label = "code-change-summary", .names = one_of_names_4, .plain = true},
      {.check = check_conversation_summary, .label = "conversation-summary", .names = one_of_names_5, .plain = true},
      {.check = check_custom_object_summary, .label = "custom-object-summary", .names = one_of_names_6, .plain = true},
      {.check = check_dev_user_summary, .label = "dev-user-summary", .names = one_of_names_7, .plain = true},
      {.check = check_enhancement_summary, .label = "enhancement-summary", .names = one_of_names_8},
      {.check = check_feature_summary, .label = "feature-summary", .names = one_of_names_9},
      {.check = check_incident_summary, .label = "incident-summary", .names = one_of_names_10},
      {.check = check_issue_summary, .label = "issue-summary", .names = one_of_names_11},
      {.check = check_linkable_summary, .label = "linkable-summary", .names = one_of_names_12},
      {.check = check_meeting_summary, .label = "meeting-summary", .names = one_of_names_13, .plain = true},
      {.check = check_opportunity_summary, .label = "opportunity-summary", .names = one_of_names_14},
      {.check = check_product_summary, .label = "product-summary", .names = one_of_names_15},
      {.check = check_rev_org_summary, .label = "rev-org-summary", .names = one_of_names_16, .plain = true},
      {.check = check_rev_user_summary, .label = "rev-user-summary", .names = one_of_names_17},
      {.check = check_runnable_summary, .label = "runnable-summary", .names = one_of_names_18},
      {.check = check_task_summary, .label = "task-summary", .names = one_of_names_19},
      {.check = check_ticket_summary, .label = "ticket-summary", .names = one_of_names_20},
      {.check = check_widget_summary, .label = "widget-summary", .names = one_of_names_21, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/link-endpoint-summary/oneOf"}, report);
}

// #/components/schemas/atom-base
void check_atom_base(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/atom-base/type"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/atom-base/required"}, report);
  runtime::property(value, "created_by", check_user_summary, at, report);
  runtime::plain_property(value, "created_date", check_atom_base_created_date, at, report);
  runtime::plain_property(value, "display_id", check_atom_base_display_id, at, report);
  runtime::plain_property(value, "id", check_atom_base_id, at, report);
  runtime::property(value, "modified_by", check_user_summary, at, report);
  runtime::plain_property(value, "modified_date", check_atom_base_modified_date, at, report);
  runtime::plain_property(value, "object_version", check_atom_base_object_version, at, report);
}

// #/components/schemas/user-state
void check_user_state(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/user-state/type"}, report);
  static constexpr std::string_view allowed[] = {"active", "deactivated", "deleted", "locked", "shadow", "unassigned"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/user-state/enum"}, report);
}

// #/components/schemas/artifact-summary
void check_artifact_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/artifact-summary/type"}, report);
  runtime::plain_property(value, "file", check_artifact_file_summary, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/artifact-file-summary
void check_artifact_file_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/artifact-file-summary/type"}, report);
  runtime::plain_property(value, "type", check_artifact_file_summary_type, at, report);
  runtime::plain_property(value, "name", check_artifact_file_summary_name, at, report);
  runtime::plain_property(value, "size", check_artifact_file_summary_size, at, report);
}

// #/components/schemas/rev-org-summary
void check_rev_org_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/rev-org-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/rev-org-summary/required"}, report);
  runtime::plain_property(value, "type", check_rev_org_summary_type, at, report);
  check_org_base_summary(value, at, report);
}

// #/components/schemas/legacy-stage-summary
void check_legacy_stage_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/legacy-stage-summary/type"}, report);
  runtime::required(value, "name", {at, "#/components/schemas/legacy-stage-summary/required"}, report);
  runtime::plain_property(value, "name", check_legacy_stage_summary_name, at, report);
  runtime::plain_property(value, "stage", check_custom_stage_summary, at, report);
}

// #/components/schemas/issue-summary
void check_issue_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/issue-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/issue-summary/required"}, report);
  runtime::plain_property(value, "type", check_issue_summary_type, at, report);
  runtime::plain_property(value, "priority", check_issue_priority, at, report);
  runtime::plain_property(value, "priority_v2", check_enum_value_summary, at, report);
  runtime::plain_property(value, "sprint", check_vista_group_item_summary, at, report);
  check_work_base_summary(value, at, report);
}

// #/components/schemas/issue-priority
void check_issue_priority(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/issue-priority/type"}, report);
  static constexpr std::string_view allowed[] = {"p0", "p1", "p2", "p3"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/issue-priority/enum"}, report);
}

// #/components/schemas/opportunity-summary
void check_opportunity_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/opportunity-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/opportunity-summary/required"}, report);
  runtime::plain_property(value, "type", check_opportunity_summary_type, at, report);
  runtime::plain_property(value, "account", check_account_summary, at, report);
  check_work_base_summary(value, at, report);
}

// #/components/schemas/ticket-severity
void check_ticket_severity(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ticket-severity/type"}, report);
  static constexpr std::string_view allowed[] = {"blocker", "high", "low", "medium"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/ticket-severity/enum"}, report);
}

// #/components/schemas/part-base-summary
void check_part_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/part-base-summary/type"}, report);
  runtime::required(value, "name", {at, "#/components/schemas/part-base-summary/required"}, report);
  runtime::required(value, "owned_by", {at, "#/components/schemas/part-base-summary/required"}, report);
  runtime::plain_property(value, "name", check_part_base_summary_name, at, report);
  runtime::property(value, "owned_by", check_part_base_summary_owned_by, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/sync-metadata-summary
void check_sync_metadata_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-metadata-summary/type"}, report);
  runtime::plain_property(value, "external_reference", check_sync_metadata_summary_external_reference, at, report);
  runtime::plain_property(value, "last_sync_in", check_sync_in_summary, at, report);
  runtime::plain_property(value, "origin_system", check_sync_metadata_summary_origin_system, at, report);
}

// #/components/schemas/sync-in
void check_sync_in(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-in/type"}, report);
  runtime::plain_property(value, "status", check_sync_in_status, at, report);
  runtime::plain_property(value, "sync_date", check_sync_in_sync_date, at, report);
  runtime::plain_property(value, "sync_unit", check_sync_unit_summary, at, report);
}

// #/components/schemas/sync-unit-summary
void check_sync_unit_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-unit-summary/type"}, report);
  runtime::plain_property(value, "external_sync_unit_name", check_sync_unit_summary_external_sync_unit_name, at, report);
  runtime::plain_property(value, "external_system_id", check_sync_unit_summary_external_system_id, at, report);
  runtime::plain_property(value, "external_system_name", check_sync_unit_summary_external_system_name, at, report);
  runtime::plain_property(value, "external_system_type", check_external_system_type, at, report);
  runtime::plain_property(value, "is_archived", check_sync_unit_summary_is_archived, at, report);
  runtime::plain_property(value, "name", check_sync_unit_summary_name, at, report);
  runtime::plain_property(value, "sync_run", check_sync_run_summary, at, report);
  runtime::plain_property(value, "sync_type", check_sync_unit_sync_type, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/external-system-type
void check_external_system_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/external-system-type/type"}, report);
  static constexpr std::string_view allowed[] = {
      "adaas",
      "confluence",
      "github",
      "hubspot",
      "jira",
      "jira_data_center",
      "linear",
      "rocketlane",
      "s3",
      "salesforce_sales",
      "salesforce_service",
      "servicenow",
      "zendesk",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/external-system-type/enum"}, report);
}

// #/components/schemas/sync-progress-summary
void check_sync_progress_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-progress-summary/type"}, report);
  runtime::plain_property(value, "state", check_sync_progress_state, at, report);
}

// #/components/schemas/error-bad-request-bad-request
void check_error_bad_request_bad_request(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-bad-request/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-bad-request/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_bad_request_type, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error
void check_error_bad_request_customization_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-customization-validation-error/required"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_customization_validation_error_type, at, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_subtype, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_customization_validation_error_field_name, at, report);
  runtime::plain_property(value, "reason", check_error_bad_request_customization_validation_error_reason, at, report);
  static constexpr std::string_view one_of_names_1[] = {"bad_id_type"};
  static constexpr std::string_view one_of_names_2[] = {"date_parse_error"};
  static constexpr std::string_view one_of_names_3[] = {"enum_out_of_range"};
  static constexpr std::string_view one_of_names_4[] = {"expression_parse_error"};
  static constexpr std::string_view one_of_names_5[] = {"field_dropped"};
  static constexpr std::string_view one_of_names_6[] = {"field_immutable"};
  static constexpr std::string_view one_of_names_7[] = {"field_not_in_schema"};
  static constexpr std::string_view one_of_names_8[] = {"field_required"};
  static constexpr std::string_view one_of_names_9[] = {"fragment_not_found"};
  static constexpr std::string_view one_of_names_10[] = {"id_parse_error"};
  static constexpr std::string_view one_of_names_11[] = {"id_type_not_allowed"};
  static constexpr std::string_view one_of_names_12[] = {"invalid_argument"};
  static constexpr std::string_view one_of_names_13[] = {"timestamp_parse_error"};
  static constexpr std::string_view one_of_names_14[] = {"unknown_error"};
  static constexpr std::string_view one_of_names_15[] = {"unsupported_type"};
  static constexpr std::string_view one_of_names_16[] = {"wrong_type"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_bad_request_customization_validation_error_bad_id_type, .label = "error-bad-request-customization-validation-error-bad-id-type", .names = one_of_names_1, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_date_parse_error, .label = "error-bad-request-customization-validation-error-date-parse-error", .names = one_of_names_2, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_enum_out_of_range, .label = "error-bad-request-customization-validation-error-enum-out-of-range", .names = one_of_names_3, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_expression_parse_error, .label = "error-bad-request-customization-validation-error-expression-parse-error", .names = one_of_names_4, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_field_dropped, .label = "error-bad-request-customization-validation-error-field-dropped", .names = one_of_names_5, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_field_immutable, .label = "error-bad-request-customization-validation-error-field-immutable", .names = one_of_names_6, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_field_not_in_schema, .label = "error-bad-request-customization-validation-error-field-not-in-schema", .names = one_of_names_7, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_field_required, .label = "error-bad-request-customization-validation-error-field-required", .names = one_of_names_8, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_fragment_not_found, .label = "error-bad-request-customization-validation-error-fragment-not-found", .names = one_of_names_9, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_id_parse_error, .label = "error-bad-request-customization-validation-error-id-parse-error", .names = one_of_names_10, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_id_type_not_allowed, .label = "error-bad-request-customization-validation-error-id-type-not-allowed", .names = one_of_names_11, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_invalid_argument, .label = "error-bad-request-customization-validation-error-invalid-argument", .names = one_of_names_12, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_timestamp_parse_error, .label = "error-bad-request-customization-validation-error-timestamp-parse-error", .names = one_of_names_13, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_unknown_error, .label = "error-bad-request-customization-validation-error-unknown-error", .names = one_of_names_14, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_unsupported_type, .label = "error-bad-request-customization-validation-error-unsupported-type", .names = one_of_names_15, .plain = true},
      {.check = check_error_bad_request_customization_validation_error_wrong_type, .label = "error-bad-request-customization-validation-error-wrong-type", .names = one_of_names_16, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "subtype", .apart = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error/oneOf"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-expression-parse-error
void check_error_bad_request_customization_validation_error_expression_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-expression-parse-error/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-expression-parse-error/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_expression_parse_error_subtype, at, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent
void check_error_bad_request_group_hierarchy_invalid_parent(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-invalid-parent/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-group-hierarchy-invalid-parent/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_group_hierarchy_invalid_parent_type, at, report);
  runtime::plain_property(value, "reason", check_error_bad_request_group_hierarchy_invalid_parent_reason, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-closed
void check_error_bad_request_merge_works_error_error_closed(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-closed/type"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition
void check_error_bad_request_merge_works_error_error_invalid_stage_transition(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/type"}, report);
  runtime::required(value, "current_stage", {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/required"}, report);
  runtime::required(value, "requested_stage", {at, "#/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition/required"}, report);
  runtime::plain_property(value, "current_stage", check_error_bad_request_merge_works_error_error_invalid_stage_transition_current_stage, at, report);
  runtime::plain_property(value, "requested_stage", check_error_bad_request_merge_works_error_error_invalid_stage_transition_requested_stage, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-locked
void check_error_bad_request_merge_works_error_error_locked(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-locked/type"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency
void check_error_bad_request_missing_dependency(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-missing-dependency/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-missing-dependency/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_missing_dependency_type, at, report);
  runtime::plain_property(value, "dependencies", check_error_bad_request_missing_dependency_dependencies, at, report);
  runtime::plain_property(value, "dependent_field_name", check_error_bad_request_missing_dependency_dependent_field_name, at, report);
  runtime::plain_property(value, "dependent_field_value", check_error_bad_request_missing_dependency_dependent_field_value, at, report);
  runtime::plain_property(value, "provided_field_name", check_error_bad_request_missing_dependency_provided_field_name, at, report);
  runtime::plain_property(value, "provided_field_value", check_error_bad_request_missing_dependency_provided_field_value, at, report);
}

// #/components/schemas/error-bad-request-missing-required-field
void check_error_bad_request_missing_required_field(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-missing-required-field/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-missing-required-field/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-missing-required-field/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_missing_required_field_type, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_missing_required_field_field_name, at, report);
}

// #/components/schemas/error-bad-request-unexpected-id-type
void check_error_bad_request_unexpected_id_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-unexpected-id-type/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-unexpected-id-type/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-unexpected-id-type/required"}, report);
  runtime::required(value, "value", {at, "#/components/schemas/error-bad-request-unexpected-id-type/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_unexpected_id_type_type, at, report);
  runtime::plain_property(value, "allowed_types", check_error_bad_request_unexpected_id_type_allowed_types, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_unexpected_id_type_field_name, at, report);
  runtime::plain_property(value, "value", check_error_bad_request_unexpected_id_type_value, at, report);
}

// #/components/schemas/error-bad-request-unexpected-json-type
void check_error_bad_request_unexpected_json_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-unexpected-json-type/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-unexpected-json-type/required"}, report);
  runtime::required(value, "actual", {at, "#/components/schemas/error-bad-request-unexpected-json-type/required"}, report);
  runtime::required(value, "expected", {at, "#/components/schemas/error-bad-request-unexpected-json-type/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-unexpected-json-type/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_unexpected_json_type_type, at, report);
  runtime::plain_property(value, "actual", check_error_bad_request_unexpected_json_type_type_2, at, report);
  runtime::plain_property(value, "expected", check_error_bad_request_unexpected_json_type_type_2, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_unexpected_json_type_field_name, at, report);
}

// #/components/schemas/error-unauthorized
void check_error_unauthorized(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-unauthorized/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-unauthorized/required"}, report);
  runtime::plain_property(value, "type", check_error_unauthorized_type, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"dev_org_deactivated"};
  static constexpr std::string_view one_of_names_2[] = {"token_expired"};
  static constexpr std::string_view one_of_names_3[] = {"token_revoked"};
  static constexpr std::string_view one_of_names_4[] = {"unauthenticated"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_unauthorized_dev_org_deactivated, .label = "error-unauthorized-dev-org-deactivated", .names = one_of_names_1, .plain = true},
      {.check = check_error_unauthorized_token_expired, .label = "error-unauthorized-token-expired", .names = one_of_names_2, .plain = true},
      {.check = check_error_unauthorized_token_revoked, .label = "error-unauthorized-token-revoked", .names = one_of_names_3, .plain = true},
      {.check = check_error_unauthorized_unauthenticated, .label = "error-unauthorized-unauthenticated", .names = one_of_names_4, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-unauthorized/oneOf"}, report);
}

// #/components/schemas/error-unauthorized-unauthenticated
void check_error_unauthorized_unauthenticated(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-unauthorized-unauthenticated/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-unauthorized-unauthenticated/required"}, report);
  runtime::plain_property(value, "type", check_error_unauthorized_unauthenticated_type, at, report);
}

// #/components/schemas/error-request-entity-too-large-request-entity-too-large
void check_error_request_entity_too_large_request_entity_too_large(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-request-entity-too-large-request-entity-too-large/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-request-entity-too-large-request-entity-too-large/required"}, report);
  runtime::plain_property(value, "type", check_error_request_entity_too_large_request_entity_too_large_type, at, report);
  runtime::plain_property(value, "max_bytes", check_error_request_entity_too_large_request_entity_too_large_max_bytes, at, report);
}

// #/components/schemas/error-internal-server-error-type
void check_error_internal_server_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-internal-server-error-type/type"}, report);
  static constexpr std::string_view allowed[] = {"internal_error"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-internal-server-error-type/enum"}, report);
}

// #/components/schemas/error-service-unavailable-service-unavailable
void check_error_service_unavailable_service_unavailable(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-service-unavailable-service-unavailable/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-service-unavailable-service-unavailable/required"}, report);
  runtime::plain_property(value, "type", check_error_service_unavailable_service_unavailable_type, at, report);
}

}  // namespace devrev_links

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

runtime::CheckFunction check_artifact_summary;
runtime::CheckFunction check_atom_base_summary;
runtime::CheckFunction check_custom_object_summary;
runtime::CheckFunction check_custom_stage_summary;
runtime::CheckFunction check_enhancement_summary;
runtime::CheckFunction check_error_bad_request_artifact_already_attached_to_a_parent;
runtime::CheckFunction check_error_bad_request_customization_validation_error_enum_out_of_range;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_dropped;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_not_in_schema;
runtime::CheckFunction check_error_bad_request_customization_validation_error_id_type_not_allowed;
runtime::CheckFunction check_error_bad_request_customization_validation_error_wrong_type;
runtime::CheckFunction check_error_bad_request_group_hierarchy_circular_dependency;
runtime::CheckFunction check_error_bad_request_invalid_content_type;
runtime::CheckFunction check_error_bad_request_invalid_id;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_different_reporters;
runtime::CheckFunction check_error_bad_request_unexpected_json_type_type_2;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow_step;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_internal_server_error;
runtime::CheckFunction check_error_internal_server_error_internal_error;
runtime::CheckFunction check_error_internal_server_error_type;
runtime::CheckFunction check_error_service_unavailable_type;
runtime::CheckFunction check_error_unauthorized_dev_org_deactivated;
runtime::CheckFunction check_error_unauthorized_token_expired;
runtime::CheckFunction check_error_unauthorized_token_revoked;
runtime::CheckFunction check_legacy_stage_summary;
runtime::CheckFunction check_link_type;
runtime::CheckFunction check_links_create_request;
runtime::CheckFunction check_org_summary;
runtime::CheckFunction check_part_base_summary;
runtime::CheckFunction check_resource_summary;
runtime::CheckFunction check_rev_user_summary;
runtime::CheckFunction check_service_account_summary;
runtime::CheckFunction check_sync_in;
runtime::CheckFunction check_sync_in_status;
runtime::CheckFunction check_sync_in_summary;
runtime::CheckFunction check_sync_metadata;
runtime::CheckFunction check_sync_metadata_summary;
runtime::CheckFunction check_sync_out;
runtime::CheckFunction check_sync_progress_state;
runtime::CheckFunction check_sync_unit_summary;
runtime::CheckFunction check_sys_user_summary;
runtime::CheckFunction check_task_summary;
runtime::CheckFunction check_too_many_requests_response_retry_after_header;
runtime::CheckFunction check_user_base_summary;
runtime::CheckFunction check_user_summary;
runtime::CheckFunction check_vista_group_item_type;
runtime::CheckFunction check_work_base_summary;

namespace {

// #/components/schemas/links-create-request/properties/custom_link_type
void check_links_create_request_custom_link_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/links-create-request/properties/custom_link_type/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/links-create-request/properties/custom_link_type/format"}, report);
}

// #/components/schemas/links-create-request/properties/source
void check_links_create_request_source(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/links-create-request/properties/source/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/links-create-request/properties/source/format"}, report);
}

// #/components/schemas/links-create-request/properties/target
void check_links_create_request_target(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/links-create-request/properties/target/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/links-create-request/properties/target/format"}, report);
}

// #/components/schemas/atom-base-summary/properties/display_id
void check_atom_base_summary_display_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/atom-base-summary/properties/display_id/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/atom-base-summary/properties/display_id/format"}, report);
}

// #/components/schemas/atom-base-summary/properties/id
void check_atom_base_summary_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/atom-base-summary/properties/id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/atom-base-summary/properties/id/format"}, report);
}

// #/components/schemas/custom-stage-summary/properties/name
void check_custom_stage_summary_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/custom-stage-summary/properties/name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/custom-stage-summary/properties/name/format"}, report);
}

// #/components/schemas/rev-user-summary/properties/type
void check_rev_user_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/rev-user-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("rev_user");
  runtime::constant(value, only, {at, "#/components/schemas/rev-user-summary/properties/type/const"}, report);
}

// #/components/schemas/rev-user-summary/properties/external_ref
void check_rev_user_summary_external_ref(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/rev-user-summary/properties/external_ref/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/rev-user-summary/properties/external_ref/format"}, report);
}

// #/components/schemas/service-account-summary/properties/type
void check_service_account_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/service-account-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("service_account");
  runtime::constant(value, only, {at, "#/components/schemas/service-account-summary/properties/type/const"}, report);
}

// #/components/schemas/sys-user-summary/properties/type
void check_sys_user_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sys-user-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("sys_user");
  runtime::constant(value, only, {at, "#/components/schemas/sys-user-summary/properties/type/const"}, report);
}

// #/components/schemas/work-base-summary/properties/owned_by
void check_work_base_summary_owned_by(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/work-base-summary/properties/owned_by/type"}, report);
  runtime::items(value, 0, check_user_summary, at, report);
}

// #/components/schemas/work-base-summary/properties/state_display_name
void check_work_base_summary_state_display_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/work-base-summary/properties/state_display_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/work-base-summary/properties/state_display_name/format"}, report);
}

// #/components/schemas/work-base-summary/properties/title
void check_work_base_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/work-base-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/work-base-summary/properties/title/format"}, report);
}

// #/components/schemas/task-summary/properties/type
void check_task_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/task-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("task");
  runtime::constant(value, only, {at, "#/components/schemas/task-summary/properties/type/const"}, report);
}

// #/components/schemas/enhancement-summary/properties/type
void check_enhancement_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/enhancement-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("enhancement");
  runtime::constant(value, only, {at, "#/components/schemas/enhancement-summary/properties/type/const"}, report);
}

// #/components/schemas/resource-summary/properties/artifacts
void check_resource_summary_artifacts(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/resource-summary/properties/artifacts/type"}, report);
  runtime::items(value, 0, check_artifact_summary, at, report);
}

// #/components/schemas/resource-summary/properties/url
void check_resource_summary_url(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/resource-summary/properties/url/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/resource-summary/properties/url/format"}, report);
}

// #/components/schemas/custom-object-summary/properties/type
void check_custom_object_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/custom-object-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("custom_object");
  runtime::constant(value, only, {at, "#/components/schemas/custom-object-summary/properties/type/const"}, report);
}

// #/components/schemas/custom-object-summary/properties/leaf_type
void check_custom_object_summary_leaf_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/custom-object-summary/properties/leaf_type/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/custom-object-summary/properties/leaf_type/format"}, report);
}

// #/components/schemas/custom-object-summary/properties/title
void check_custom_object_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/custom-object-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/custom-object-summary/properties/title/format"}, report);
}

// #/components/schemas/sync-metadata/properties/external_record_id
void check_sync_metadata_external_record_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-metadata/properties/external_record_id/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-metadata/properties/external_record_id/format"}, report);
}

// #/components/schemas/sync-metadata/properties/external_record_type
void check_sync_metadata_external_record_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-metadata/properties/external_record_type/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-metadata/properties/external_record_type/format"}, report);
}

// #/components/schemas/sync-metadata/properties/external_reference
void check_sync_metadata_external_reference(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-metadata/properties/external_reference/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-metadata/properties/external_reference/format"}, report);
}

// #/components/schemas/sync-metadata/properties/origin_system
void check_sync_metadata_origin_system(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-metadata/properties/origin_system/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/sync-metadata/properties/origin_system/format"}, report);
}

// #/components/schemas/error-base/properties/detail
void check_error_base_detail(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-base/properties/detail/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-base/properties/detail/format"}, report);
}

// #/components/schemas/error-base/properties/message
void check_error_base_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-base/properties/message/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-base/properties/message/format"}, report);
}

// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/type
void check_error_bad_request_artifact_already_attached_to_a_parent_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/type/type"}, report);
  static const json::Value only = json::Value("artifact_already_attached_to_a_parent");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/existing_parent
void check_error_bad_request_artifact_already_attached_to_a_parent_existing_parent(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/existing_parent/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/existing_parent/format"}, report);
}

// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/is_same
void check_error_bad_request_artifact_already_attached_to_a_parent_is_same(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/properties/is_same/type"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range/properties/subtype
void check_error_bad_request_customization_validation_error_enum_out_of_range_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range/properties/subtype/type"}, report);
  static const json::Value only = json::Value("enum_out_of_range");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-dropped/properties/subtype
void check_error_bad_request_customization_validation_error_field_dropped_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-dropped/properties/subtype/type"}, report);
  static const json::Value only = json::Value("field_dropped");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-dropped/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema/properties/subtype
void check_error_bad_request_customization_validation_error_field_not_in_schema_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema/properties/subtype/type"}, report);
  static const json::Value only = json::Value("field_not_in_schema");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed/properties/subtype
void check_error_bad_request_customization_validation_error_id_type_not_allowed_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed/properties/subtype/type"}, report);
  static const json::Value only = json::Value("id_type_not_allowed");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-wrong-type/properties/subtype
void check_error_bad_request_customization_validation_error_wrong_type_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-wrong-type/properties/subtype/type"}, report);
  static const json::Value only = json::Value("wrong_type");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-wrong-type/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-circular-dependency/properties/type
void check_error_bad_request_group_hierarchy_circular_dependency_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-circular-dependency/properties/type/type"}, report);
  static const json::Value only = json::Value("group_hierarchy_circular_dependency");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-group-hierarchy-circular-dependency/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-content-type/properties/type
void check_error_bad_request_invalid_content_type_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-content-type/properties/type/type"}, report);
  static const json::Value only = json::Value("invalid_content_type");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-invalid-content-type/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-content-type/properties/value
void check_error_bad_request_invalid_content_type_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-content-type/properties/value/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-invalid-content-type/properties/value/format"}, report);
}

// #/components/schemas/error-bad-request-invalid-id/properties/type
void check_error_bad_request_invalid_id_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-id/properties/type/type"}, report);
  static const json::Value only = json::Value("invalid_id");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-invalid-id/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-id/properties/field_name
void check_error_bad_request_invalid_id_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-id/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-invalid-id/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/primary_reporters/items
void check_error_bad_request_merge_works_error_error_different_reporters_primary_reporters_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/primary_reporters/items/type"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/primary_reporters
void check_error_bad_request_merge_works_error_error_different_reporters_primary_reporters(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/primary_reporters/type"}, report);
  runtime::items(value, 0, check_error_bad_request_merge_works_error_error_different_reporters_primary_reporters_item, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/secondary_reporters/items
void check_error_bad_request_merge_works_error_error_different_reporters_secondary_reporters_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/secondary_reporters/items/type"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/secondary_reporters
void check_error_bad_request_merge_works_error_error_different_reporters_secondary_reporters(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/secondary_reporters/type"}, report);
  runtime::items(value, 0, check_error_bad_request_merge_works_error_error_different_reporters_secondary_reporters_item, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step/properties/id
void check_error_bad_request_workflow_component_validation_error_workflow_step_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step/properties/id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step/properties/id/format"}, report);
}

// #/components/schemas/error-unauthorized-dev-org-deactivated/properties/type
void check_error_unauthorized_dev_org_deactivated_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-unauthorized-dev-org-deactivated/properties/type/type"}, report);
  static const json::Value only = json::Value("dev_org_deactivated");
  runtime::constant(value, only, {at, "#/components/schemas/error-unauthorized-dev-org-deactivated/properties/type/const"}, report);
}

// #/components/schemas/error-unauthorized-token-expired/properties/type
void check_error_unauthorized_token_expired_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-unauthorized-token-expired/properties/type/type"}, report);
  static const json::Value only = json::Value("token_expired");
  runtime::constant(value, only, {at, "#/components/schemas/error-unauthorized-token-expired/properties/type/const"}, report);
}

// #/components/schemas/error-unauthorized-token-revoked/properties/type
void check_error_unauthorized_token_revoked_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-unauthorized-token-revoked/properties/type/type"}, report);
  static const json::Value only = json::Value("token_revoked");
  runtime::constant(value, only, {at, "#/components/schemas/error-unauthorized-token-revoked/properties/type/const"}, report);
}

// #/components/schemas/error-internal-server-error/properties/reference_id
void check_error_internal_server_error_reference_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-internal-server-error/properties/reference_id/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-internal-server-error/properties/reference_id/format"}, report);
}

// #/components/schemas/error-internal-server-error-internal-error/properties/type
void check_error_internal_server_error_internal_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-internal-server-error-internal-error/properties/type/type"}, report);
  static const json::Value only = json::Value("internal_error");
  runtime::constant(value, only, {at, "#/components/schemas/error-internal-server-error-internal-error/properties/type/const"}, report);
}

}  // namespace

// #/components/schemas/links-create-request
void check_links_create_request(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/links-create-request/type"}, report);
  runtime::required(value, "source", {at, "#/components/schemas/links-create-request/required"}, report);
  runtime::required(value, "target", {at, "#/components/schemas/links-create-request/required"}, report);
  runtime::plain_property(value, "custom_link_type", check_links_create_request_custom_link_type, at, report);
  runtime::plain_property(value, "link_type", check_link_type, at, report);
  runtime::plain_property(value, "source", check_links_create_request_source, at, report);
  runtime::plain_property(value, "target", check_links_create_request_target, at, report);
}

// #/components/schemas/atom-base-summary
void check_atom_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/atom-base-summary/type"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/atom-base-summary/required"}, report);
  runtime::plain_property(value, "display_id", check_atom_base_summary_display_id, at, report);
  runtime::plain_property(value, "id", check_atom_base_summary_id, at, report);
}

// #/components/schemas/custom-stage-summary
void check_custom_stage_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/custom-stage-summary/type"}, report);
  runtime::plain_property(value, "name", check_custom_stage_summary_name, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/rev-user-summary
void check_rev_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/rev-user-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/rev-user-summary/required"}, report);
  runtime::plain_property(value, "type", check_rev_user_summary_type, at, report);
  runtime::plain_property(value, "external_ref", check_rev_user_summary_external_ref, at, report);
  runtime::property(value, "rev_org", check_org_summary, at, report);
  check_user_base_summary(value, at, report);
}

// #/components/schemas/service-account-summary
void check_service_account_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/service-account-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/service-account-summary/required"}, report);
  runtime::plain_property(value, "type", check_service_account_summary_type, at, report);
  check_user_base_summary(value, at, report);
}

// #/components/schemas/sys-user-summary
void check_sys_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sys-user-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/sys-user-summary/required"}, report);
  runtime::plain_property(value, "type", check_sys_user_summary_type, at, report);
  check_user_base_summary(value, at, report);
}

// #/components/schemas/work-base-summary
void check_work_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/work-base-summary/type"}, report);
  runtime::required(value, "owned_by", {at, "#/components/schemas/work-base-summary/required"}, report);
  runtime::required(value, "title", {at, "#/components/schemas/work-base-summary/required"}, report);
  runtime::property(value, "owned_by", check_work_base_summary_owned_by, at, report);
  runtime::plain_property(value, "stage", check_legacy_stage_summary, at, report);
  runtime::plain_property(value, "state_display_name", check_work_base_summary_state_display_name, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  runtime::plain_property(value, "title", check_work_base_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/vista-group-item-type
void check_vista_group_item_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/vista-group-item-type/type"}, report);
  static constexpr std::string_view allowed[] = {"curated", "dynamic"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/vista-group-item-type/enum"}, report);
}

// #/components/schemas/task-summary
void check_task_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/task-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/task-summary/required"}, report);
  runtime::plain_property(value, "type", check_task_summary_type, at, report);
  check_work_base_summary(value, at, report);
}

// #/components/schemas/enhancement-summary
void check_enhancement_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/enhancement-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/enhancement-summary/required"}, report);
  runtime::plain_property(value, "type", check_enhancement_summary_type, at, report);
  check_part_base_summary(value, at, report);
}

// #/components/schemas/resource-summary
void check_resource_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/resource-summary/type"}, report);
  runtime::plain_property(value, "artifacts", check_resource_summary_artifacts, at, report);
  runtime::plain_property(value, "url", check_resource_summary_url, at, report);
}

// #/components/schemas/custom-object-summary
void check_custom_object_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/custom-object-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/custom-object-summary/required"}, report);
  runtime::plain_property(value, "type", check_custom_object_summary_type, at, report);
  runtime::plain_property(value, "leaf_type", check_custom_object_summary_leaf_type, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  runtime::plain_property(value, "title", check_custom_object_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/sync-metadata
void check_sync_metadata(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-metadata/type"}, report);
  runtime::plain_property(value, "external_record_id", check_sync_metadata_external_record_id, at, report);
  runtime::plain_property(value, "external_record_type", check_sync_metadata_external_record_type, at, report);
  runtime::plain_property(value, "external_reference", check_sync_metadata_external_reference, at, report);
  runtime::plain_property(value, "last_sync_in", check_sync_in, at, report);
  runtime::plain_property(value, "last_sync_out", check_sync_out, at, report);
  runtime::plain_property(value, "origin_system", check_sync_metadata_origin_system, at, report);
}

// #/components/schemas/sync-in-summary
void check_sync_in_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-in-summary/type"}, report);
  runtime::plain_property(value, "status", check_sync_in_status, at, report);
  runtime::plain_property(value, "sync_unit", check_sync_unit_summary, at, report);
}

// #/components/schemas/sync-in-status
void check_sync_in_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-in-status/type"}, report);
  static constexpr std::string_view allowed[] = {"failed", "modified", "staged", "succeeded"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/sync-in-status/enum"}, report);
}

// #/components/schemas/sync-progress-state
void check_sync_progress_state(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-progress-state/type"}, report);
  static constexpr std::string_view allowed[] = {
      "completed",
      "delete_in_progress",
      "deleted",
      "deletion_error",
      "extract_attachments",
      "extract_attachments_error",
      "extraction",
      "extraction_error",
      "loading",
      "loading_attachments",
      "loading_attachments_error",
      "loading_error",
      "orchestration_error",
      "recipe_discovery",
      "recipe_discovery_error",
      "recipe_discovery_waiting_for_user_input",
      "starting",
      "transformation",
      "transformation_error",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/sync-progress-state/enum"}, report);
}

// #/components/schemas/error-base
void check_error_base(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-base/type"}, report);
  runtime::plain_property(value, "detail", check_error_base_detail, at, report);
  runtime::plain_property(value, "message", check_error_base_message, at, report);
}

// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent
void check_error_bad_request_artifact_already_attached_to_a_parent(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/required"}, report);
  runtime::required(value, "existing_parent", {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/required"}, report);
  runtime::required(value, "is_same", {at, "#/components/schemas/error-bad-request-artifact-already-attached-to-a-parent/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_artifact_already_attached_to_a_parent_type, at, report);
  runtime::plain_property(value, "existing_parent", check_error_bad_request_artifact_already_attached_to_a_parent_existing_parent, at, report);
  runtime::plain_property(value, "is_same", check_error_bad_request_artifact_already_attached_to_a_parent_is_same, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range
void check_error_bad_request_customization_validation_error_enum_out_of_range(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_enum_out_of_range_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-dropped
void check_error_bad_request_customization_validation_error_field_dropped(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-dropped/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-field-dropped/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_field_dropped_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema
void check_error_bad_request_customization_validation_error_field_not_in_schema(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_field_not_in_schema_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed
void check_error_bad_request_customization_validation_error_id_type_not_allowed(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_id_type_not_allowed_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-wrong-type
void check_error_bad_request_customization_validation_error_wrong_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-wrong-type/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-wrong-type/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_wrong_type_subtype, at, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-circular-dependency
void check_error_bad_request_group_hierarchy_circular_dependency(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-circular-dependency/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-group-hierarchy-circular-dependency/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_group_hierarchy_circular_dependency_type, at, report);
}

// #/components/schemas/error-bad-request-invalid-content-type
void check_error_bad_request_invalid_content_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-invalid-content-type/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-invalid-content-type/required"}, report);
  runtime::required(value, "value", {at, "#/components/schemas/error-bad-request-invalid-content-type/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_invalid_content_type_type, at, report);
  runtime::plain_property(value, "value", check_error_bad_request_invalid_content_type_value, at, report);
}

// #/components/schemas/error-bad-request-invalid-id
void check_error_bad_request_invalid_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-invalid-id/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-invalid-id/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-invalid-id/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_invalid_id_type, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_invalid_id_field_name, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters
void check_error_bad_request_merge_works_error_error_different_reporters(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-reporters/type"}, report);
  runtime::plain_property(value, "primary_reporters", check_error_bad_request_merge_works_error_error_different_reporters_primary_reporters, at, report);
  runtime::plain_property(value, "secondary_reporters", check_error_bad_request_merge_works_error_error_different_reporters_secondary_reporters, at, report);
}

// #/components/schemas/error-bad-request-unexpected-json-type-type
void check_error_bad_request_unexpected_json_type_type_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-unexpected-json-type-type/type"}, report);
  static constexpr std::string_view allowed[] = {"array", "bool", "null", "number", "object", "string"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-bad-request-unexpected-json-type-type/enum"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type
void check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type/type"}, report);
  static constexpr std::string_view allowed[] = {"field", "operation", "workflow", "workflow_step"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type/enum"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step
void check_error_bad_request_workflow_component_validation_error_workflow_step(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step/type"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step/required"}, report);
  runtime::plain_property(value, "id", check_error_bad_request_workflow_component_validation_error_workflow_step_id, at, report);
}

// #/components/schemas/error-unauthorized-dev-org-deactivated
void check_error_unauthorized_dev_org_deactivated(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-unauthorized-dev-org-deactivated/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-unauthorized-dev-org-deactivated/required"}, report);
  runtime::plain_property(value, "type", check_error_unauthorized_dev_org_deactivated_type, at, report);
}

// #/components/schemas/error-unauthorized-token-expired
void check_error_unauthorized_token_expired(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-unauthorized-token-expired/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-unauthorized-token-expired/required"}, report);
  runtime::plain_property(value, "type", check_error_unauthorized_token_expired_type, at, report);
}

// #/components/schemas/error-unauthorized-token-revoked
void check_error_unauthorized_token_revoked(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-unauthorized-token-revoked/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-unauthorized-token-revoked/required"}, report);
  runtime::plain_property(value, "type", check_error_unauthorized_token_revoked_type, at, report);
}

// #/components/schemas/error-internal-server-error
void check_error_internal_server_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-internal-server-error/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-internal-server-error/required"}, report);
  runtime::plain_property(value, "type", check_error_internal_server_error_type, at, report);
  runtime::plain_property(value, "reference_id", check_error_internal_server_error_reference_id, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"internal_error"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_internal_server_error_internal_error, .label = "error-internal-server-error-internal-error", .names = one_of_names_1, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-internal-server-error/oneOf"}, report);
}

// #/components/schemas/error-internal-server-error-internal-error
void check_error_internal_server_error_internal_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-internal-server-error-internal-error/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-internal-server-error-internal-error/required"}, report);
  runtime::plain_property(value, "type", check_error_internal_server_error_internal_error_type, at, report);
}

// #/components/schemas/error-service-unavailable-type
void check_error_service_unavailable_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-service-unavailable-type/type"}, report);
  static constexpr std::string_view allowed[] = {"service_unavailable"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-service-unavailable-type/enum"}, report);
}

// #/components/responses/too-many-requests/headers/Retry-After/schema
void check_too_many_requests_response_retry_after_header(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/responses/too-many-requests/headers/Retry-After/schema/type"}, report);
}

}  // namespace devrev_links

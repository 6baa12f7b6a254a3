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
runtime::CheckFunction check_artifact_summary;
runtime::CheckFunction check_atom_base_summary;
runtime::CheckFunction check_custom_stage_summary;
runtime::CheckFunction check_dev_org_summary;
runtime::CheckFunction check_enum_value_summary;
runtime::CheckFunction check_error_bad_request_customization_validation_error_bad_id_type;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_immutable;
runtime::CheckFunction check_error_bad_request_customization_validation_error_invalid_argument;
runtime::CheckFunction check_error_bad_request_group_hierarchy_invalid_parent_reason;
runtime::CheckFunction check_error_bad_request_invalid_api_version;
runtime::CheckFunction check_error_bad_request_invalid_field;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_already_merged;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_different_workspace;
runtime::CheckFunction check_error_bad_request_missing_dependency_dependency;
runtime::CheckFunction check_error_bad_request_stale_schema_fragments;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_field;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_operation;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow_step;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_forbidden_type;
runtime::CheckFunction check_error_request_entity_too_large;
runtime::CheckFunction check_error_request_entity_too_large_request_entity_too_large;
runtime::CheckFunction check_error_request_entity_too_large_type;
runtime::CheckFunction check_error_service_unavailable;
runtime::CheckFunction check_error_service_unavailable_service_unavailable;
runtime::CheckFunction check_error_service_unavailable_type;
runtime::CheckFunction check_error_too_many_requests;
runtime::CheckFunction check_error_too_many_requests_too_many_requests;
runtime::CheckFunction check_error_too_many_requests_type;
runtime::CheckFunction check_error_unauthorized_type;
runtime::CheckFunction check_feature_summary;
runtime::CheckFunction check_incident_summary;
runtime::CheckFunction check_link;
runtime::CheckFunction check_link_endpoint_type;
runtime::CheckFunction check_linkable_summary;
runtime::CheckFunction check_links_create_response;
runtime::CheckFunction check_meeting_summary;
runtime::CheckFunction check_org_base_summary;
runtime::CheckFunction check_org_summary;
runtime::CheckFunction check_org_type;
runtime::CheckFunction check_part_base_summary;
runtime::CheckFunction check_rev_org_summary;
runtime::CheckFunction check_runnable_summary;
runtime::CheckFunction check_stage_summary;
runtime::CheckFunction check_sync_metadata_summary;
runtime::CheckFunction check_sync_progress_summary;
runtime::CheckFunction check_sync_run_mode;
runtime::CheckFunction check_sync_run_summary;
runtime::CheckFunction check_sync_unit_sync_type;
runtime::CheckFunction check_ticket_severity;
runtime::CheckFunction check_ticket_summary;
runtime::CheckFunction check_user_base_summary;
runtime::CheckFunction check_user_state;
runtime::CheckFunction check_user_summary;
runtime::CheckFunction check_user_type;
runtime::CheckFunction check_vista_group_item_state;
runtime::CheckFunction check_vista_group_item_summary;
runtime::CheckFunction check_vista_group_item_type;
runtime::CheckFunction check_widget_summary;
runtime::CheckFunction check_work_base_summary;

namespace {

// #/components/schemas/user-base-summary/properties/display_name
void check_user_base_summary_display_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/user-base-summary/properties/display_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/user-base-summary/properties/display_name/format"}, report);
}

// #/components/schemas/user-base-summary/properties/email
void check_user_base_summary_email(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/user-base-summary/properties/email/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/user-base-summary/properties/email/format"}, report);
}

// #/components/schemas/user-base-summary/properties/full_name
void check_user_base_summary_full_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/user-base-summary/properties/full_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/user-base-summary/properties/full_name/format"}, report);
}

// #/components/schemas/org-base-summary/properties/display_name
void check_org_base_summary_display_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/org-base-summary/properties/display_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/org-base-summary/properties/display_name/format"}, report);
}

// #/components/schemas/dev-org-summary/properties/type
void check_dev_org_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/dev-org-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("dev_org");
  runtime::constant(value, only, {at, "#/components/schemas/dev-org-summary/properties/type/const"}, report);
}

// #/components/schemas/dev-org-summary/properties/dev_slug
void check_dev_org_summary_dev_slug(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/dev-org-summary/properties/dev_slug/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/dev-org-summary/properties/dev_slug/format"}, report);
}

// #/components/schemas/vista-group-item-summary/properties/end_date
void check_vista_group_item_summary_end_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/vista-group-item-summary/properties/end_date/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/vista-group-item-summary/properties/end_date/format"}, report);
}

// #/components/schemas/vista-group-item-summary/properties/id
void check_vista_group_item_summary_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/vista-group-item-summary/properties/id/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/vista-group-item-summary/properties/id/format"}, report);
}

// #/components/schemas/vista-group-item-summary/properties/name
void check_vista_group_item_summary_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/vista-group-item-summary/properties/name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/vista-group-item-summary/properties/name/format"}, report);
}

// #/components/schemas/vista-group-item-summary/properties/start_date
void check_vista_group_item_summary_start_date(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/vista-group-item-summary/properties/start_date/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/vista-group-item-summary/properties/start_date/format"}, report);
}

// #/components/schemas/ticket-summary/properties/type
void check_ticket_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ticket-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("ticket");
  runtime::constant(value, only, {at, "#/components/schemas/ticket-summary/properties/type/const"}, report);
}

// #/components/schemas/incident-summary/properties/type
void check_incident_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/incident-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("incident");
  runtime::constant(value, only, {at, "#/components/schemas/incident-summary/properties/type/const"}, report);
}

// #/components/schemas/incident-summary/properties/owned_by
void check_incident_summary_owned_by(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/incident-summary/properties/owned_by/type"}, report);
  runtime::items(value, 0, check_user_summary, at, report);
}

// #/components/schemas/incident-summary/properties/title
void check_incident_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/incident-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/incident-summary/properties/title/format"}, report);
}

// #/components/schemas/feature-summary/properties/type
void check_feature_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/feature-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("feature");
  runtime::constant(value, only, {at, "#/components/schemas/feature-summary/properties/type/const"}, report);
}

// #/components/schemas/linkable-summary/properties/type
void check_linkable_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/linkable-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("linkable");
  runtime::constant(value, only, {at, "#/components/schemas/linkable-summary/properties/type/const"}, report);
}

// #/components/schemas/runnable-summary/properties/type
void check_runnable_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/runnable-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("runnable");
  runtime::constant(value, only, {at, "#/components/schemas/runnable-summary/properties/type/const"}, report);
}

// #/components/schemas/meeting-summary/properties/type
void check_meeting_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/meeting-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("meeting");
  runtime::constant(value, only, {at, "#/components/schemas/meeting-summary/properties/type/const"}, report);
}

// #/components/schemas/meeting-summary/properties/title
void check_meeting_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/meeting-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/meeting-summary/properties/title/format"}, report);
}

// #/components/schemas/widget-summary/properties/type
void check_widget_summary_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/widget-summary/properties/type/type"}, report);
  static const json::Value only = json::Value("widget");
  runtime::constant(value, only, {at, "#/components/schemas/widget-summary/properties/type/const"}, report);
}

// #/components/schemas/widget-summary/properties/title
void check_widget_summary_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/widget-summary/properties/title/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/widget-summary/properties/title/format"}, report);
}

// #/components/schemas/sync-run-summary/properties/reserved_rate_limit_percentage
void check_sync_run_summary_reserved_rate_limit_percentage(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/sync-run-summary/properties/reserved_rate_limit_percentage/type"}, report);
  runtime::format(value, "int32", {at, "#/components/schemas/sync-run-summary/properties/reserved_rate_limit_percentage/format"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-bad-id-type/properties/subtype
void check_error_bad_request_customization_validation_error_bad_id_type_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-bad-id-type/properties/subtype/type"}, report);
  static const json::Value only = json::Value("bad_id_type");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-bad-id-type/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-immutable/properties/subtype
void check_error_bad_request_customization_validation_error_field_immutable_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-immutable/properties/subtype/type"}, report);
  static const json::Value only = json::Value("field_immutable");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-immutable/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-invalid-argument/properties/subtype
void check_error_bad_request_customization_validation_error_invalid_argument_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-invalid-argument/properties/subtype/type"}, report);
  static const json::Value only = json::Value("invalid_argument");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-customization-validation-error-invalid-argument/properties/subtype/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-api-version/properties/type
void check_error_bad_request_invalid_api_version_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-api-version/properties/type/type"}, report);
  static const json::Value only = json::Value("invalid_api_version");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-invalid-api-version/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-api-version/properties/value
void check_error_bad_request_invalid_api_version_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-api-version/properties/value/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-invalid-api-version/properties/value/format"}, report);
}

// #/components/schemas/error-bad-request-invalid-field/properties/type
void check_error_bad_request_invalid_field_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-field/properties/type/type"}, report);
  static const json::Value only = json::Value("invalid_field");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-invalid-field/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-invalid-field/properties/field_name
void check_error_bad_request_invalid_field_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-invalid-field/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-invalid-field/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-already-merged/properties/merged_into
void check_error_bad_request_merge_works_error_error_already_merged_merged_into(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-already-merged/properties/merged_into/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-merge-works-error-error-already-merged/properties/merged_into/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-workspace/properties/primary_workspace
void check_error_bad_request_merge_works_error_error_different_workspace_primary_workspace(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-workspace/properties/primary_workspace/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-workspace/properties/primary_workspace/format"}, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-workspace/properties/secondary_workspace
void check_error_bad_request_merge_works_error_error_different_workspace_secondary_workspace(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-workspace/properties/secondary_workspace/type"}, report);
  runtime::format(value, "id", {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-workspace/properties/secondary_workspace/format"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency-dependency/properties/field_name
void check_error_bad_request_missing_dependency_dependency_field_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/properties/field_name/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/properties/field_name/format"}, report);
}

// #/components/schemas/error-bad-request-missing-dependency-dependency/properties/field_value
void check_error_bad_request_missing_dependency_dependency_field_value(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/properties/field_value/type"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/properties/field_value/format"}, report);
}

// #/components/schemas/error-bad-request-stale-schema-fragments/properties/type
void check_error_bad_request_stale_schema_fragments_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-stale-schema-fragments/properties/type/type"}, report);
  static const json::Value only = json::Value("stale_schema_fragments");
  runtime::constant(value, only, {at, "#/components/schemas/error-bad-request-stale-schema-fragments/properties/type/const"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error/properties/code
void check_error_bad_request_workflow_component_validation_error_code(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/properties/code/type"}, report);
  runtime::max_length(value, 16, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/properties/code/maxLength"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/properties/code/format"}, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error/properties/message
void check_error_bad_request_workflow_component_validation_error_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/properties/message/type"}, report);
  runtime::max_length(value, 512, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/properties/message/maxLength"}, report);
  runtime::format(value, "text", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/properties/message/format"}, report);
}

// #/components/schemas/error-too-many-requests/properties/retry_after
void check_error_too_many_requests_retry_after(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/error-too-many-requests/properties/retry_after/type"}, report);
  runtime::format(value, "int64", {at, "#/components/schemas/error-too-many-requests/properties/retry_after/format"}, report);
}

// #/components/schemas/error-too-many-requests-too-many-requests/properties/type
void check_error_too_many_requests_too_many_requests_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-too-many-requests-too-many-requests/properties/type/type"}, report);
  static const json::Value only = json::Value("too_many_requests");
  runtime::constant(value, only, {at, "#/components/schemas/error-too-many-requests-too-many-requests/properties/type/const"}, report);
}

}  // namespace

// #/components/schemas/links-create-response
void check_links_create_response(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/links-create-response/type"}, report);
  runtime::required(value, "link", {at, "#/components/schemas/links-create-response/required"}, report);
  runtime::property(value, "link", check_link, at, report);
}

// #/components/schemas/link-endpoint-type
void check_link_endpoint_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/link-endpoint-type/type"}, report);
  static constexpr std::string_view allowed[] = {
      "account",
      "article",
      "capability",
      "code_change",
      "conversation",
      "custom_object",
      "dev_user",
      "enhancement",
      "feature",
      "incident",
      "issue",
      "linkable",
      "meeting",
      "opportunity",
      "product",
      "rev_org",
      "rev_user",
      "runnable",
      "task",
      "ticket",
      "widget",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/link-endpoint-type/enum"}, report);
}

// #/components/schemas/stage-summary
void check_stage_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/stage-summary/type"}, report);
  runtime::plain_property(value, "stage", check_custom_stage_summary, at, report);
}

// #/components/schemas/user-type
void check_user_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/user-type/type"}, report);
  static constexpr std::string_view allowed[] = {"dev_user", "rev_user", "service_account", "sys_user"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/user-type/enum"}, report);
}

// #/components/schemas/user-base-summary
void check_user_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/user-base-summary/type"}, report);
  runtime::plain_property(value, "display_name", check_user_base_summary_display_name, at, report);
  runtime::plain_property(value, "display_picture", check_artifact_summary, at, report);
  runtime::plain_property(value, "email", check_user_base_summary_email, at, report);
  runtime::plain_property(value, "full_name", check_user_base_summary_full_name, at, report);
  runtime::plain_property(value, "state", check_user_state, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/org-summary
void check_org_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/org-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/org-summary/required"}, report);
  runtime::plain_property(value, "type", check_org_type, at, report);
  static constexpr std::string_view one_of_names_1[] = {"account"};
  static constexpr std::string_view one_of_names_2[] = {"dev_org"};
  static constexpr std::string_view one_of_names_3[] = {"rev_org"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_account_summary, .label = "account-summary", .names = one_of_names_1, .plain = true},
      {.check = check_dev_org_summary, .label = "dev-org-summary", .names = one_of_names_2, .plain = true},
      {.check = check_rev_org_summary, .label = "rev-org-summary", .names = one_of_names_3, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/org-summary/oneOf"}, report);
}

// #/components/schemas/org-type
void check_org_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/org-type/type"}, report);
  static constexpr std::string_view allowed[] = {"account", "dev_org", "rev_org"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/org-type/enum"}, report);
}

// #/components/schemas/org-base-summary
void check_org_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/org-base-summary/type"}, report);
  runtime::plain_property(value, "display_name", check_org_base_summary_display_name, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/dev-org-summary
void check_dev_org_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/dev-org-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/dev-org-summary/required"}, report);
  runtime::required(value, "dev_slug", {at, "#/components/schemas/dev-org-summary/required"}, report);
  runtime::plain_property(value, "type", check_dev_org_summary_type, at, report);
  runtime::plain_property(value, "dev_slug", check_dev_org_summary_dev_slug, at, report);
  check_org_base_summary(value, at, report);
}

// #/components/schemas/vista-group-item-summary
void check_vista_group_item_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/vista-group-item-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/vista-group-item-summary/required"}, report);
  runtime::required(value, "id", {at, "#/components/schemas/vista-group-item-summary/required"}, report);
  runtime::required(value, "name", {at, "#/components/schemas/vista-group-item-summary/required"}, report);
  runtime::plain_property(value, "type", check_vista_group_item_type, at, report);
  runtime::plain_property(value, "end_date", check_vista_group_item_summary_end_date, at, report);
  runtime::plain_property(value, "id", check_vista_group_item_summary_id, at, report);
  runtime::plain_property(value, "name", check_vista_group_item_summary_name, at, report);
  runtime::plain_property(value, "start_date", check_vista_group_item_summary_start_date, at, report);
  runtime::plain_property(value, "state", check_vista_group_item_state, at, report);
}

// #/components/schemas/vista-group-item-state
void check_vista_group_item_state(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/vista-group-item-state/type"}, report);
  static constexpr std::string_view allowed[] = {"active", "completed", "planned"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/vista-group-item-state/enum"}, report);
}

// #/components/schemas/ticket-summary
void check_ticket_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ticket-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/ticket-summary/required"}, report);
  runtime::plain_property(value, "type", check_ticket_summary_type, at, report);
  runtime::plain_property(value, "account", check_account_summary, at, report);
  runtime::property(value, "rev_org", check_org_summary, at, report);
  runtime::plain_property(value, "severity", check_ticket_severity, at, report);
  check_work_base_summary(value, at, report);
}

// #/components/schemas/incident-summary
void check_incident_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/incident-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/incident-summary/required"}, report);
  runtime::required(value, "title", {at, "#/components/schemas/incident-summary/required"}, report);
  runtime::plain_property(value, "type", check_incident_summary_type, at, report);
  runtime::property(value, "owned_by", check_incident_summary_owned_by, at, report);
  runtime::plain_property(value, "severity", check_enum_value_summary, at, report);
  runtime::plain_property(value, "stage", check_stage_summary, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  runtime::plain_property(value, "title", check_incident_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/feature-summary
void check_feature_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/feature-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/feature-summary/required"}, report);
  runtime::plain_property(value, "type", check_feature_summary_type, at, report);
  check_part_base_summary(value, at, report);
}

// #/components/schemas/linkable-summary
void check_linkable_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/linkable-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/linkable-summary/required"}, report);
  runtime::plain_property(value, "type", check_linkable_summary_type, at, report);
  check_part_base_summary(value, at, report);
}

// #/components/schemas/runnable-summary
void check_runnable_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/runnable-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/runnable-summary/required"}, report);
  runtime::plain_property(value, "type", check_runnable_summary_type, at, report);
  check_part_base_summary(value, at, report);
}

// #/components/schemas/meeting-summary
void check_meeting_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/meeting-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/meeting-summary/required"}, report);
  runtime::plain_property(value, "type", check_meeting_summary_type, at, report);
  runtime::plain_property(value, "sync_metadata", check_sync_metadata_summary, at, report);
  runtime::plain_property(value, "title", check_meeting_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/widget-summary
void check_widget_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/widget-summary/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/widget-summary/required"}, report);
  runtime::required(value, "title", {at, "#/components/schemas/widget-summary/required"}, report);
  runtime::plain_property(value, "type", check_widget_summary_type, at, report);
  runtime::plain_property(value, "title", check_widget_summary_title, at, report);
  check_atom_base_summary(value, at, report);
}

// #/components/schemas/sync-unit-sync-type
void check_sync_unit_sync_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/sync-unit-sync-type/type"}, report);
  static constexpr std::string_view allowed[] = {"manual", "periodic"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/sync-unit-sync-type/enum"}, report);
}

// #/components/schemas/sync-run-summary
void check_sync_run_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/sync-run-summary/type"}, report);
  runtime::plain_property(value, "mode", check_sync_run_mode, at, report);
  runtime::plain_property(value, "progress", check_sync_progress_summary, at, report);
  runtime::plain_property(value, "reserved_rate_limit_percentage", check_sync_run_summary_reserved_rate_limit_percentage, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-bad-id-type
void check_error_bad_request_customization_validation_error_bad_id_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-bad-id-type/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-bad-id-type/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_bad_id_type_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-field-immutable
void check_error_bad_request_customization_validation_error_field_immutable(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-field-immutable/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-field-immutable/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_field_immutable_subtype, at, report);
}

// #/components/schemas/error-bad-request-customization-validation-error-invalid-argument
void check_error_bad_request_customization_validation_error_invalid_argument(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-customization-validation-error-invalid-argument/type"}, report);
  runtime::required(value, "subtype", {at, "#/components/schemas/error-bad-request-customization-validation-error-invalid-argument/required"}, report);
  runtime::plain_property(value, "subtype", check_error_bad_request_customization_validation_error_invalid_argument_subtype, at, report);
}

// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent-reason
void check_error_bad_request_group_hierarchy_invalid_parent_reason(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-bad-request-group-hierarchy-invalid-parent-reason/type"}, report);
  static constexpr std::string_view allowed[] = {"multiple_parents", "parent_not_linked_to_space"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-bad-request-group-hierarchy-invalid-parent-reason/enum"}, report);
}

// #/components/schemas/error-bad-request-invalid-api-version
void check_error_bad_request_invalid_api_version(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-invalid-api-version/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-invalid-api-version/required"}, report);
  runtime::required(value, "value", {at, "#/components/schemas/error-bad-request-invalid-api-version/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_invalid_api_version_type, at, report);
  runtime::plain_property(value, "value", check_error_bad_request_invalid_api_version_value, at, report);
}

// #/components/schemas/error-bad-request-invalid-field
void check_error_bad_request_invalid_field(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-invalid-field/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-invalid-field/required"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-invalid-field/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_invalid_field_type, at, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_invalid_field_field_name, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-already-merged
void check_error_bad_request_merge_works_error_error_already_merged(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-already-merged/type"}, report);
  runtime::required(value, "merged_into", {at, "#/components/schemas/error-bad-request-merge-works-error-error-already-merged/required"}, report);
  runtime::plain_property(value, "merged_into", check_error_bad_request_merge_works_error_error_already_merged_merged_into, at, report);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-workspace
void check_error_bad_request_merge_works_error_error_different_workspace(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-merge-works-error-error-different-workspace/type"}, report);
  runtime::plain_property(value, "primary_workspace", check_error_bad_request_merge_works_error_error_different_workspace_primary_workspace, at, report);
  runtime::plain_property(value, "secondary_workspace", check_error_bad_request_merge_works_error_error_different_workspace_secondary_workspace, at, report);
}

// #/components/schemas/error-bad-request-missing-dependency-dependency
void check_error_bad_request_missing_dependency_dependency(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/type"}, report);
  runtime::required(value, "field_name", {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/required"}, report);
  runtime::required(value, "field_value", {at, "#/components/schemas/error-bad-request-missing-dependency-dependency/required"}, report);
  runtime::plain_property(value, "field_name", check_error_bad_request_missing_dependency_dependency_field_name, at, report);
  runtime::plain_property(value, "field_value", check_error_bad_request_missing_dependency_dependency_field_value, at, report);
}

// #/components/schemas/error-bad-request-stale-schema-fragments
void check_error_bad_request_stale_schema_fragments(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-stale-schema-fragments/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-bad-request-stale-schema-fragments/required"}, report);
  runtime::plain_property(value, "type", check_error_bad_request_stale_schema_fragments_type, at, report);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error
void check_error_bad_request_workflow_component_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/type"}, report);
  runtime::required(value, "code", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/required"}, report);
  runtime::required(value, "message", {at, "#/components/schemas/error-bad-request-workflow-component-validation-error/required"}, report);
  runtime::plain_property(value, "code", check_error_bad_request_workflow_component_validation_error_code, at, report);
  runtime::plain_property(value, "field", check_error_bad_request_workflow_component_validation_error_field, at, report);
  runtime::plain_property(value, "location", check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, at, report);
  runtime::plain_property(value, "message", check_error_bad_request_workflow_component_validation_error_message, at, report);
  runtime::plain_property(value, "operation", check_error_bad_request_workflow_component_validation_error_operation, at, report);
  runtime::plain_property(value, "workflow", check_error_bad_request_workflow_component_validation_error_workflow, at, report);
  runtime::plain_property(value, "workflow_step", check_error_bad_request_workflow_component_validation_error_workflow_step, at, report);
}

// #/components/schemas/error-unauthorized-type
void check_error_unauthorized_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-unauthorized-type/type"}, report);
  static constexpr std::string_view allowed[] = {
      "dev_org_deactivated",
      "token_expired",
      "token_revoked",
      "unauthenticated",
  };
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-unauthorized-type/enum"}, report);
}

// #/components/schemas/error-forbidden-type
void check_error_forbidden_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-forbidden-type/type"}, report);
  static constexpr std::string_view allowed[] = {"forbidden"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-forbidden-type/enum"}, report);
}

// #/components/schemas/error-request-entity-too-large
void check_error_request_entity_too_large(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-request-entity-too-large/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-request-entity-too-large/required"}, report);
  runtime::plain_property(value, "type", check_error_request_entity_too_large_type, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"request_entity_too_large"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_request_entity_too_large_request_entity_too_large, .label = "error-request-entity-too-large-request-entity-too-large", .names = one_of_names_1, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-request-entity-too-large/oneOf"}, report);
}

// #/components/schemas/error-request-entity-too-large-type
void check_error_request_entity_too_large_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/error-request-entity-too-large-type/type"}, report);
  static constexpr std::string_view allowed[] = {"request_entity_too_large"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/error-request-entity-too-large-type/enum"}, report);
}

// #/components/schemas/error-too-many-requests
void check_error_too_many_requests(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-too-many-requests/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-too-many-requests/required"}, report);
  runtime::plain_property(value, "type", check_error_too_many_requests_type, at, report);
  runtime::plain_property(value, "retry_after", check_error_too_many_requests_retry_after, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"too_many_requests"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_too_many_requests_too_many_requests, .label = "error-too-many-requests-too-many-requests", .names = one_of_names_1, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-too-many-requests/oneOf"}, report);
}

// #/components/schemas/error-too-many-requests-too-many-requests
void check_error_too_many_requests_too_many_requests(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-too-many-requests-too-many-requests/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-too-many-requests-too-many-requests/required"}, report);
  runtime::plain_property(value, "type", check_error_too_many_requests_too_many_requests_type, at, report);
}

// #/components/schemas/error-service-unavailable
void check_error_service_unavailable(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/error-service-unavailable/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/error-service-unavailable/required"}, report);
  runtime::plain_property(value, "type", check_error_service_unavailable_type, at, report);
  check_error_base(value, at, report);
  static constexpr std::string_view one_of_names_1[] = {"service_unavailable"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_error_service_unavailable_service_unavailable, .label = "error-service-unavailable-service-unavailable", .names = one_of_names_1, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/error-service-unavailable/oneOf"}, report);
}

}  // namespace devrev_links

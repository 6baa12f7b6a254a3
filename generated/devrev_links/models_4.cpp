// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/error_bad_request.h"
#include "models/error_bad_request_customization_validation_error_field_required.h"
#include "models/error_bad_request_customization_validation_error_timestamp_parse_error.h"
#include "models/error_bad_request_customization_validation_error_unknown_error.h"
#include "models/error_bad_request_group_hierarchy_circular_dependency.h"
#include "models/error_bad_request_invalid_field.h"
#include "models/error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type.h"
#include "models/error_base.h"
#include "models/error_service_unavailable.h"
#include "models/error_too_many_requests_type.h"
#include "models/issue_summary.h"
#include "models/legacy_stage_summary.h"
#include "models/meeting_summary.h"
#include "models/sync_progress_state.h"
#include "models/sync_unit_summary.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_error_bad_request;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_required;
runtime::CheckFunction check_error_bad_request_customization_validation_error_timestamp_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_unknown_error;
runtime::CheckFunction check_error_bad_request_group_hierarchy_circular_dependency;
runtime::CheckFunction check_error_bad_request_invalid_field;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_service_unavailable;
runtime::CheckFunction check_error_too_many_requests_type;
runtime::CheckFunction check_issue_summary;
runtime::CheckFunction check_legacy_stage_summary;
runtime::CheckFunction check_meeting_summary;
runtime::CheckFunction check_sync_progress_state;
runtime::CheckFunction check_sync_unit_summary;

std::string_view to_string(SyncProgressState value) {
  switch (value) {
    case SyncProgressState::completed:
      return "completed";
    case SyncProgressState::delete_in_progress:
      return "delete_in_progress";
    case SyncProgressState::deleted:
      return "deleted";
    case SyncProgressState::deletion_error:
      return "deletion_error";
    case SyncProgressState::extract_attachments:
      return "extract_attachments";
    case SyncProgressState::extract_attachments_error:
      return "extract_attachments_error";
    case SyncProgressState::extraction:
      return "extraction";
    case SyncProgressState::extraction_error:
      return "extraction_error";
    case SyncProgressState::loading:
      return "loading";
    case SyncProgressState::loading_attachments:
      return "loading_attachments";
    case SyncProgressState::loading_attachments_error:
      return "loading_attachments_error";
    case SyncProgressState::loading_error:
      return "loading_error";
    case SyncProgressState::orchestration_error:
      return "orchestration_error";
    case SyncProgressState::recipe_discovery:
      return "recipe_discovery";
    case SyncProgressState::recipe_discovery_error:
      return "recipe_discovery_error";
    case SyncProgressState::recipe_discovery_waiting_for_user_input:
      return "recipe_discovery_waiting_for_user_input";
    case SyncProgressState::starting:
      return "starting";
    case SyncProgressState::transformation:
      return "transformation";
    case SyncProgressState::transformation_error:
      return "transformation_error";
  }
  return {};
}

std::optional<SyncProgressState> sync_progress_state_from_string(std::string_view text) {
  if (text == "completed") return SyncProgressState::completed;
  if (text == "delete_in_progress") return SyncProgressState::delete_in_progress;
  if (text == "deleted") return SyncProgressState::deleted;
  if (text == "deletion_error") return SyncProgressState::deletion_error;
  if (text == "extract_attachments") return SyncProgressState::extract_attachments;
  if (text == "extract_attachments_error") return SyncProgressState::extract_attachments_error;
  if (text == "extraction") return SyncProgressState::extraction;
  if (text == "extraction_error") return SyncProgressState::extraction_error;
  if (text == "loading") return SyncProgressState::loading;
  if (text == "loading_attachments") return SyncProgressState::loading_attachments;
  if (text == "loading_attachments_error") return SyncProgressState::loading_attachments_error;
  if (text == "loading_error") return SyncProgressState::loading_error;
  if (text == "orchestration_error") return SyncProgressState::orchestration_error;
  if (text == "recipe_discovery") return SyncProgressState::recipe_discovery;
  if (text == "recipe_discovery_error") return SyncProgressState::recipe_discovery_error;
  if (text == "recipe_discovery_waiting_for_user_input") return SyncProgressState::recipe_discovery_waiting_for_user_input;
  if (text == "starting") return SyncProgressState::starting;
  if (text == "transformation") return SyncProgressState::transformation;
  if (text == "transformation_error") return SyncProgressState::transformation_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncProgressState& out) {
  const auto known = value.is_string() ? sync_progress_state_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(SyncProgressState value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncUnitSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("external_sync_unit_name", out.external_sync_unit_name);
  object.read("external_system_id", out.external_system_id);
  object.read("external_system_name", out.external_system_name);
  object.read("external_system_type", out.external_system_type);
  object.read("is_archived", out.is_archived);
  object.read("name", out.name);
  object.read("sync_run", out.sync_run);
  object.read("sync_type", out.sync_type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncUnitSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("external_sync_unit_name", value.external_sync_unit_name);
  object.write("external_system_id", value.external_system_id);
  object.write("external_system_name", value.external_system_name);
  object.write("external_system_type", value.external_system_type);
  object.write("is_archived", value.is_archived);
  object.write("name", value.name);
  object.write("sync_run", value.sync_run);
  object.write("sync_type", value.sync_type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncUnitSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LegacyStageSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("name", out.name);
  object.read("stage", out.stage);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const LegacyStageSummary& value) {
  runtime::ObjectWriter object;
  object.write("name", value.name);
  object.write("stage", value.stage);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const LegacyStageSummary& value) { return runtime::write_json(value); }

std::string_view to_string(IssueSummaryType value) {
  switch (value) {
    case IssueSummaryType::issue:
      return "issue";
  }
  return {};
}

std::optional<IssueSummaryType> issue_summary_type_from_string(std::string_view text) {
  if (text == "issue") return IssueSummaryType::issue;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummaryType& out) {
  const auto known = value.is_string() ? issue_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(IssueSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("owned_by", out.owned_by);
  object.read("stage", out.stage);
  object.read("state_display_name", out.state_display_name);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.read("type", out.type);
  object.read("priority", out.priority);
  object.read("priority_v2", out.priority_v2);
  object.read("sprint", out.sprint);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const IssueSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("owned_by", value.owned_by);
  object.write("stage", value.stage);
  object.write("state_display_name", value.state_display_name);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.write("type", value.type);
  object.write("priority", value.priority);
  object.write("priority_v2", value.priority_v2);
  object.write("sprint", value.sprint);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const IssueSummary& value) { return runtime::write_json(value); }

std::string_view to_string(MeetingSummaryType value) {
  switch (value) {
    case MeetingSummaryType::meeting:
      return "meeting";
  }
  return {};
}

std::optional<MeetingSummaryType> meeting_summary_type_from_string(std::string_view text) {
  if (text == "meeting") return MeetingSummaryType::meeting;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MeetingSummaryType& out) {
  const auto known = value.is_string() ? meeting_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(MeetingSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MeetingSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const MeetingSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const MeetingSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBase& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBase& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBase& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype::field_required:
      return "field_required";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype> error_bad_request_customization_validation_error_field_required_subtype_from_string(std::string_view text) {
  if (text == "field_required") return ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype::field_required;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_field_required_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldRequired& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldRequired& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldRequired& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype::timestamp_parse_error:
      return "timestamp_parse_error";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype> error_bad_request_customization_validation_error_timestamp_parse_error_subtype_from_string(std::string_view text) {
  if (text == "timestamp_parse_error") return ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype::timestamp_parse_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_timestamp_parse_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorTimestampParseError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorTimestampParseError& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorTimestampParseError& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype::unknown_error:
      return "unknown_error";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype> error_bad_request_customization_validation_error_unknown_error_subtype_from_string(std::string_view text) {
  if (text == "unknown_error") return ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype::unknown_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_unknown_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnknownError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorUnknownError& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorUnknownError& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestGroupHierarchyCircularDependencyType value) {
  switch (value) {
    case ErrorBadRequestGroupHierarchyCircularDependencyType::group_hierarchy_circular_dependency:
      return "group_hierarchy_circular_dependency";
  }
  return {};
}

std::optional<ErrorBadRequestGroupHierarchyCircularDependencyType> error_bad_request_group_hierarchy_circular_dependency_type_from_string(std::string_view text) {
  if (text == "group_hierarchy_circular_dependency") return ErrorBadRequestGroupHierarchyCircularDependencyType::group_hierarchy_circular_dependency;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependencyType& out) {
  const auto known = value.is_string() ? error_bad_request_group_hierarchy_circular_dependency_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestGroupHierarchyCircularDependencyType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependency& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestGroupHierarchyCircularDependency& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestGroupHierarchyCircularDependency& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestInvalidFieldType value) {
  switch (value) {
    case ErrorBadRequestInvalidFieldType::invalid_field:
      return "invalid_field";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidFieldType> error_bad_request_invalid_field_type_from_string(std::string_view text) {
  if (text == "invalid_field") return ErrorBadRequestInvalidFieldType::invalid_field;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidFieldType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_field_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidFieldType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidField& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("field_name", out.field_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestInvalidField& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("field_name", value.field_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestInvalidField& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType value) {
  switch (value) {
    case ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::field:
      return "field";
    case ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::operation:
      return "operation";
    case ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::workflow:
      return "workflow";
    case ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::workflow_step:
      return "workflow_step";
  }
  return {};
}

std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type_from_string(std::string_view text) {
  if (text == "field") return ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::field;
  if (text == "operation") return ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::operation;
  if (text == "workflow") return ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::workflow;
  if (text == "workflow_step") return ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType::workflow_step;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType& out) {
  const auto known = value.is_string() ? error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestAlternative& out) {
  const std::string_view tag = runtime::tag_of(value, "type");
  if (tag == "artifact_already_attached_to_a_parent") return runtime::decode_alternative<ErrorBadRequestArtifactAlreadyAttachedToAParent>(value, at, report, out.value);
  if (tag == "bad_request") return runtime::decode_alternative<ErrorBadRequestBadRequest>(value, at, report, out.value);
  if (tag == "customization_validation_error") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationError>(value, at, report, out.value);
  if (tag == "group_hierarchy_circular_dependency") return runtime::decode_alternative<ErrorBadRequestGroupHierarchyCircularDependency>(value, at, report, out.value);
  if (tag == "group_hierarchy_depth_exceeded") return runtime::decode_alternative<ErrorBadRequestGroupHierarchyDepthExceeded>(value, at, report, out.value);
  if (tag == "group_hierarchy_invalid_parent") return runtime::decode_alternative<ErrorBadRequestGroupHierarchyInvalidParent>(value, at, report, out.value);
  if (tag == "invalid_api_version") return runtime::decode_alternative<ErrorBadRequestInvalidApiVersion>(value, at, report, out.value);
  if (tag == "invalid_content_type") return runtime::decode_alternative<ErrorBadRequestInvalidContentType>(value, at, report, out.value);
  if (tag == "invalid_enum_value") return runtime::decode_alternative<ErrorBadRequestInvalidEnumValue>(value, at, report, out.value);
  if (tag == "invalid_field") return runtime::decode_alternative<ErrorBadRequestInvalidField>(value, at, report, out.value);
  if (tag == "invalid_id") return runtime::decode_alternative<ErrorBadRequestInvalidId>(value, at, report, out.value);
  if (tag == "merge_works_error") return runtime::decode_alternative<ErrorBadRequestMergeWorksError>(value, at, report, out.value);
  if (tag == "missing_dependency") return runtime::decode_alternative<ErrorBadRequestMissingDependency>(value, at, report, out.value);
  if (tag == "missing_required_field") return runtime::decode_alternative<ErrorBadRequestMissingRequiredField>(value, at, report, out.value);
  if (tag == "parse_error") return runtime::decode_alternative<ErrorBadRequestParseError>(value, at, report, out.value);
  if (tag == "stale_schema_fragments") return runtime::decode_alternative<ErrorBadRequestStaleSchemaFragments>(value, at, report, out.value);
  if (tag == "unexpected_id_type") return runtime::decode_alternative<ErrorBadRequestUnexpectedIdType>(value, at, report, out.value);
  if (tag == "unexpected_json_type") return runtime::decode_alternative<ErrorBadRequestUnexpectedJsonType>(value, at, report, out.value);
  if (tag == "value_not_permitted") return runtime::decode_alternative<ErrorBadRequestValueNotPermitted>(value, at, report, out.value);
  if (tag == "workflow_component_validation_errors") return runtime::decode_alternative<ErrorBadRequestWorkflowComponentValidationErrors>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const ErrorBadRequestAlternative& value) {
  static constexpr runtime::Tag tags[] = {
      {.text = "artifact_already_attached_to_a_parent", .alternative = 0},
      {.text = "bad_request", .alternative = 1},
      {.text = "customization_validation_error", .alternative = 2},
      {.text = "group_hierarchy_circular_dependency", .alternative = 3},
      {.text = "group_hierarchy_depth_exceeded", .alternative = 4},
      {.text = "group_hierarchy_invalid_parent", .alternative = 5},
      {.text = "invalid_api_version", .alternative = 6},
      {.text = "invalid_content_type", .alternative = 7},
      {.text = "invalid_enum_value", .alternative = 8},
      {.text = "invalid_field", .alternative = 9},
      {.text = "invalid_id", .alternative = 10},
      {.text = "merge_works_error", .alternative = 11},
      {.text = "missing_dependency", .alternative = 12},
      {.text = "missing_required_field", .alternative = 13},
      {.text = "parse_error", .alternative = 14},
      {.text = "stale_schema_fragments", .alternative = 15},
      {.text = "unexpected_id_type", .alternative = 16},
      {.text = "unexpected_json_type", .alternative = 17},
      {.text = "value_not_permitted", .alternative = 18},
      {.text = "workflow_component_validation_errors", .alternative = 19},
  };
  json::Value object = runtime::encode_alternative(value.value);
  runtime::write_tag(object, "type", value.value.index(), tags);
  return object;
}

std::string to_json(const ErrorBadRequestAlternative& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequest& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.part(out.alternative);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequest& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.part(value.alternative);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequest& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorTooManyRequestsType value) {
  switch (value) {
    case ErrorTooManyRequestsType::too_many_requests:
      return "too_many_requests";
  }
  return {};
}

std::optional<ErrorTooManyRequestsType> error_too_many_requests_type_from_string(std::string_view text) {
  if (text == "too_many_requests") return ErrorTooManyRequestsType::too_many_requests;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType& out) {
  const auto known = value.is_string() ? error_too_many_requests_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorTooManyRequestsType value) { return to_string(value); }

std::string_view to_string(ErrorServiceUnavailableType2 value) {
  switch (value) {
    case ErrorServiceUnavailableType2::service_unavailable:
      return "service_unavailable";
  }
  return {};
}

std::optional<ErrorServiceUnavailableType2> error_service_unavailable_type2_from_string(std::string_view text) {
  if (text == "service_unavailable") return ErrorServiceUnavailableType2::service_unavailable;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableType2& out) {
  const auto known = value.is_string() ? error_service_unavailable_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorServiceUnavailableType2 value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailable& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorServiceUnavailable& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorServiceUnavailable& value) { return runtime::write_json(value); }

runtime::Parsed<LegacyStageSummary> parse_legacy_stage_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LegacyStageSummary>(text, check_legacy_stage_summary, direction);
}

runtime::Parsed<IssueSummary> parse_issue_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<IssueSummary>(text, check_issue_summary, direction);
}

runtime::Parsed<MeetingSummary> parse_meeting_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<MeetingSummary>(text, check_meeting_summary, direction);
}

runtime::Parsed<SyncUnitSummary> parse_sync_unit_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncUnitSummary>(text, check_sync_unit_summary, direction);
}

runtime::Parsed<SyncProgressState> parse_sync_progress_state(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncProgressState>(text, check_sync_progress_state, direction);
}

runtime::Parsed<ErrorBase> parse_error_base(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBase>(text, check_error_base, direction);
}

runtime::Parsed<ErrorBadRequest> parse_error_bad_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequest>(text, check_error_bad_request, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldRequired> parse_error_bad_request_customization_validation_error_field_required(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldRequired>(text, check_error_bad_request_customization_validation_error_field_required, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorTimestampParseError> parse_error_bad_request_customization_validation_error_timestamp_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorTimestampParseError>(text, check_error_bad_request_customization_validation_error_timestamp_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnknownError> parse_error_bad_request_customization_validation_error_unknown_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorUnknownError>(text, check_error_bad_request_customization_validation_error_unknown_error, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyCircularDependency> parse_error_bad_request_group_hierarchy_circular_dependency(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyCircularDependency>(text, check_error_bad_request_group_hierarchy_circular_dependency, direction);
}

runtime::Parsed<ErrorBadRequestInvalidField> parse_error_bad_request_invalid_field(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidField>(text, check_error_bad_request_invalid_field, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> parse_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType>(text, check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, direction);
}

runtime::Parsed<ErrorTooManyRequestsType> parse_error_too_many_requests_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorTooManyRequestsType>(text, check_error_too_many_requests_type, direction);
}

runtime::Parsed<ErrorServiceUnavailable> parse_error_service_unavailable(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorServiceUnavailable>(text, check_error_service_unavailable, direction);
}

}  // namespace devrev_links

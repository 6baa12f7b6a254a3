// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevOrgSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("type", out.type);
  object.read("dev_slug", out.dev_slug);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const DevOrgSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("type", value.type);
  object.write("dev_slug", value.dev_slug);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const DevOrgSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ServiceAccountSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("display_picture", out.display_picture);
  object.read("email", out.email);
  object.read("full_name", out.full_name);
  object.read("state", out.state);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ServiceAccountSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("display_picture", value.display_picture);
  object.write("email", value.email);
  object.write("full_name", value.full_name);
  object.write("state", value.state);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ServiceAccountSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SysUserSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("display_picture", out.display_picture);
  object.read("email", out.email);
  object.read("full_name", out.full_name);
  object.read("state", out.state);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SysUserSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("display_picture", value.display_picture);
  object.write("email", value.email);
  object.write("full_name", value.full_name);
  object.write("state", value.state);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SysUserSummary& value) { return runtime::write_json(value); }

std::string_view to_string(SyncInStatus value) {
  switch (value) {
    case SyncInStatus::failed:
      return "failed";
    case SyncInStatus::modified:
      return "modified";
    case SyncInStatus::staged:
      return "staged";
    case SyncInStatus::succeeded:
      return "succeeded";
  }
  return {};
}

std::optional<SyncInStatus> sync_in_status_from_string(std::string_view text) {
  if (text == "failed") return SyncInStatus::failed;
  if (text == "modified") return SyncInStatus::modified;
  if (text == "staged") return SyncInStatus::staged;
  if (text == "succeeded") return SyncInStatus::succeeded;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncInStatus& out) {
  const auto known = value.is_string() ? sync_in_status_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(SyncInStatus value) { return to_string(value); }

std::string_view to_string(ExternalSystemType value) {
  switch (value) {
    case ExternalSystemType::adaas:
      return "adaas";
    case ExternalSystemType::confluence:
      return "confluence";
    case ExternalSystemType::github:
      return "github";
    case ExternalSystemType::hubspot:
      return "hubspot";
    case ExternalSystemType::jira:
      return "jira";
    case ExternalSystemType::jira_data_center:
      return "jira_data_center";
    case ExternalSystemType::linear:
      return "linear";
    case ExternalSystemType::rocketlane:
      return "rocketlane";
    case ExternalSystemType::s3:
      return "s3";
    case ExternalSystemType::salesforce_sales:
      return "salesforce_sales";
    case ExternalSystemType::salesforce_service:
      return "salesforce_service";
    case ExternalSystemType::servicenow:
      return "servicenow";
    case ExternalSystemType::zendesk:
      return "zendesk";
  }
  return {};
}

std::optional<ExternalSystemType> external_system_type_from_string(std::string_view text) {
  if (text == "adaas") return ExternalSystemType::adaas;
  if (text == "confluence") return ExternalSystemType::confluence;
  if (text == "github") return ExternalSystemType::github;
  if (text == "hubspot") return ExternalSystemType::hubspot;
  if (text == "jira") return ExternalSystemType::jira;
  if (text == "jira_data_center") return ExternalSystemType::jira_data_center;
  if (text == "linear") return ExternalSystemType::linear;
  if (text == "rocketlane") return ExternalSystemType::rocketlane;
  if (text == "s3") return ExternalSystemType::s3;
  if (text == "salesforce_sales") return ExternalSystemType::salesforce_sales;
  if (text == "salesforce_service") return ExternalSystemType::salesforce_service;
  if (text == "servicenow") return ExternalSystemType::servicenow;
  if (text == "zendesk") return ExternalSystemType::zendesk;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ExternalSystemType& out) {
  const auto known = value.is_string() ? external_system_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ExternalSystemType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncInSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("status", out.status);
  object.read("sync_unit", out.sync_unit);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncInSummary& value) {
  runtime::ObjectWriter object;
  object.write("status", value.status);
  object.write("sync_unit", value.sync_unit);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncInSummary& value) { return runtime::write_json(value); }

std::string_view to_string(CapabilitySummaryType value) {
  switch (value) {
    case CapabilitySummaryType::capability:
      return "capability";
  }
  return {};
}

std::optional<CapabilitySummaryType> capability_summary_type_from_string(std::string_view text) {
  if (text == "capability") return CapabilitySummaryType::capability;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummaryType& out) {
  const auto known = value.is_string() ? capability_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(CapabilitySummaryType value) { return to_string(value); }

std::string_view to_string(CodeChangeSummaryType value) {
  switch (value) {
    case CodeChangeSummaryType::code_change:
      return "code_change";
  }
  return {};
}

std::optional<CodeChangeSummaryType> code_change_summary_type_from_string(std::string_view text) {
  if (text == "code_change") return CodeChangeSummaryType::code_change;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummaryType& out) {
  const auto known = value.is_string() ? code_change_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(CodeChangeSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const CodeChangeSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const CodeChangeSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, PartBaseSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("name", out.name);
  object.read("owned_by", out.owned_by);
  object.read("sync_metadata", out.sync_metadata);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const PartBaseSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("name", value.name);
  object.write("owned_by", value.owned_by);
  object.write("sync_metadata", value.sync_metadata);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const PartBaseSummary& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype::enum_out_of_range:
      return "enum_out_of_range";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype> error_bad_request_customization_validation_error_enum_out_of_range_subtype_from_string(std::string_view text) {
  if (text == "enum_out_of_range") return ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype::enum_out_of_range;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_enum_out_of_range_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype::expression_parse_error:
      return "expression_parse_error";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype> error_bad_request_customization_validation_error_expression_parse_error_subtype_from_string(std::string_view text) {
  if (text == "expression_parse_error") return ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype::expression_parse_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_expression_parse_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype::id_type_not_allowed:
      return "id_type_not_allowed";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype> error_bad_request_customization_validation_error_id_type_not_allowed_subtype_from_string(std::string_view text) {
  if (text == "id_type_not_allowed") return ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype::id_type_not_allowed;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_id_type_not_allowed_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("merged_into", out.merged_into);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value) {
  runtime::ObjectWriter object;
  object.write("merged_into", value.merged_into);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("already_merged", out.already_merged);
  object.read("closed", out.closed);
  object.read("details", out.details);
  object.read("different_reporters", out.different_reporters);
  object.read("different_workspace", out.different_workspace);
  object.read("invalid_stage_transition", out.invalid_stage_transition);
  object.read("locked", out.locked);
  object.read("stage_not_found_for_subtype", out.stage_not_found_for_subtype);
  object.read("subtype", out.subtype);
  object.read("work", out.work);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorError& value) {
  runtime::ObjectWriter object;
  object.write("already_merged", value.already_merged);
  object.write("closed", value.closed);
  object.write("details", value.details);
  object.write("different_reporters", value.different_reporters);
  object.write("different_workspace", value.different_workspace);
  object.write("invalid_stage_transition", value.invalid_stage_transition);
  object.write("locked", value.locked);
  object.write("stage_not_found_for_subtype", value.stage_not_found_for_subtype);
  object.write("subtype", value.subtype);
  object.write("work", value.work);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorError& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestStaleSchemaFragmentsType value) {
  switch (value) {
    case ErrorBadRequestStaleSchemaFragmentsType::stale_schema_fragments:
      return "stale_schema_fragments";
  }
  return {};
}

std::optional<ErrorBadRequestStaleSchemaFragmentsType> error_bad_request_stale_schema_fragments_type_from_string(std::string_view text) {
  if (text == "stale_schema_fragments") return ErrorBadRequestStaleSchemaFragmentsType::stale_schema_fragments;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestStaleSchemaFragmentsType& out) {
  const auto known = value.is_string() ? error_bad_request_stale_schema_fragments_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestStaleSchemaFragmentsType value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestUnexpectedIdTypeType value) {
  switch (value) {
    case ErrorBadRequestUnexpectedIdTypeType::unexpected_id_type:
      return "unexpected_id_type";
  }
  return {};
}

std::optional<ErrorBadRequestUnexpectedIdTypeType> error_bad_request_unexpected_id_type_type_from_string(std::string_view text) {
  if (text == "unexpected_id_type") return ErrorBadRequestUnexpectedIdTypeType::unexpected_id_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedIdTypeType& out) {
  const auto known = value.is_string() ? error_bad_request_unexpected_id_type_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestUnexpectedIdTypeType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedIdType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("allowed_types", out.allowed_types);
  object.read("field_name", out.field_name);
  object.read("value", out.value);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestUnexpectedIdType& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("allowed_types", value.allowed_types);
  object.write("field_name", value.field_name);
  object.write("value", value.value);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestUnexpectedIdType& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevoked& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorUnauthorizedTokenRevoked& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorUnauthorizedTokenRevoked& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLarge& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.read("max_bytes", out.max_bytes);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorRequestEntityTooLarge& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.write("max_bytes", value.max_bytes);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorRequestEntityTooLarge& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorRequestEntityTooLargeRequestEntityTooLargeType value) {
  switch (value) {
    case ErrorRequestEntityTooLargeRequestEntityTooLargeType::request_entity_too_large:
      return "request_entity_too_large";
  }
  return {};
}

std::optional<ErrorRequestEntityTooLargeRequestEntityTooLargeType> error_request_entity_too_large_request_entity_too_large_type_from_string(std::string_view text) {
  if (text == "request_entity_too_large") return ErrorRequestEntityTooLargeRequestEntityTooLargeType::request_entity_too_large;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeRequestEntityTooLargeType& out) {
  const auto known = value.is_string() ? error_request_entity_too_large_request_entity_too_large_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorRequestEntityTooLargeRequestEntityTooLargeType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorInternalServerErrorInternalError& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorInternalServerErrorInternalError& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailable& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorServiceUnavailableServiceUnavailable& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorServiceUnavailableServiceUnavailable& value) { return runtime::write_json(value); }

runtime::Parsed<UserSummary> parse_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserSummary>(text, check_user_summary, direction);
}

runtime::Parsed<DevUserSummary> parse_dev_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<DevUserSummary>(text, check_dev_user_summary, direction);
}

runtime::Parsed<CapabilitySummary> parse_capability_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CapabilitySummary>(text, check_capability_summary, direction);
}

runtime::Parsed<ProductSummary> parse_product_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ProductSummary>(text, check_product_summary, direction);
}

runtime::Parsed<CodeChangeSummary> parse_code_change_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CodeChangeSummary>(text, check_code_change_summary, direction);
}

runtime::Parsed<ConversationSummary> parse_conversation_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ConversationSummary>(text, check_conversation_summary, direction);
}

runtime::Parsed<SyncRunMode> parse_sync_run_mode(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncRunMode>(text, check_sync_run_mode, direction);
}

runtime::Parsed<ErrorBadRequest> parse_error_bad_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequest>(text, check_error_bad_request, direction);
}

runtime::Parsed<ErrorBadRequestType> parse_error_bad_request_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestType>(text, check_error_bad_request_type, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldRequired> parse_error_bad_request_customization_validation_error_field_required(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldRequired>(text, check_error_bad_request_customization_validation_error_field_required, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFragmentNotFound> parse_error_bad_request_customization_validation_error_fragment_not_found(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFragmentNotFound>(text, check_error_bad_request_customization_validation_error_fragment_not_found, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdParseError> parse_error_bad_request_customization_validation_error_id_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorIdParseError>(text, check_error_bad_request_customization_validation_error_id_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnknownError> parse_error_bad_request_customization_validation_error_unknown_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorUnknownError>(text, check_error_bad_request_customization_validation_error_unknown_error, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksError> parse_error_bad_request_merge_works_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksError>(text, check_error_bad_request_merge_works_error, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorField> parse_error_bad_request_workflow_component_validation_error_field(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorField>(text, check_error_bad_request_workflow_component_validation_error_field, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorOperation> parse_error_bad_request_workflow_component_validation_error_operation(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorOperation>(text, check_error_bad_request_workflow_component_validation_error_operation, direction);
}

runtime::Parsed<ErrorTooManyRequestsType> parse_error_too_many_requests_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorTooManyRequestsType>(text, check_error_too_many_requests_type, direction);
}

}  // namespace devrev_links

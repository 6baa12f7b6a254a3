// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/artifact_file_summary.h"
#include "models/conversation_summary.h"
#include "models/custom_link_type_summary.h"
#include "models/custom_object_summary.h"
#include "models/error_bad_request_customization_validation_error_invalid_argument.h"
#include "models/error_bad_request_customization_validation_error_subtype.h"
#include "models/error_bad_request_group_hierarchy_invalid_parent.h"
#include "models/error_bad_request_invalid_enum_value.h"
#include "models/error_bad_request_missing_dependency.h"
#include "models/error_bad_request_missing_required_field.h"
#include "models/error_bad_request_unexpected_id_type.h"
#include "models/error_internal_server_error.h"
#include "models/error_request_entity_too_large_type.h"
#include "models/external_system_type.h"
#include "models/incident_summary.h"
#include "models/issue_priority.h"
#include "models/sys_user_summary.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_artifact_file_summary;
runtime::CheckFunction check_conversation_summary;
runtime::CheckFunction check_custom_link_type_summary;
runtime::CheckFunction check_custom_object_summary;
runtime::CheckFunction check_error_bad_request_customization_validation_error_invalid_argument;
runtime::CheckFunction check_error_bad_request_customization_validation_error_subtype;
runtime::CheckFunction check_error_bad_request_group_hierarchy_invalid_parent;
runtime::CheckFunction check_error_bad_request_invalid_enum_value;
runtime::CheckFunction check_error_bad_request_missing_dependency;
runtime::CheckFunction check_error_bad_request_missing_required_field;
runtime::CheckFunction check_error_bad_request_unexpected_id_type;
runtime::CheckFunction check_error_internal_server_error;
runtime::CheckFunction check_error_request_entity_too_large_type;
runtime::CheckFunction check_external_system_type;
runtime::CheckFunction check_incident_summary;
runtime::CheckFunction check_issue_priority;
runtime::CheckFunction check_sys_user_summary;

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArtifactFileSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("name", out.name);
  object.read("size", out.size);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ArtifactFileSummary& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("name", value.name);
  object.write("size", value.size);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ArtifactFileSummary& value) { return runtime::write_json(value); }

std::string_view to_string(SysUserSummaryType value) {
  switch (value) {
    case SysUserSummaryType::sys_user:
      return "sys_user";
  }
  return {};
}

std::optional<SysUserSummaryType> sys_user_summary_type_from_string(std::string_view text) {
  if (text == "sys_user") return SysUserSummaryType::sys_user;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SysUserSummaryType& out) {
  const auto known = value.is_string() ? sys_user_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(SysUserSummaryType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomLinkTypeSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("sync_metadata", out.sync_metadata);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const CustomLinkTypeSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("sync_metadata", value.sync_metadata);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const CustomLinkTypeSummary& value) { return runtime::write_json(value); }

std::string_view to_string(ConversationSummaryType value) {
  switch (value) {
    case ConversationSummaryType::conversation:
      return "conversation";
  }
  return {};
}

std::optional<ConversationSummaryType> conversation_summary_type_from_string(std::string_view text) {
  if (text == "conversation") return ConversationSummaryType::conversation;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ConversationSummaryType& out) {
  const auto known = value.is_string() ? conversation_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ConversationSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ConversationSummary& out) {
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

json::Value encode(const ConversationSummary& value) {
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

std::string to_json(const ConversationSummary& value) { return runtime::write_json(value); }

std::string_view to_string(CustomObjectSummaryType value) {
  switch (value) {
    case CustomObjectSummaryType::custom_object:
      return "custom_object";
  }
  return {};
}

std::optional<CustomObjectSummaryType> custom_object_summary_type_from_string(std::string_view text) {
  if (text == "custom_object") return CustomObjectSummaryType::custom_object;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomObjectSummaryType& out) {
  const auto known = value.is_string() ? custom_object_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(CustomObjectSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomObjectSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.read("leaf_type", out.leaf_type);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const CustomObjectSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.write("leaf_type", value.leaf_type);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const CustomObjectSummary& value) { return runtime::write_json(value); }

std::string_view to_string(IncidentSummaryType value) {
  switch (value) {
    case IncidentSummaryType::incident:
      return "incident";
  }
  return {};
}

std::optional<IncidentSummaryType> incident_summary_type_from_string(std::string_view text) {
  if (text == "incident") return IncidentSummaryType::incident;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IncidentSummaryType& out) {
  const auto known = value.is_string() ? incident_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(IncidentSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IncidentSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.read("owned_by", out.owned_by);
  object.read("severity", out.severity);
  object.read("stage", out.stage);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const IncidentSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.write("owned_by", value.owned_by);
  object.write("severity", value.severity);
  object.write("stage", value.stage);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const IncidentSummary& value) { return runtime::write_json(value); }

std::string_view to_string(IssuePriority value) {
  switch (value) {
    case IssuePriority::p0:
      return "p0";
    case IssuePriority::p1:
      return "p1";
    case IssuePriority::p2:
      return "p2";
    case IssuePriority::p3:
      return "p3";
  }
  return {};
}

std::optional<IssuePriority> issue_priority_from_string(std::string_view text) {
  if (text == "p0") return IssuePriority::p0;
  if (text == "p1") return IssuePriority::p1;
  if (text == "p2") return IssuePriority::p2;
  if (text == "p3") return IssuePriority::p3;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssuePriority& out) {
  const auto known = value.is_string() ? issue_priority_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(IssuePriority value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype::invalid_argument:
      return "invalid_argument";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype> error_bad_request_customization_validation_error_invalid_argument_subtype_from_string(std::string_view text) {
  if (text == "invalid_argument") return ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype::invalid_argument;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_invalid_argument_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorInvalidArgument& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorInvalidArgument& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorInvalidArgument& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestGroupHierarchyInvalidParentType value) {
  switch (value) {
    case ErrorBadRequestGroupHierarchyInvalidParentType::group_hierarchy_invalid_parent:
      return "group_hierarchy_invalid_parent";
  }
  return {};
}

std::optional<ErrorBadRequestGroupHierarchyInvalidParentType> error_bad_request_group_hierarchy_invalid_parent_type_from_string(std::string_view text) {
  if (text == "group_hierarchy_invalid_parent") return ErrorBadRequestGroupHierarchyInvalidParentType::group_hierarchy_invalid_parent;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParentType& out) {
  const auto known = value.is_string() ? error_bad_request_group_hierarchy_invalid_parent_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestGroupHierarchyInvalidParentType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParent& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("reason", out.reason);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestGroupHierarchyInvalidParent& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("reason", value.reason);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestGroupHierarchyInvalidParent& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestInvalidEnumValueType value) {
  switch (value) {
    case ErrorBadRequestInvalidEnumValueType::invalid_enum_value:
      return "invalid_enum_value";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidEnumValueType> error_bad_request_invalid_enum_value_type_from_string(std::string_view text) {
  if (text == "invalid_enum_value") return ErrorBadRequestInvalidEnumValueType::invalid_enum_value;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValueType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_enum_value_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidEnumValueType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValue& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("allowed_values", out.allowed_values);
  object.read("field_name", out.field_name);
  object.read("value", out.value);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestInvalidEnumValue& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("allowed_values", value.allowed_values);
  object.write("field_name", value.field_name);
  object.write("value", value.value);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestInvalidEnumValue& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestMissingDependencyType value) {
  switch (value) {
    case ErrorBadRequestMissingDependencyType::missing_dependency:
      return "missing_dependency";
  }
  return {};
}

std::optional<ErrorBadRequestMissingDependencyType> error_bad_request_missing_dependency_type_from_string(std::string_view text) {
  if (text == "missing_dependency") return ErrorBadRequestMissingDependencyType::missing_dependency;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependencyType& out) {
  const auto known = value.is_string() ? error_bad_request_missing_dependency_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestMissingDependencyType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependency& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("dependencies", out.dependencies);
  object.read("dependent_field_name", out.dependent_field_name);
  object.read("dependent_field_value", out.dependent_field_value);
  object.read("provided_field_name", out.provided_field_name);
  object.read("provided_field_value", out.provided_field_value);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMissingDependency& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("dependencies", value.dependencies);
  object.write("dependent_field_name", value.dependent_field_name);
  object.write("dependent_field_value", value.dependent_field_value);
  object.write("provided_field_name", value.provided_field_name);
  object.write("provided_field_value", value.provided_field_value);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMissingDependency& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestMissingRequiredFieldType value) {
  switch (value) {
    case ErrorBadRequestMissingRequiredFieldType::missing_required_field:
      return "missing_required_field";
  }
  return {};
}

std::optional<ErrorBadRequestMissingRequiredFieldType> error_bad_request_missing_required_field_type_from_string(std::string_view text) {
  if (text == "missing_required_field") return ErrorBadRequestMissingRequiredFieldType::missing_required_field;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredFieldType& out) {
  const auto known = value.is_string() ? error_bad_request_missing_required_field_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestMissingRequiredFieldType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredField& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("field_name", out.field_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMissingRequiredField& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("field_name", value.field_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMissingRequiredField& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorSubtype::bad_id_type:
      return "bad_id_type";
    case ErrorBadRequestCustomizationValidationErrorSubtype::date_parse_error:
      return "date_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::enum_out_of_range:
      return "enum_out_of_range";
    case ErrorBadRequestCustomizationValidationErrorSubtype::expression_parse_error:
      return "expression_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_dropped:
      return "field_dropped";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_immutable:
      return "field_immutable";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_not_in_schema:
      return "field_not_in_schema";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_required:
      return "field_required";
    case ErrorBadRequestCustomizationValidationErrorSubtype::fragment_not_found:
      return "fragment_not_found";
    case ErrorBadRequestCustomizationValidationErrorSubtype::id_parse_error:
      return "id_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::id_type_not_allowed:
      return "id_type_not_allowed";
    case ErrorBadRequestCustomizationValidationErrorSubtype::invalid_argument:
      return "invalid_argument";
    case ErrorBadRequestCustomizationValidationErrorSubtype::timestamp_parse_error:
      return "timestamp_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::unknown_error:
      return "unknown_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::unsupported_type:
      return "unsupported_type";
    case ErrorBadRequestCustomizationValidationErrorSubtype::wrong_type:
      return "wrong_type";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorSubtype> error_bad_request_customization_validation_error_subtype_from_string(std::string_view text) {
  if (text == "bad_id_type") return ErrorBadRequestCustomizationValidationErrorSubtype::bad_id_type;
  if (text == "date_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::date_parse_error;
  if (text == "enum_out_of_range") return ErrorBadRequestCustomizationValidationErrorSubtype::enum_out_of_range;
  if (text == "expression_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::expression_parse_error;
  if (text == "field_dropped") return ErrorBadRequestCustomizationValidationErrorSubtype::field_dropped;
  if (text == "field_immutable") return ErrorBadRequestCustomizationValidationErrorSubtype::field_immutable;
  if (text == "field_not_in_schema") return ErrorBadRequestCustomizationValidationErrorSubtype::field_not_in_schema;
  if (text == "field_required") return ErrorBadRequestCustomizationValidationErrorSubtype::field_required;
  if (text == "fragment_not_found") return ErrorBadRequestCustomizationValidationErrorSubtype::fragment_not_found;
  if (text == "id_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::id_parse_error;
  if (text == "id_type_not_allowed") return ErrorBadRequestCustomizationValidationErrorSubtype::id_type_not_allowed;
  if (text == "invalid_argument") return ErrorBadRequestCustomizationValidationErrorSubtype::invalid_argument;
  if (text == "timestamp_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::timestamp_parse_error;
  if (text == "unknown_error") return ErrorBadRequestCustomizationValidationErrorSubtype::unknown_error;
  if (text == "unsupported_type") return ErrorBadRequestCustomizationValidationErrorSubtype::unsupported_type;
  if (text == "wrong_type") return ErrorBadRequestCustomizationValidationErrorSubtype::wrong_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorSubtype value) { return to_string(value); }

std::string_view to_string(ErrorRequestEntityTooLargeType value) {
  switch (value) {
    case ErrorRequestEntityTooLargeType::request_entity_too_large:
      return "request_entity_too_large";
  }
  return {};
}

std::optional<ErrorRequestEntityTooLargeType> error_request_entity_too_large_type_from_string(std::string_view text) {
  if (text == "request_entity_too_large") return ErrorRequestEntityTooLargeType::request_entity_too_large;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType& out) {
  const auto known = value.is_string() ? error_request_entity_too_large_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorRequestEntityTooLargeType value) { return to_string(value); }

std::string_view to_string(ErrorInternalServerErrorType2 value) {
  switch (value) {
    case ErrorInternalServerErrorType2::internal_error:
      return "internal_error";
  }
  return {};
}

std::optional<ErrorInternalServerErrorType2> error_internal_server_error_type2_from_string(std::string_view text) {
  if (text == "internal_error") return ErrorInternalServerErrorType2::internal_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType2& out) {
  const auto known = value.is_string() ? error_internal_server_error_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorInternalServerErrorType2 value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.read("reference_id", out.reference_id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorInternalServerError& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.write("reference_id", value.reference_id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorInternalServerError& value) { return runtime::write_json(value); }

runtime::Parsed<CustomLinkTypeSummary> parse_custom_link_type_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CustomLinkTypeSummary>(text, check_custom_link_type_summary, direction);
}

runtime::Parsed<SysUserSummary> parse_sys_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SysUserSummary>(text, check_sys_user_summary, direction);
}

runtime::Parsed<ArtifactFileSummary> parse_artifact_file_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArtifactFileSummary>(text, check_artifact_file_summary, direction);
}

runtime::Parsed<IssuePriority> parse_issue_priority(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<IssuePriority>(text, check_issue_priority, direction);
}

runtime::Parsed<IncidentSummary> parse_incident_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<IncidentSummary>(text, check_incident_summary, direction);
}

runtime::Parsed<ConversationSummary> parse_conversation_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ConversationSummary>(text, check_conversation_summary, direction);
}

runtime::Parsed<CustomObjectSummary> parse_custom_object_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CustomObjectSummary>(text, check_custom_object_summary, direction);
}

runtime::Parsed<ExternalSystemType> parse_external_system_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ExternalSystemType>(text, check_external_system_type, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorInvalidArgument> parse_error_bad_request_customization_validation_error_invalid_argument(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorInvalidArgument>(text, check_error_bad_request_customization_validation_error_invalid_argument, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorSubtype> parse_error_bad_request_customization_validation_error_subtype(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorSubtype>(text, check_error_bad_request_customization_validation_error_subtype, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParent> parse_error_bad_request_group_hierarchy_invalid_parent(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyInvalidParent>(text, check_error_bad_request_group_hierarchy_invalid_parent, direction);
}

runtime::Parsed<ErrorBadRequestInvalidEnumValue> parse_error_bad_request_invalid_enum_value(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidEnumValue>(text, check_error_bad_request_invalid_enum_value, direction);
}

runtime::Parsed<ErrorBadRequestMissingDependency> parse_error_bad_request_missing_dependency(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMissingDependency>(text, check_error_bad_request_missing_dependency, direction);
}

runtime::Parsed<ErrorBadRequestMissingRequiredField> parse_error_bad_request_missing_required_field(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMissingRequiredField>(text, check_error_bad_request_missing_required_field, direction);
}

runtime::Parsed<ErrorBadRequestUnexpectedIdType> parse_error_bad_request_unexpected_id_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestUnexpectedIdType>(text, check_error_bad_request_unexpected_id_type, direction);
}

runtime::Parsed<ErrorRequestEntityTooLargeType> parse_error_request_entity_too_large_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorRequestEntityTooLargeType>(text, check_error_request_entity_too_large_type, direction);
}

runtime::Parsed<ErrorInternalServerError> parse_error_internal_server_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorInternalServerError>(text, check_error_internal_server_error, direction);
}

}  // namespace devrev_links

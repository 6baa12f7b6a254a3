// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

std::string_view to_string(AccountSummaryType value) {
  switch (value) {
    case AccountSummaryType::account:
      return "account";
  }
  return {};
}

std::optional<AccountSummaryType> account_summary_type_from_string(std::string_view text) {
  if (text == "account") return AccountSummaryType::account;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AccountSummaryType& out) {
  const auto known = value.is_string() ? account_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(AccountSummaryType value) { return to_string(value); }

std::string_view to_string(SyncUnitSyncType value) {
  switch (value) {
    case SyncUnitSyncType::manual:
      return "manual";
    case SyncUnitSyncType::periodic:
      return "periodic";
  }
  return {};
}

std::optional<SyncUnitSyncType> sync_unit_sync_type_from_string(std::string_view text) {
  if (text == "manual") return SyncUnitSyncType::manual;
  if (text == "periodic") return SyncUnitSyncType::periodic;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncUnitSyncType& out) {
  const auto known = value.is_string() ? sync_unit_sync_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(SyncUnitSyncType value) { return to_string(value); }

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

std::string_view to_string(FeatureSummaryType value) {
  switch (value) {
    case FeatureSummaryType::feature:
      return "feature";
  }
  return {};
}

std::optional<FeatureSummaryType> feature_summary_type_from_string(std::string_view text) {
  if (text == "feature") return FeatureSummaryType::feature;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, FeatureSummaryType& out) {
  const auto known = value.is_string() ? feature_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(FeatureSummaryType value) { return to_string(value); }

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

std::string_view to_string(RunnableSummaryType value) {
  switch (value) {
    case RunnableSummaryType::runnable:
      return "runnable";
  }
  return {};
}

std::optional<RunnableSummaryType> runnable_summary_type_from_string(std::string_view text) {
  if (text == "runnable") return RunnableSummaryType::runnable;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RunnableSummaryType& out) {
  const auto known = value.is_string() ? runnable_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(RunnableSummaryType value) { return to_string(value); }

std::string_view to_string(TicketSummaryType value) {
  switch (value) {
    case TicketSummaryType::ticket:
      return "ticket";
  }
  return {};
}

std::optional<TicketSummaryType> ticket_summary_type_from_string(std::string_view text) {
  if (text == "ticket") return TicketSummaryType::ticket;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSummaryType& out) {
  const auto known = value.is_string() ? ticket_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(TicketSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncIn& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("status", out.status);
  object.read("sync_date", out.sync_date);
  object.read("sync_unit", out.sync_unit);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncIn& value) {
  runtime::ObjectWriter object;
  object.write("status", value.status);
  object.write("sync_date", value.sync_date);
  object.write("sync_unit", value.sync_unit);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncIn& value) { return runtime::write_json(value); }

std::string_view to_string(OrgType value) {
  switch (value) {
    case OrgType::account:
      return "account";
    case OrgType::dev_org:
      return "dev_org";
    case OrgType::rev_org:
      return "rev_org";
  }
  return {};
}

std::optional<OrgType> org_type_from_string(std::string_view text) {
  if (text == "account") return OrgType::account;
  if (text == "dev_org") return OrgType::dev_org;
  if (text == "rev_org") return OrgType::rev_org;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgType& out) {
  const auto known = value.is_string() ? org_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(OrgType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestBadRequest& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestBadRequest& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestBadRequest& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorType value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorType::customization_validation_error:
      return "customization_validation_error";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorType> error_bad_request_customization_validation_error_type_from_string(std::string_view text) {
  if (text == "customization_validation_error") return ErrorBadRequestCustomizationValidationErrorType::customization_validation_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorType& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorType value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype::field_immutable:
      return "field_immutable";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype> error_bad_request_customization_validation_error_field_immutable_subtype_from_string(std::string_view text) {
  if (text == "field_immutable") return ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype::field_immutable;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_field_immutable_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldImmutable& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldImmutable& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldImmutable& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdParseError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorIdParseError& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorIdParseError& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestInvalidApiVersionType value) {
  switch (value) {
    case ErrorBadRequestInvalidApiVersionType::invalid_api_version:
      return "invalid_api_version";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidApiVersionType> error_bad_request_invalid_api_version_type_from_string(std::string_view text) {
  if (text == "invalid_api_version") return ErrorBadRequestInvalidApiVersionType::invalid_api_version;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidApiVersionType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_api_version_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidApiVersionType value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestInvalidContentTypeType value) {
  switch (value) {
    case ErrorBadRequestInvalidContentTypeType::invalid_content_type:
      return "invalid_content_type";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidContentTypeType> error_bad_request_invalid_content_type_type_from_string(std::string_view text) {
  if (text == "invalid_content_type") return ErrorBadRequestInvalidContentTypeType::invalid_content_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentTypeType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_content_type_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidContentTypeType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("primary_workspace", out.primary_workspace);
  object.read("secondary_workspace", out.secondary_workspace);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value) {
  runtime::ObjectWriter object;
  object.write("primary_workspace", value.primary_workspace);
  object.write("secondary_workspace", value.secondary_workspace);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependencyDependency& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("field_name", out.field_name);
  object.read("field_value", out.field_value);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMissingDependencyDependency& value) {
  runtime::ObjectWriter object;
  object.write("field_name", value.field_name);
  object.write("field_value", value.field_value);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMissingDependencyDependency& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestUnexpectedJsonTypeType value) {
  switch (value) {
    case ErrorBadRequestUnexpectedJsonTypeType::array:
      return "array";
    case ErrorBadRequestUnexpectedJsonTypeType::bool_:
      return "bool";
    case ErrorBadRequestUnexpectedJsonTypeType::null:
      return "null";
    case ErrorBadRequestUnexpectedJsonTypeType::number:
      return "number";
    case ErrorBadRequestUnexpectedJsonTypeType::object:
      return "object";
    case ErrorBadRequestUnexpectedJsonTypeType::string:
      return "string";
  }
  return {};
}

std::optional<ErrorBadRequestUnexpectedJsonTypeType> error_bad_request_unexpected_json_type_type_from_string(std::string_view text) {
  if (text == "array") return ErrorBadRequestUnexpectedJsonTypeType::array;
  if (text == "bool") return ErrorBadRequestUnexpectedJsonTypeType::bool_;
  if (text == "null") return ErrorBadRequestUnexpectedJsonTypeType::null;
  if (text == "number") return ErrorBadRequestUnexpectedJsonTypeType::number;
  if (text == "object") return ErrorBadRequestUnexpectedJsonTypeType::object;
  if (text == "string") return ErrorBadRequestUnexpectedJsonTypeType::string;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonTypeType& out) {
  const auto known = value.is_string() ? error_bad_request_unexpected_json_type_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestUnexpectedJsonTypeType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("actual", out.actual);
  object.read("expected", out.expected);
  object.read("field_name", out.field_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestUnexpectedJsonType& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("actual", value.actual);
  object.write("expected", value.expected);
  object.write("field_name", value.field_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestUnexpectedJsonType& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflow& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorForbiddenForbiddenType value) {
  switch (value) {
    case ErrorForbiddenForbiddenType::forbidden:
      return "forbidden";
  }
  return {};
}

std::optional<ErrorForbiddenForbiddenType> error_forbidden_forbidden_type_from_string(std::string_view text) {
  if (text == "forbidden") return ErrorForbiddenForbiddenType::forbidden;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenForbiddenType& out) {
  const auto known = value.is_string() ? error_forbidden_forbidden_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorForbiddenForbiddenType value) { return to_string(value); }

std::string_view to_string(ErrorRequestEntityTooLargeType2 value) {
  switch (value) {
    case ErrorRequestEntityTooLargeType2::request_entity_too_large:
      return "request_entity_too_large";
  }
  return {};
}

std::optional<ErrorRequestEntityTooLargeType2> error_request_entity_too_large_type2_from_string(std::string_view text) {
  if (text == "request_entity_too_large") return ErrorRequestEntityTooLargeType2::request_entity_too_large;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType2& out) {
  const auto known = value.is_string() ? error_request_entity_too_large_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorRequestEntityTooLargeType2 value) { return to_string(value); }

std::string_view to_string(ErrorServiceUnavailableType value) {
  switch (value) {
    case ErrorServiceUnavailableType::service_unavailable:
      return "service_unavailable";
  }
  return {};
}

std::optional<ErrorServiceUnavailableType> error_service_unavailable_type_from_string(std::string_view text) {
  if (text == "service_unavailable") return ErrorServiceUnavailableType::service_unavailable;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableType& out) {
  const auto known = value.is_string() ? error_service_unavailable_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorServiceUnavailableType value) { return to_string(value); }

runtime::Parsed<LinksCreateRequest> parse_links_create_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinksCreateRequest>(text, check_links_create_request, direction);
}

runtime::Parsed<RevUserSummary> parse_rev_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RevUserSummary>(text, check_rev_user_summary, direction);
}

runtime::Parsed<ServiceAccountSummary> parse_service_account_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ServiceAccountSummary>(text, check_service_account_summary, direction);
}

runtime::Parsed<WorkBaseSummary> parse_work_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<WorkBaseSummary>(text, check_work_base_summary, direction);
}

runtime::Parsed<VistaGroupItemType> parse_vista_group_item_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<VistaGroupItemType>(text, check_vista_group_item_type, direction);
}

runtime::Parsed<TaskSummary> parse_task_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TaskSummary>(text, check_task_summary, direction);
}

runtime::Parsed<EnhancementSummary> parse_enhancement_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<EnhancementSummary>(text, check_enhancement_summary, direction);
}

runtime::Parsed<SyncMetadata> parse_sync_metadata(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncMetadata>(text, check_sync_metadata, direction);
}

runtime::Parsed<SyncInSummary> parse_sync_in_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncInSummary>(text, check_sync_in_summary, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldDropped> parse_error_bad_request_customization_validation_error_field_dropped(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldDropped>(text, check_error_bad_request_customization_validation_error_field_dropped, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema> parse_error_bad_request_customization_validation_error_field_not_in_schema(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema>(text, check_error_bad_request_customization_validation_error_field_not_in_schema, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorWrongType> parse_error_bad_request_customization_validation_error_wrong_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorWrongType>(text, check_error_bad_request_customization_validation_error_wrong_type, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyCircularDependency> parse_error_bad_request_group_hierarchy_circular_dependency(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyCircularDependency>(text, check_error_bad_request_group_hierarchy_circular_dependency, direction);
}

runtime::Parsed<ErrorBadRequestInvalidContentType> parse_error_bad_request_invalid_content_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidContentType>(text, check_error_bad_request_invalid_content_type, direction);
}

runtime::Parsed<ErrorBadRequestInvalidId> parse_error_bad_request_invalid_id(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidId>(text, check_error_bad_request_invalid_id, direction);
}

runtime::Parsed<ErrorBadRequestUnexpectedJsonTypeType> parse_error_bad_request_unexpected_json_type_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestUnexpectedJsonTypeType>(text, check_error_bad_request_unexpected_json_type_type_2, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> parse_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType>(text, check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep> parse_error_bad_request_workflow_component_validation_error_workflow_step(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep>(text, check_error_bad_request_workflow_component_validation_error_workflow_step, direction);
}

runtime::Parsed<ErrorUnauthorizedTokenRevoked> parse_error_unauthorized_token_revoked(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedTokenRevoked>(text, check_error_unauthorized_token_revoked, direction);
}

runtime::Parsed<ErrorInternalServerError> parse_error_internal_server_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorInternalServerError>(text, check_error_internal_server_error, direction);
}

runtime::Parsed<ErrorInternalServerErrorInternalError> parse_error_internal_server_error_internal_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorInternalServerErrorInternalError>(text, check_error_internal_server_error_internal_error, direction);
}

}  // namespace devrev_links

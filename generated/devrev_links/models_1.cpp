// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/atom_base_summary.h"
#include "models/error_bad_request_artifact_already_attached_to_a_parent.h"
#include "models/error_bad_request_customization_validation_error.h"
#include "models/error_bad_request_customization_validation_error_enum_out_of_range.h"
#include "models/error_bad_request_customization_validation_error_id_type_not_allowed.h"
#include "models/error_bad_request_missing_dependency_dependency.h"
#include "models/error_bad_request_workflow_component_validation_error_workflow_step.h"
#include "models/link.h"
#include "models/stage_summary.h"
#include "models/sync_run_mode.h"
#include "models/sync_unit_sync_type.h"
#include "models/ticket_severity.h"
#include "models/ticket_summary.h"
#include "models/user_summary.h"
#include "models/vista_group_item_state.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_atom_base_summary;
runtime::CheckFunction check_error_bad_request_artifact_already_attached_to_a_parent;
runtime::CheckFunction check_error_bad_request_customization_validation_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_enum_out_of_range;
runtime::CheckFunction check_error_bad_request_customization_validation_error_id_type_not_allowed;
runtime::CheckFunction check_error_bad_request_missing_dependency_dependency;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow_step;
runtime::CheckFunction check_link;
runtime::CheckFunction check_stage_summary;
runtime::CheckFunction check_sync_run_mode;
runtime::CheckFunction check_sync_unit_sync_type;
runtime::CheckFunction check_ticket_severity;
runtime::CheckFunction check_ticket_summary;
runtime::CheckFunction check_user_summary;
runtime::CheckFunction check_vista_group_item_state;

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserSummary& out) {
  const std::string_view tag = runtime::tag_of(value, "type");
  if (tag == "dev_user") return runtime::decode_alternative<DevUserSummary>(value, at, report, out.value);
  if (tag == "rev_user") return runtime::decode_alternative<RevUserSummary>(value, at, report, out.value);
  if (tag == "service_account") return runtime::decode_alternative<ServiceAccountSummary>(value, at, report, out.value);
  if (tag == "sys_user") return runtime::decode_alternative<SysUserSummary>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const UserSummary& value) {
  static constexpr runtime::Tag tags[] = {
      {.text = "dev_user", .alternative = 0},
      {.text = "rev_user", .alternative = 1},
      {.text = "service_account", .alternative = 2},
      {.text = "sys_user", .alternative = 3},
  };
  json::Value object = runtime::encode_alternative(value.value);
  runtime::write_tag(object, "type", value.value.index(), tags);
  return object;
}

std::string to_json(const UserSummary& value) { return runtime::write_json(value); }

std::string_view to_string(SyncRunMode value) {
  switch (value) {
    case SyncRunMode::initial:
      return "initial";
    case SyncRunMode::sync_from_devrev:
      return "sync_from_devrev";
    case SyncRunMode::sync_to_devrev:
      return "sync_to_devrev";
  }
  return {};
}

std::optional<SyncRunMode> sync_run_mode_from_string(std::string_view text) {
  if (text == "initial") return SyncRunMode::initial;
  if (text == "sync_from_devrev") return SyncRunMode::sync_from_devrev;
  if (text == "sync_to_devrev") return SyncRunMode::sync_to_devrev;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncRunMode& out) {
  const auto known = value.is_string() ? sync_run_mode_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(SyncRunMode value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, StageSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("stage", out.stage);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const StageSummary& value) {
  runtime::ObjectWriter object;
  object.write("stage", value.stage);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const StageSummary& value) { return runtime::write_json(value); }

std::string_view to_string(VistaGroupItemState value) {
  switch (value) {
    case VistaGroupItemState::active:
      return "active";
    case VistaGroupItemState::completed:
      return "completed";
    case VistaGroupItemState::planned:
      return "planned";
  }
  return {};
}

std::optional<VistaGroupItemState> vista_group_item_state_from_string(std::string_view text) {
  if (text == "active") return VistaGroupItemState::active;
  if (text == "completed") return VistaGroupItemState::completed;
  if (text == "planned") return VistaGroupItemState::planned;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemState& out) {
  const auto known = value.is_string() ? vista_group_item_state_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(VistaGroupItemState value) { return to_string(value); }

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

std::string_view to_string(TicketSeverity value) {
  switch (value) {
    case TicketSeverity::blocker:
      return "blocker";
    case TicketSeverity::high:
      return "high";
    case TicketSeverity::low:
      return "low";
    case TicketSeverity::medium:
      return "medium";
  }
  return {};
}

std::optional<TicketSeverity> ticket_severity_from_string(std::string_view text) {
  if (text == "blocker") return TicketSeverity::blocker;
  if (text == "high") return TicketSeverity::high;
  if (text == "low") return TicketSeverity::low;
  if (text == "medium") return TicketSeverity::medium;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSeverity& out) {
  const auto known = value.is_string() ? ticket_severity_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(TicketSeverity value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("owned_by", out.owned_by);
  object.read("stage", out.stage);
  object.read("state_display_name", out.state_display_name);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.read("type", out.type);
  object.read("account", out.account);
  object.read("rev_org", out.rev_org);
  object.read("severity", out.severity);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const TicketSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("owned_by", value.owned_by);
  object.write("stage", value.stage);
  object.write("state_display_name", value.state_display_name);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.write("type", value.type);
  object.write("account", value.account);
  object.write("rev_org", value.rev_org);
  object.write("severity", value.severity);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const TicketSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Link& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("created_by", out.created_by);
  object.read("created_date", out.created_date);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("modified_by", out.modified_by);
  object.read("modified_date", out.modified_date);
  object.read("object_version", out.object_version);
  object.read("custom_link_type", out.custom_link_type);
  object.read("link_type", out.link_type);
  object.read("source", out.source);
  object.read("sync_metadata", out.sync_metadata);
  object.read("target", out.target);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Link& value) {
  runtime::ObjectWriter object;
  object.write("created_by", value.created_by);
  object.write("created_date", value.created_date);
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("modified_by", value.modified_by);
  object.write("modified_date", value.modified_date);
  object.write("object_version", value.object_version);
  object.write("custom_link_type", value.custom_link_type);
  object.write("link_type", value.link_type);
  object.write("source", value.source);
  object.write("sync_metadata", value.sync_metadata);
  object.write("target", value.target);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Link& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AtomBaseSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const AtomBaseSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const AtomBaseSummary& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestArtifactAlreadyAttachedToAParentType value) {
  switch (value) {
    case ErrorBadRequestArtifactAlreadyAttachedToAParentType::artifact_already_attached_to_a_parent:
      return "artifact_already_attached_to_a_parent";
  }
  return {};
}

std::optional<ErrorBadRequestArtifactAlreadyAttachedToAParentType> error_bad_request_artifact_already_attached_to_a_parent_type_from_string(std::string_view text) {
  if (text == "artifact_already_attached_to_a_parent") return ErrorBadRequestArtifactAlreadyAttachedToAParentType::artifact_already_attached_to_a_parent;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestArtifactAlreadyAttachedToAParentType& out) {
  const auto known = value.is_string() ? error_bad_request_artifact_already_attached_to_a_parent_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestArtifactAlreadyAttachedToAParentType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestArtifactAlreadyAttachedToAParent& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("existing_parent", out.existing_parent);
  object.read("is_same", out.is_same);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestArtifactAlreadyAttachedToAParent& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("existing_parent", value.existing_parent);
  object.write("is_same", value.is_same);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestArtifactAlreadyAttachedToAParent& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorAlternative& out) {
  const std::string_view tag = runtime::tag_of(value, "subtype");
  if (tag == "bad_id_type") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorBadIdType>(value, at, report, out.value);
  if (tag == "date_parse_error") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorDateParseError>(value, at, report, out.value);
  if (tag == "enum_out_of_range") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange>(value, at, report, out.value);
  if (tag == "expression_parse_error") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorExpressionParseError>(value, at, report, out.value);
  if (tag == "field_dropped") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorFieldDropped>(value, at, report, out.value);
  if (tag == "field_immutable") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorFieldImmutable>(value, at, report, out.value);
  if (tag == "field_not_in_schema") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema>(value, at, report, out.value);
  if (tag == "field_required") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorFieldRequired>(value, at, report, out.value);
  if (tag == "fragment_not_found") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorFragmentNotFound>(value, at, report, out.value);
  if (tag == "id_parse_error") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorIdParseError>(value, at, report, out.value);
  if (tag == "id_type_not_allowed") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed>(value, at, report, out.value);
  if (tag == "invalid_argument") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorInvalidArgument>(value, at, report, out.value);
  if (tag == "timestamp_parse_error") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorTimestampParseError>(value, at, report, out.value);
  if (tag == "unknown_error") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorUnknownError>(value, at, report, out.value);
  if (tag == "unsupported_type") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorUnsupportedType>(value, at, report, out.value);
  if (tag == "wrong_type") return runtime::decode_alternative<ErrorBadRequestCustomizationValidationErrorWrongType>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorAlternative& value) {
  static constexpr runtime::Tag tags[] = {
      {.text = "bad_id_type", .alternative = 0},
      {.text = "date_parse_error", .alternative = 1},
      {.text = "enum_out_of_range", .alternative = 2},
      {.text = "expression_parse_error", .alternative = 3},
      {.text = "field_dropped", .alternative = 4},
      {.text = "field_immutable", .alternative = 5},
      {.text = "field_not_in_schema", .alternative = 6},
      {.text = "field_required", .alternative = 7},
      {.text = "fragment_not_found", .alternative = 8},
      {.text = "id_parse_error", .alternative = 9},
      {.text = "id_type_not_allowed", .alternative = 10},
      {.text = "invalid_argument", .alternative = 11},
      {.text = "timestamp_parse_error", .alternative = 12},
      {.text = "unknown_error", .alternative = 13},
      {.text = "unsupported_type", .alternative = 14},
      {.text = "wrong_type", .alternative = 15},
  };
  json::Value object = runtime::encode_alternative(value.value);
  runtime::write_tag(object, "subtype", value.value.index(), tags);
  return object;
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorAlternative& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("field_name", out.field_name);
  object.read("reason", out.reason);
  object.part(out.alternative);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationError& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("field_name", value.field_name);
  object.write("reason", value.reason);
  object.part(value.alternative);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationError& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep& value) { return runtime::write_json(value); }

runtime::Parsed<Link> parse_link(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Link>(text, check_link, direction);
}

runtime::Parsed<AtomBaseSummary> parse_atom_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<AtomBaseSummary>(text, check_atom_base_summary, direction);
}

runtime::Parsed<StageSummary> parse_stage_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<StageSummary>(text, check_stage_summary, direction);
}

runtime::Parsed<UserSummary> parse_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserSummary>(text, check_user_summary, direction);
}

runtime::Parsed<VistaGroupItemState> parse_vista_group_item_state(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<VistaGroupItemState>(text, check_vista_group_item_state, direction);
}

runtime::Parsed<TicketSummary> parse_ticket_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TicketSummary>(text, check_ticket_summary, direction);
}

runtime::Parsed<TicketSeverity> parse_ticket_severity(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TicketSeverity>(text, check_ticket_severity, direction);
}

runtime::Parsed<SyncUnitSyncType> parse_sync_unit_sync_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncUnitSyncType>(text, check_sync_unit_sync_type, direction);
}

runtime::Parsed<SyncRunMode> parse_sync_run_mode(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncRunMode>(text, check_sync_run_mode, direction);
}

runtime::Parsed<ErrorBadRequestArtifactAlreadyAttachedToAParent> parse_error_bad_request_artifact_already_attached_to_a_parent(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestArtifactAlreadyAttachedToAParent>(text, check_error_bad_request_artifact_already_attached_to_a_parent, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationError> parse_error_bad_request_customization_validation_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationError>(text, check_error_bad_request_customization_validation_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange> parse_error_bad_request_customization_validation_error_enum_out_of_range(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange>(text, check_error_bad_request_customization_validation_error_enum_out_of_range, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed> parse_error_bad_request_customization_validation_error_id_type_not_allowed(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed>(text, check_error_bad_request_customization_validation_error_id_type_not_allowed, direction);
}

runtime::Parsed<ErrorBadRequestMissingDependencyDependency> parse_error_bad_request_missing_dependency_dependency(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMissingDependencyDependency>(text, check_error_bad_request_missing_dependency_dependency, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep> parse_error_bad_request_workflow_component_validation_error_workflow_step(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep>(text, check_error_bad_request_workflow_component_validation_error_workflow_step, direction);
}

}  // namespace devrev_links

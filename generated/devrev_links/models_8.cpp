// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

std::string_view to_string(LinkType value) {
  switch (value) {
    case LinkType::custom_link:
      return "custom_link";
    case LinkType::developed_with:
      return "developed_with";
    case LinkType::imports:
      return "imports";
    case LinkType::is_analyzed_by:
      return "is_analyzed_by";
    case LinkType::is_converted_to:
      return "is_converted_to";
    case LinkType::is_dependent_on:
      return "is_dependent_on";
    case LinkType::is_duplicate_of:
      return "is_duplicate_of";
    case LinkType::is_follow_up_of:
      return "is_follow_up_of";
    case LinkType::is_merged_into:
      return "is_merged_into";
    case LinkType::is_parent_of:
      return "is_parent_of";
    case LinkType::is_part_of:
      return "is_part_of";
    case LinkType::is_related_to:
      return "is_related_to";
    case LinkType::serves:
      return "serves";
  }
  return {};
}

std::optional<LinkType> link_type_from_string(std::string_view text) {
  if (text == "custom_link") return LinkType::custom_link;
  if (text == "developed_with") return LinkType::developed_with;
  if (text == "imports") return LinkType::imports;
  if (text == "is_analyzed_by") return LinkType::is_analyzed_by;
  if (text == "is_converted_to") return LinkType::is_converted_to;
  if (text == "is_dependent_on") return LinkType::is_dependent_on;
  if (text == "is_duplicate_of") return LinkType::is_duplicate_of;
  if (text == "is_follow_up_of") return LinkType::is_follow_up_of;
  if (text == "is_merged_into") return LinkType::is_merged_into;
  if (text == "is_parent_of") return LinkType::is_parent_of;
  if (text == "is_part_of") return LinkType::is_part_of;
  if (text == "is_related_to") return LinkType::is_related_to;
  if (text == "serves") return LinkType::serves;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkType& out) {
  const auto known = value.is_string() ? link_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(LinkType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinksCreateRequest& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("custom_link_type", out.custom_link_type);
  object.read("link_type", out.link_type);
  object.read("source", out.source);
  object.read("target", out.target);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const LinksCreateRequest& value) {
  runtime::ObjectWriter object;
  object.write("custom_link_type", value.custom_link_type);
  object.write("link_type", value.link_type);
  object.write("source", value.source);
  object.write("target", value.target);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const LinksCreateRequest& value) { return runtime::write_json(value); }

std::string_view to_string(RevUserSummaryType value) {
  switch (value) {
    case RevUserSummaryType::rev_user:
      return "rev_user";
  }
  return {};
}

std::optional<RevUserSummaryType> rev_user_summary_type_from_string(std::string_view text) {
  if (text == "rev_user") return RevUserSummaryType::rev_user;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevUserSummaryType& out) {
  const auto known = value.is_string() ? rev_user_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(RevUserSummaryType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncMetadataSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("external_reference", out.external_reference);
  object.read("last_sync_in", out.last_sync_in);
  object.read("origin_system", out.origin_system);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncMetadataSummary& value) {
  runtime::ObjectWriter object;
  object.write("external_reference", value.external_reference);
  object.write("last_sync_in", value.last_sync_in);
  object.write("origin_system", value.origin_system);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncMetadataSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(VistaGroupItemType value) {
  switch (value) {
    case VistaGroupItemType::curated:
      return "curated";
    case VistaGroupItemType::dynamic:
      return "dynamic";
  }
  return {};
}

std::optional<VistaGroupItemType> vista_group_item_type_from_string(std::string_view text) {
  if (text == "curated") return VistaGroupItemType::curated;
  if (text == "dynamic") return VistaGroupItemType::dynamic;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemType& out) {
  const auto known = value.is_string() ? vista_group_item_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(VistaGroupItemType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RunnableSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("name", out.name);
  object.read("owned_by", out.owned_by);
  object.read("sync_metadata", out.sync_metadata);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const RunnableSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("name", value.name);
  object.write("owned_by", value.owned_by);
  object.write("sync_metadata", value.sync_metadata);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const RunnableSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TaskSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("owned_by", out.owned_by);
  object.read("stage", out.stage);
  object.read("state_display_name", out.state_display_name);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const TaskSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("owned_by", value.owned_by);
  object.write("stage", value.stage);
  object.write("state_display_name", value.state_display_name);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const TaskSummary& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinksCreateResponse& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("link", out.link);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const LinksCreateResponse& value) {
  runtime::ObjectWriter object;
  object.write("link", value.link);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const LinksCreateResponse& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFragmentNotFound& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype::unsupported_type:
      return "unsupported_type";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype> error_bad_request_customization_validation_error_unsupported_type_subtype_from_string(std::string_view text) {
  if (text == "unsupported_type") return ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype::unsupported_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_unsupported_type_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidApiVersion& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("value", out.value);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestInvalidApiVersion& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("value", value.value);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestInvalidApiVersion& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestMergeWorksErrorType value) {
  switch (value) {
    case ErrorBadRequestMergeWorksErrorType::merge_works_error:
      return "merge_works_error";
  }
  return {};
}

std::optional<ErrorBadRequestMergeWorksErrorType> error_bad_request_merge_works_error_type_from_string(std::string_view text) {
  if (text == "merge_works_error") return ErrorBadRequestMergeWorksErrorType::merge_works_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorType& out) {
  const auto known = value.is_string() ? error_bad_request_merge_works_error_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestMergeWorksErrorType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentReporters& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("primary_reporters", out.primary_reporters);
  object.read("secondary_reporters", out.secondary_reporters);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters& value) {
  runtime::ObjectWriter object;
  object.write("primary_reporters", value.primary_reporters);
  object.write("secondary_reporters", value.secondary_reporters);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestParseError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestParseError& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestParseError& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestStaleSchemaFragments& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestStaleSchemaFragments& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestStaleSchemaFragments& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorOperation& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorOperation& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorOperation& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("code", out.code);
  object.read("field", out.field);
  object.read("location", out.location);
  object.read("message", out.message);
  object.read("operation", out.operation);
  object.read("workflow", out.workflow);
  object.read("workflow_step", out.workflow_step);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationError& value) {
  runtime::ObjectWriter object;
  object.write("code", value.code);
  object.write("field", value.field);
  object.write("location", value.location);
  object.write("message", value.message);
  object.write("operation", value.operation);
  object.write("workflow", value.workflow);
  object.write("workflow_step", value.workflow_step);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationError& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrors& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("errors", out.errors);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrors& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("errors", value.errors);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrors& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorUnauthorizedDevOrgDeactivatedType value) {
  switch (value) {
    case ErrorUnauthorizedDevOrgDeactivatedType::dev_org_deactivated:
      return "dev_org_deactivated";
  }
  return {};
}

std::optional<ErrorUnauthorizedDevOrgDeactivatedType> error_unauthorized_dev_org_deactivated_type_from_string(std::string_view text) {
  if (text == "dev_org_deactivated") return ErrorUnauthorizedDevOrgDeactivatedType::dev_org_deactivated;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedDevOrgDeactivatedType& out) {
  const auto known = value.is_string() ? error_unauthorized_dev_org_deactivated_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorUnauthorizedDevOrgDeactivatedType value) { return to_string(value); }

std::string_view to_string(ErrorUnauthorizedTokenRevokedType value) {
  switch (value) {
    case ErrorUnauthorizedTokenRevokedType::token_revoked:
      return "token_revoked";
  }
  return {};
}

std::optional<ErrorUnauthorizedTokenRevokedType> error_unauthorized_token_revoked_type_from_string(std::string_view text) {
  if (text == "token_revoked") return ErrorUnauthorizedTokenRevokedType::token_revoked;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevokedType& out) {
  const auto known = value.is_string() ? error_unauthorized_token_revoked_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorUnauthorizedTokenRevokedType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedUnauthenticated& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorUnauthorizedUnauthenticated& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorUnauthorizedUnauthenticated& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequests& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.read("retry_after", out.retry_after);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorTooManyRequests& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.write("retry_after", value.retry_after);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorTooManyRequests& value) { return runtime::write_json(value); }

runtime::Parsed<CustomLinkTypeSummary> parse_custom_link_type_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CustomLinkTypeSummary>(text, check_custom_link_type_summary, direction);
}

runtime::Parsed<EnumValueSummary> parse_enum_value_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<EnumValueSummary>(text, check_enum_value_summary, direction);
}

runtime::Parsed<AccountSummary> parse_account_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<AccountSummary>(text, check_account_summary, direction);
}

runtime::Parsed<ArticleSummary> parse_article_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArticleSummary>(text, check_article_summary, direction);
}

runtime::Parsed<ArticleType> parse_article_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArticleType>(text, check_article_type, direction);
}

runtime::Parsed<SyncOut> parse_sync_out(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncOut>(text, check_sync_out, direction);
}

runtime::Parsed<SyncOutStatus> parse_sync_out_status(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncOutStatus>(text, check_sync_out_status, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorDateParseError> parse_error_bad_request_customization_validation_error_date_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorDateParseError>(text, check_error_bad_request_customization_validation_error_date_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorTimestampParseError> parse_error_bad_request_customization_validation_error_timestamp_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorTimestampParseError>(text, check_error_bad_request_customization_validation_error_timestamp_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnsupportedType> parse_error_bad_request_customization_validation_error_unsupported_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorUnsupportedType>(text, check_error_bad_request_customization_validation_error_unsupported_type, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorSubtype> parse_error_bad_request_customization_validation_error_subtype(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorSubtype>(text, check_error_bad_request_customization_validation_error_subtype, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyDepthExceeded> parse_error_bad_request_group_hierarchy_depth_exceeded(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyDepthExceeded>(text, check_error_bad_request_group_hierarchy_depth_exceeded, direction);
}

runtime::Parsed<ErrorBadRequestInvalidEnumValue> parse_error_bad_request_invalid_enum_value(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidEnumValue>(text, check_error_bad_request_invalid_enum_value, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorError> parse_error_bad_request_merge_works_error_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorError>(text, check_error_bad_request_merge_works_error_error, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype> parse_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype>(text, check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, direction);
}

runtime::Parsed<ErrorBadRequestParseError> parse_error_bad_request_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestParseError>(text, check_error_bad_request_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestValueNotPermitted> parse_error_bad_request_value_not_permitted(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestValueNotPermitted>(text, check_error_bad_request_value_not_permitted, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrors> parse_error_bad_request_workflow_component_validation_errors(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrors>(text, check_error_bad_request_workflow_component_validation_errors, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflow> parse_error_bad_request_workflow_component_validation_error_workflow(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorWorkflow>(text, check_error_bad_request_workflow_component_validation_error_workflow, direction);
}

runtime::Parsed<ErrorForbidden> parse_error_forbidden(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorForbidden>(text, check_error_forbidden, direction);
}

runtime::Parsed<ErrorForbiddenForbidden> parse_error_forbidden_forbidden(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorForbiddenForbidden>(text, check_error_forbidden_forbidden, direction);
}

}  // namespace devrev_links

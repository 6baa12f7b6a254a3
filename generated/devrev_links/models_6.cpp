// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

std::string_view to_string(DevUserSummaryType value) {
  switch (value) {
    case DevUserSummaryType::dev_user:
      return "dev_user";
  }
  return {};
}

std::optional<DevUserSummaryType> dev_user_summary_type_from_string(std::string_view text) {
  if (text == "dev_user") return DevUserSummaryType::dev_user;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevUserSummaryType& out) {
  const auto known = value.is_string() ? dev_user_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(DevUserSummaryType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnumValueSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.read("label", out.label);
  object.read("ordinal", out.ordinal);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const EnumValueSummary& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.write("label", value.label);
  object.write("ordinal", value.ordinal);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const EnumValueSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomStageSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("name", out.name);
  object.read("sync_metadata", out.sync_metadata);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const CustomStageSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("name", value.name);
  object.write("sync_metadata", value.sync_metadata);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const CustomStageSummary& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkableSummary& out) {
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

json::Value encode(const LinkableSummary& value) {
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

std::string to_json(const LinkableSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype::date_parse_error:
      return "date_parse_error";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype> error_bad_request_customization_validation_error_date_parse_error_subtype_from_string(std::string_view text) {
  if (text == "date_parse_error") return ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype::date_parse_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_date_parse_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorDateParseError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorDateParseError& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorDateParseError& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorExpressionParseError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorExpressionParseError& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorExpressionParseError& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestValueNotPermittedType value) {
  switch (value) {
    case ErrorBadRequestValueNotPermittedType::value_not_permitted:
      return "value_not_permitted";
  }
  return {};
}

std::optional<ErrorBadRequestValueNotPermittedType> error_bad_request_value_not_permitted_type_from_string(std::string_view text) {
  if (text == "value_not_permitted") return ErrorBadRequestValueNotPermittedType::value_not_permitted;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestValueNotPermittedType& out) {
  const auto known = value.is_string() ? error_bad_request_value_not_permitted_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestValueNotPermittedType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestValueNotPermitted& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("allowed_values", out.allowed_values);
  object.read("field_name", out.field_name);
  object.read("pattern", out.pattern);
  object.read("reason", out.reason);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestValueNotPermitted& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("allowed_values", value.allowed_values);
  object.write("field_name", value.field_name);
  object.write("pattern", value.pattern);
  object.write("reason", value.reason);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestValueNotPermitted& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorUnauthorizedTokenExpiredType value) {
  switch (value) {
    case ErrorUnauthorizedTokenExpiredType::token_expired:
      return "token_expired";
  }
  return {};
}

std::optional<ErrorUnauthorizedTokenExpiredType> error_unauthorized_token_expired_type_from_string(std::string_view text) {
  if (text == "token_expired") return ErrorUnauthorizedTokenExpiredType::token_expired;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenExpiredType& out) {
  const auto known = value.is_string() ? error_unauthorized_token_expired_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorUnauthorizedTokenExpiredType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorized& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.part(out.alternative);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorUnauthorized& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.part(value.alternative);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorUnauthorized& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbidden& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorForbidden& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorForbidden& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeRequestEntityTooLarge& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("max_bytes", out.max_bytes);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorRequestEntityTooLargeRequestEntityTooLarge& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("max_bytes", value.max_bytes);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorRequestEntityTooLargeRequestEntityTooLarge& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsTooManyRequests& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorTooManyRequestsTooManyRequests& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorTooManyRequestsTooManyRequests& value) { return runtime::write_json(value); }

runtime::Parsed<LinksCreateResponse> parse_links_create_response(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinksCreateResponse>(text, check_links_create_response, direction);
}

runtime::Parsed<StageSummary> parse_stage_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<StageSummary>(text, check_stage_summary, direction);
}

runtime::Parsed<OrgSummary> parse_org_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OrgSummary>(text, check_org_summary, direction);
}

runtime::Parsed<OrgType> parse_org_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OrgType>(text, check_org_type, direction);
}

runtime::Parsed<DevOrgSummary> parse_dev_org_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<DevOrgSummary>(text, check_dev_org_summary, direction);
}

runtime::Parsed<VistaGroupItemSummary> parse_vista_group_item_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<VistaGroupItemSummary>(text, check_vista_group_item_summary, direction);
}

runtime::Parsed<VistaGroupItemState> parse_vista_group_item_state(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<VistaGroupItemState>(text, check_vista_group_item_state, direction);
}

runtime::Parsed<TicketSummary> parse_ticket_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TicketSummary>(text, check_ticket_summary, direction);
}

runtime::Parsed<LinkableSummary> parse_linkable_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkableSummary>(text, check_linkable_summary, direction);
}

runtime::Parsed<MeetingSummary> parse_meeting_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<MeetingSummary>(text, check_meeting_summary, direction);
}

runtime::Parsed<WidgetSummary> parse_widget_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<WidgetSummary>(text, check_widget_summary, direction);
}

runtime::Parsed<SyncRunSummary> parse_sync_run_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncRunSummary>(text, check_sync_run_summary, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldImmutable> parse_error_bad_request_customization_validation_error_field_immutable(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldImmutable>(text, check_error_bad_request_customization_validation_error_field_immutable, direction);
}

runtime::Parsed<ErrorBadRequestInvalidApiVersion> parse_error_bad_request_invalid_api_version(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidApiVersion>(text, check_error_bad_request_invalid_api_version, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace> parse_error_bad_request_merge_works_error_error_different_workspace(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace>(text, check_error_bad_request_merge_works_error_error_different_workspace, direction);
}

runtime::Parsed<ErrorBadRequestMissingDependencyDependency> parse_error_bad_request_missing_dependency_dependency(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMissingDependencyDependency>(text, check_error_bad_request_missing_dependency_dependency, direction);
}

runtime::Parsed<ErrorUnauthorizedType> parse_error_unauthorized_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedType>(text, check_error_unauthorized_type, direction);
}

runtime::Parsed<ErrorRequestEntityTooLarge> parse_error_request_entity_too_large(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorRequestEntityTooLarge>(text, check_error_request_entity_too_large, direction);
}

runtime::Parsed<ErrorRequestEntityTooLargeType> parse_error_request_entity_too_large_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorRequestEntityTooLargeType>(text, check_error_request_entity_too_large_type, direction);
}

runtime::Parsed<ErrorTooManyRequestsTooManyRequests> parse_error_too_many_requests_too_many_requests(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorTooManyRequestsTooManyRequests>(text, check_error_too_many_requests_too_many_requests, direction);
}

}  // namespace devrev_links

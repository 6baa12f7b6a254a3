// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

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

std::string_view to_string(DevOrgSummaryType value) {
  switch (value) {
    case DevOrgSummaryType::dev_org:
      return "dev_org";
  }
  return {};
}

std::optional<DevOrgSummaryType> dev_org_summary_type_from_string(std::string_view text) {
  if (text == "dev_org") return DevOrgSummaryType::dev_org;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevOrgSummaryType& out) {
  const auto known = value.is_string() ? dev_org_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(DevOrgSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevOrgSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const RevOrgSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const RevOrgSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncProgressSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("state", out.state);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncProgressSummary& value) {
  runtime::ObjectWriter object;
  object.write("state", value.state);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncProgressSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncRunSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("mode", out.mode);
  object.read("progress", out.progress);
  object.read("reserved_rate_limit_percentage", out.reserved_rate_limit_percentage);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncRunSummary& value) {
  runtime::ObjectWriter object;
  object.write("mode", value.mode);
  object.write("progress", value.progress);
  object.write("reserved_rate_limit_percentage", value.reserved_rate_limit_percentage);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncRunSummary& value) { return runtime::write_json(value); }

std::string_view to_string(ArticleSummaryType value) {
  switch (value) {
    case ArticleSummaryType::article:
      return "article";
  }
  return {};
}

std::optional<ArticleSummaryType> article_summary_type_from_string(std::string_view text) {
  if (text == "article") return ArticleSummaryType::article;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleSummaryType& out) {
  const auto known = value.is_string() ? article_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ArticleSummaryType value) { return to_string(value); }

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

std::string_view to_string(EnhancementSummaryType value) {
  switch (value) {
    case EnhancementSummaryType::enhancement:
      return "enhancement";
  }
  return {};
}

std::optional<EnhancementSummaryType> enhancement_summary_type_from_string(std::string_view text) {
  if (text == "enhancement") return EnhancementSummaryType::enhancement;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnhancementSummaryType& out) {
  const auto known = value.is_string() ? enhancement_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(EnhancementSummaryType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("end_date", out.end_date);
  object.read("id", out.id);
  object.read("name", out.name);
  object.read("start_date", out.start_date);
  object.read("state", out.state);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const VistaGroupItemSummary& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("end_date", value.end_date);
  object.write("id", value.id);
  object.write("name", value.name);
  object.write("start_date", value.start_date);
  object.write("state", value.state);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const VistaGroupItemSummary& value) { return runtime::write_json(value); }

std::string_view to_string(LinkableSummaryType value) {
  switch (value) {
    case LinkableSummaryType::linkable:
      return "linkable";
  }
  return {};
}

std::optional<LinkableSummaryType> linkable_summary_type_from_string(std::string_view text) {
  if (text == "linkable") return LinkableSummaryType::linkable;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkableSummaryType& out) {
  const auto known = value.is_string() ? linkable_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(LinkableSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncOut& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("status", out.status);
  object.read("sync_date", out.sync_date);
  object.read("sync_unit", out.sync_unit);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncOut& value) {
  runtime::ObjectWriter object;
  object.write("status", value.status);
  object.write("sync_date", value.sync_date);
  object.write("sync_unit", value.sync_unit);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncOut& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AtomBase& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("created_by", out.created_by);
  object.read("created_date", out.created_date);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("modified_by", out.modified_by);
  object.read("modified_date", out.modified_date);
  object.read("object_version", out.object_version);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const AtomBase& value) {
  runtime::ObjectWriter object;
  object.write("created_by", value.created_by);
  object.write("created_date", value.created_date);
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("modified_by", value.modified_by);
  object.write("modified_date", value.modified_date);
  object.write("object_version", value.object_version);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const AtomBase& value) { return runtime::write_json(value); }

std::string_view to_string(UserType value) {
  switch (value) {
    case UserType::dev_user:
      return "dev_user";
    case UserType::rev_user:
      return "rev_user";
    case UserType::service_account:
      return "service_account";
    case UserType::sys_user:
      return "sys_user";
  }
  return {};
}

std::optional<UserType> user_type_from_string(std::string_view text) {
  if (text == "dev_user") return UserType::dev_user;
  if (text == "rev_user") return UserType::rev_user;
  if (text == "service_account") return UserType::service_account;
  if (text == "sys_user") return UserType::sys_user;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserType& out) {
  const auto known = value.is_string() ? user_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(UserType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WorkBaseSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("owned_by", out.owned_by);
  object.read("stage", out.stage);
  object.read("state_display_name", out.state_display_name);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const WorkBaseSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("owned_by", value.owned_by);
  object.write("stage", value.stage);
  object.write("state_display_name", value.state_display_name);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const WorkBaseSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestBadRequestType value) {
  switch (value) {
    case ErrorBadRequestBadRequestType::bad_request:
      return "bad_request";
  }
  return {};
}

std::optional<ErrorBadRequestBadRequestType> error_bad_request_bad_request_type_from_string(std::string_view text) {
  if (text == "bad_request") return ErrorBadRequestBadRequestType::bad_request;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestBadRequestType& out) {
  const auto known = value.is_string() ? error_bad_request_bad_request_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestBadRequestType value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype::bad_id_type:
      return "bad_id_type";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype> error_bad_request_customization_validation_error_bad_id_type_subtype_from_string(std::string_view text) {
  if (text == "bad_id_type") return ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype::bad_id_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_bad_id_type_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorBadIdType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorBadIdType& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorBadIdType& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype::field_not_in_schema:
      return "field_not_in_schema";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype> error_bad_request_customization_validation_error_field_not_in_schema_subtype_from_string(std::string_view text) {
  if (text == "field_not_in_schema") return ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype::field_not_in_schema;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_field_not_in_schema_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("current_stage", out.current_stage);
  object.read("requested_stage", out.requested_stage);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& value) {
  runtime::ObjectWriter object;
  object.write("current_stage", value.current_stage);
  object.write("requested_stage", value.requested_stage);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorUnauthorizedUnauthenticatedType value) {
  switch (value) {
    case ErrorUnauthorizedUnauthenticatedType::unauthenticated:
      return "unauthenticated";
  }
  return {};
}

std::optional<ErrorUnauthorizedUnauthenticatedType> error_unauthorized_unauthenticated_type_from_string(std::string_view text) {
  if (text == "unauthenticated") return ErrorUnauthorizedUnauthenticatedType::unauthenticated;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedUnauthenticatedType& out) {
  const auto known = value.is_string() ? error_unauthorized_unauthenticated_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorUnauthorizedUnauthenticatedType value) { return to_string(value); }

std::string_view to_string(ErrorUnauthorizedType value) {
  switch (value) {
    case ErrorUnauthorizedType::dev_org_deactivated:
      return "dev_org_deactivated";
    case ErrorUnauthorizedType::token_expired:
      return "token_expired";
    case ErrorUnauthorizedType::token_revoked:
      return "token_revoked";
    case ErrorUnauthorizedType::unauthenticated:
      return "unauthenticated";
  }
  return {};
}

std::optional<ErrorUnauthorizedType> error_unauthorized_type_from_string(std::string_view text) {
  if (text == "dev_org_deactivated") return ErrorUnauthorizedType::dev_org_deactivated;
  if (text == "token_expired") return ErrorUnauthorizedType::token_expired;
  if (text == "token_revoked") return ErrorUnauthorizedType::token_revoked;
  if (text == "unauthenticated") return ErrorUnauthorizedType::unauthenticated;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedType& out) {
  const auto known = value.is_string() ? error_unauthorized_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorUnauthorizedType value) { return to_string(value); }

std::string_view to_string(ErrorForbiddenType2 value) {
  switch (value) {
    case ErrorForbiddenType2::forbidden:
      return "forbidden";
  }
  return {};
}

std::optional<ErrorForbiddenType2> error_forbidden_type2_from_string(std::string_view text) {
  if (text == "forbidden") return ErrorForbiddenType2::forbidden;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenType2& out) {
  const auto known = value.is_string() ? error_forbidden_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorForbiddenType2 value) { return to_string(value); }

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

runtime::Parsed<LinkType> parse_link_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkType>(text, check_link_type, direction);
}

runtime::Parsed<LinkEndpointSummary> parse_link_endpoint_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkEndpointSummary>(text, check_link_endpoint_summary, direction);
}

runtime::Parsed<ArtifactFileSummary> parse_artifact_file_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArtifactFileSummary>(text, check_artifact_file_summary, direction);
}

runtime::Parsed<IssuePriority> parse_issue_priority(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<IssuePriority>(text, check_issue_priority, direction);
}

runtime::Parsed<OpportunitySummary> parse_opportunity_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OpportunitySummary>(text, check_opportunity_summary, direction);
}

runtime::Parsed<TicketSeverity> parse_ticket_severity(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TicketSeverity>(text, check_ticket_severity, direction);
}

runtime::Parsed<SyncMetadataSummary> parse_sync_metadata_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncMetadataSummary>(text, check_sync_metadata_summary, direction);
}

runtime::Parsed<SyncUnitSummary> parse_sync_unit_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncUnitSummary>(text, check_sync_unit_summary, direction);
}

runtime::Parsed<SyncProgressSummary> parse_sync_progress_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncProgressSummary>(text, check_sync_progress_summary, direction);
}

runtime::Parsed<ErrorBadRequestBadRequest> parse_error_bad_request_bad_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestBadRequest>(text, check_error_bad_request_bad_request, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationError> parse_error_bad_request_customization_validation_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationError>(text, check_error_bad_request_customization_validation_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorExpressionParseError> parse_error_bad_request_customization_validation_error_expression_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorExpressionParseError>(text, check_error_bad_request_customization_validation_error_expression_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestMissingDependency> parse_error_bad_request_missing_dependency(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMissingDependency>(text, check_error_bad_request_missing_dependency, direction);
}

runtime::Parsed<ErrorBadRequestMissingRequiredField> parse_error_bad_request_missing_required_field(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMissingRequiredField>(text, check_error_bad_request_missing_required_field, direction);
}

runtime::Parsed<ErrorBadRequestUnexpectedJsonType> parse_error_bad_request_unexpected_json_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestUnexpectedJsonType>(text, check_error_bad_request_unexpected_json_type, direction);
}

runtime::Parsed<ErrorInternalServerErrorType> parse_error_internal_server_error_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorInternalServerErrorType>(text, check_error_internal_server_error_type, direction);
}

}  // namespace devrev_links

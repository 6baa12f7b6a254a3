// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

std::string_view to_string(UserState value) {
  switch (value) {
    case UserState::active:
      return "active";
    case UserState::deactivated:
      return "deactivated";
    case UserState::deleted:
      return "deleted";
    case UserState::locked:
      return "locked";
    case UserState::shadow:
      return "shadow";
    case UserState::unassigned:
      return "unassigned";
  }
  return {};
}

std::optional<UserState> user_state_from_string(std::string_view text) {
  if (text == "active") return UserState::active;
  if (text == "deactivated") return UserState::deactivated;
  if (text == "deleted") return UserState::deleted;
  if (text == "locked") return UserState::locked;
  if (text == "shadow") return UserState::shadow;
  if (text == "unassigned") return UserState::unassigned;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserState& out) {
  const auto known = value.is_string() ? user_state_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(UserState value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevUserSummary& out) {
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

json::Value encode(const DevUserSummary& value) {
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

std::string to_json(const DevUserSummary& value) { return runtime::write_json(value); }

std::string_view to_string(RevOrgSummaryType value) {
  switch (value) {
    case RevOrgSummaryType::rev_org:
      return "rev_org";
  }
  return {};
}

std::optional<RevOrgSummaryType> rev_org_summary_type_from_string(std::string_view text) {
  if (text == "rev_org") return RevOrgSummaryType::rev_org;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevOrgSummaryType& out) {
  const auto known = value.is_string() ? rev_org_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(RevOrgSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgSummary& out) {
  const std::string_view tag = runtime::tag_of(value, "type");
  if (tag == "account") return runtime::decode_alternative<AccountSummary>(value, at, report, out.value);
  if (tag == "dev_org") return runtime::decode_alternative<DevOrgSummary>(value, at, report, out.value);
  if (tag == "rev_org") return runtime::decode_alternative<RevOrgSummary>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const OrgSummary& value) {
  static constexpr runtime::Tag tags[] = {
      {.text = "account", .alternative = 0},
      {.text = "dev_org", .alternative = 1},
      {.text = "rev_org", .alternative = 2},
  };
  json::Value object = runtime::encode_alternative(value.value);
  runtime::write_tag(object, "type", value.value.index(), tags);
  return object;
}

std::string to_json(const OrgSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(ArticleType value) {
  switch (value) {
    case ArticleType::article:
      return "article";
    case ArticleType::content_block:
      return "content_block";
    case ArticleType::page:
      return "page";
  }
  return {};
}

std::optional<ArticleType> article_type_from_string(std::string_view text) {
  if (text == "article") return ArticleType::article;
  if (text == "content_block") return ArticleType::content_block;
  if (text == "page") return ArticleType::page;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleType& out) {
  const auto known = value.is_string() ? article_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ArticleType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ResourceSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("artifacts", out.artifacts);
  object.read("url", out.url);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ResourceSummary& value) {
  runtime::ObjectWriter object;
  object.write("artifacts", value.artifacts);
  object.write("url", value.url);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ResourceSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummary& out) {
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

json::Value encode(const CapabilitySummary& value) {
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

std::string to_json(const CapabilitySummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, FeatureSummary& out) {
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

json::Value encode(const FeatureSummary& value) {
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

std::string to_json(const FeatureSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(OpportunitySummaryType value) {
  switch (value) {
    case OpportunitySummaryType::opportunity:
      return "opportunity";
  }
  return {};
}

std::optional<OpportunitySummaryType> opportunity_summary_type_from_string(std::string_view text) {
  if (text == "opportunity") return OpportunitySummaryType::opportunity;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OpportunitySummaryType& out) {
  const auto known = value.is_string() ? opportunity_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(OpportunitySummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkEndpointSummary& out) {
  const std::string_view tag = runtime::tag_of(value, "type");
  if (tag == "account") return runtime::decode_alternative<AccountSummary>(value, at, report, out.value);
  if (tag == "article") return runtime::decode_alternative<ArticleSummary>(value, at, report, out.value);
  if (tag == "capability") return runtime::decode_alternative<CapabilitySummary>(value, at, report, out.value);
  if (tag == "code_change") return runtime::decode_alternative<CodeChangeSummary>(value, at, report, out.value);
  if (tag == "conversation") return runtime::decode_alternative<ConversationSummary>(value, at, report, out.value);
  if (tag == "custom_object") return runtime::decode_alternative<CustomObjectSummary>(value, at, report, out.value);
  if (tag == "dev_user") return runtime::decode_alternative<DevUserSummary>(value, at, report, out.value);
  if (tag == "enhancement") return runtime::decode_alternative<EnhancementSummary>(value, at, report, out.value);
  if (tag == "feature") return runtime::decode_alternative<FeatureSummary>(value, at, report, out.value);
  if (tag == "incident") return runtime::decode_alternative<IncidentSummary>(value, at, report, out.value);
  if (tag == "issue") return runtime::decode_alternative<IssueSummary>(value, at, report, out.value);
  if (tag == "linkable") return runtime::decode_alternative<LinkableSummary>(value, at, report, out.value);
  if (tag == "meeting") return runtime::decode_alternative<MeetingSummary>(value, at, report, out.value);
  if (tag == "opportunity") return runtime::decode_alternative<OpportunitySummary>(value, at, report, out.value);
  if (tag == "product") return runtime::decode_alternative<ProductSummary>(value, at, report, out.value);
  if (tag == "rev_org") return runtime::decode_alternative<RevOrgSummary>(value, at, report, out.value);
  if (tag == "rev_user") return runtime::decode_alternative<RevUserSummary>(value, at, report, out.value);
  if (tag == "runnable") return runtime::decode_alternative<RunnableSummary>(value, at, report, out.value);
  if (tag == "task") return runtime::decode_alternative<TaskSummary>(value, at, report, out.value);
  if (tag == "ticket") return runtime::decode_alternative<TicketSummary>(value, at, report, out.value);
  if (tag == "widget") return runtime::decode_alternative<WidgetSummary>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const LinkEndpointSummary& value) {
  static constexpr runtime::Tag tags[] = {
      {.text = "account", .alternative = 0},
      {.text = "article", .alternative = 1},
      {.text = "capability", .alternative = 2},
      {.text = "code_change", .alternative = 3},
      {.text = "conversation", .alternative = 4},
      {.text = "custom_object", .alternative = 5},
      {.text = "dev_user", .alternative = 6},
      {.text = "enhancement", .alternative = 7},
      {.text = "feature", .alternative = 8},
      {.text = "incident", .alternative = 9},
      {.text = "issue", .alternative = 10},
      {.text = "linkable", .alternative = 11},
      {.text = "meeting", .alternative = 12},
      {.text = "opportunity", .alternative = 13},
      {.text = "product", .alternative = 14},
      {.text = "rev_org", .alternative = 15},
      {.text = "rev_user", .alternative = 16},
      {.text = "runnable", .alternative = 17},
      {.text = "task", .alternative = 18},
      {.text = "ticket", .alternative = 19},
      {.text = "widget", .alternative = 20},
  };
  json::Value object = runtime::encode_alternative(value.value);
  runtime::write_tag(object, "type", value.value.index(), tags);
  return object;
}

std::string to_json(const LinkEndpointSummary& value) { return runtime::write_json(value); }

std::string_view to_string(SyncOutStatus value) {
  switch (value) {
    case SyncOutStatus::failed:
      return "failed";
    case SyncOutStatus::modified:
      return "modified";
    case SyncOutStatus::succeeded:
      return "succeeded";
  }
  return {};
}

std::optional<SyncOutStatus> sync_out_status_from_string(std::string_view text) {
  if (text == "failed") return SyncOutStatus::failed;
  if (text == "modified") return SyncOutStatus::modified;
  if (text == "succeeded") return SyncOutStatus::succeeded;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncOutStatus& out) {
  const auto known = value.is_string() ? sync_out_status_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(SyncOutStatus value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserBaseSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("display_picture", out.display_picture);
  object.read("email", out.email);
  object.read("full_name", out.full_name);
  object.read("state", out.state);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const UserBaseSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("display_picture", value.display_picture);
  object.write("email", value.email);
  object.write("full_name", value.full_name);
  object.write("state", value.state);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const UserBaseSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgBaseSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const OrgBaseSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const OrgBaseSummary& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyDepthExceeded& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("actual_depth", out.actual_depth);
  object.read("max_depth", out.max_depth);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestGroupHierarchyDepthExceeded& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("actual_depth", value.actual_depth);
  object.write("max_depth", value.max_depth);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestGroupHierarchyDepthExceeded& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestGroupHierarchyInvalidParentReason value) {
  switch (value) {
    case ErrorBadRequestGroupHierarchyInvalidParentReason::multiple_parents:
      return "multiple_parents";
    case ErrorBadRequestGroupHierarchyInvalidParentReason::parent_not_linked_to_space:
      return "parent_not_linked_to_space";
  }
  return {};
}

std::optional<ErrorBadRequestGroupHierarchyInvalidParentReason> error_bad_request_group_hierarchy_invalid_parent_reason_from_string(std::string_view text) {
  if (text == "multiple_parents") return ErrorBadRequestGroupHierarchyInvalidParentReason::multiple_parents;
  if (text == "parent_not_linked_to_space") return ErrorBadRequestGroupHierarchyInvalidParentReason::parent_not_linked_to_space;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParentReason& out) {
  const auto known = value.is_string() ? error_bad_request_group_hierarchy_invalid_parent_reason_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestGroupHierarchyInvalidParentReason value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestInvalidIdType value) {
  switch (value) {
    case ErrorBadRequestInvalidIdType::invalid_id:
      return "invalid_id";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidIdType> error_bad_request_invalid_id_type_from_string(std::string_view text) {
  if (text == "invalid_id") return ErrorBadRequestInvalidIdType::invalid_id;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidIdType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_id_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidIdType value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestUnexpectedJsonTypeType2 value) {
  switch (value) {
    case ErrorBadRequestUnexpectedJsonTypeType2::unexpected_json_type:
      return "unexpected_json_type";
  }
  return {};
}

std::optional<ErrorBadRequestUnexpectedJsonTypeType2> error_bad_request_unexpected_json_type_type2_from_string(std::string_view text) {
  if (text == "unexpected_json_type") return ErrorBadRequestUnexpectedJsonTypeType2::unexpected_json_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonTypeType2& out) {
  const auto known = value.is_string() ? error_bad_request_unexpected_json_type_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestUnexpectedJsonTypeType2 value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestType value) {
  switch (value) {
    case ErrorBadRequestType::artifact_already_attached_to_a_parent:
      return "artifact_already_attached_to_a_parent";
    case ErrorBadRequestType::bad_request:
      return "bad_request";
    case ErrorBadRequestType::customization_validation_error:
      return "customization_validation_error";
    case ErrorBadRequestType::group_hierarchy_circular_dependency:
      return "group_hierarchy_circular_dependency";
    case ErrorBadRequestType::group_hierarchy_depth_exceeded:
      return "group_hierarchy_depth_exceeded";
    case ErrorBadRequestType::group_hierarchy_invalid_parent:
      return "group_hierarchy_invalid_parent";
    case ErrorBadRequestType::invalid_api_version:
      return "invalid_api_version";
    case ErrorBadRequestType::invalid_content_type:
      return "invalid_content_type";
    case ErrorBadRequestType::invalid_enum_value:
      return "invalid_enum_value";
    case ErrorBadRequestType::invalid_field:
      return "invalid_field";
    case ErrorBadRequestType::invalid_id:
      return "invalid_id";
    case ErrorBadRequestType::merge_works_error:
      return "merge_works_error";
    case ErrorBadRequestType::missing_dependency:
      return "missing_dependency";
    case ErrorBadRequestType::missing_required_field:
      return "missing_required_field";
    case ErrorBadRequestType::parse_error:
      return "parse_error";
    case ErrorBadRequestType::stale_schema_fragments:
      return "stale_schema_fragments";
    case ErrorBadRequestType::unexpected_id_type:
      return "unexpected_id_type";
    case ErrorBadRequestType::unexpected_json_type:
      return "unexpected_json_type";
    case ErrorBadRequestType::value_not_permitted:
      return "value_not_permitted";
    case ErrorBadRequestType::workflow_component_validation_errors:
      return "workflow_component_validation_errors";
  }
  return {};
}

std::optional<ErrorBadRequestType> error_bad_request_type_from_string(std::string_view text) {
  if (text == "artifact_already_attached_to_a_parent") return ErrorBadRequestType::artifact_already_attached_to_a_parent;
  if (text == "bad_request") return ErrorBadRequestType::bad_request;
  if (text == "customization_validation_error") return ErrorBadRequestType::customization_validation_error;
  if (text == "group_hierarchy_circular_dependency") return ErrorBadRequestType::group_hierarchy_circular_dependency;
  if (text == "group_hierarchy_depth_exceeded") return ErrorBadRequestType::group_hierarchy_depth_exceeded;
  if (text == "group_hierarchy_invalid_parent") return ErrorBadRequestType::group_hierarchy_invalid_parent;
  if (text == "invalid_api_version") return ErrorBadRequestType::invalid_api_version;
  if (text == "invalid_content_type") return ErrorBadRequestType::invalid_content_type;
  if (text == "invalid_enum_value") return ErrorBadRequestType::invalid_enum_value;
  if (text == "invalid_field") return ErrorBadRequestType::invalid_field;
  if (text == "invalid_id") return ErrorBadRequestType::invalid_id;
  if (text == "merge_works_error") return ErrorBadRequestType::merge_works_error;
  if (text == "missing_dependency") return ErrorBadRequestType::missing_dependency;
  if (text == "missing_required_field") return ErrorBadRequestType::missing_required_field;
  if (text == "parse_error") return ErrorBadRequestType::parse_error;
  if (text == "stale_schema_fragments") return ErrorBadRequestType::stale_schema_fragments;
  if (text == "unexpected_id_type") return ErrorBadRequestType::unexpected_id_type;
  if (text == "unexpected_json_type") return ErrorBadRequestType::unexpected_json_type;
  if (text == "value_not_permitted") return ErrorBadRequestType::value_not_permitted;
  if (text == "workflow_component_validation_errors") return ErrorBadRequestType::workflow_component_validation_errors;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestType& out) {
  const auto known = value.is_string() ? error_bad_request_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedAlternative& out) {
  const std::string_view tag = runtime::tag_of(value, "type");
  if (tag == "dev_org_deactivated") return runtime::decode_alternative<ErrorUnauthorizedDevOrgDeactivated>(value, at, report, out.value);
  if (tag == "token_expired") return runtime::decode_alternative<ErrorUnauthorizedTokenExpired>(value, at, report, out.value);
  if (tag == "token_revoked") return runtime::decode_alternative<ErrorUnauthorizedTokenRevoked>(value, at, report, out.value);
  if (tag == "unauthenticated") return runtime::decode_alternative<ErrorUnauthorizedUnauthenticated>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const ErrorUnauthorizedAlternative& value) {
  static constexpr runtime::Tag tags[] = {
      {.text = "dev_org_deactivated", .alternative = 0},
      {.text = "token_expired", .alternative = 1},
      {.text = "token_revoked", .alternative = 2},
      {.text = "unauthenticated", .alternative = 3},
  };
  json::Value object = runtime::encode_alternative(value.value);
  runtime::write_tag(object, "type", value.value.index(), tags);
  return object;
}

std::string to_json(const ErrorUnauthorizedAlternative& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenForbidden& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorForbiddenForbidden& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorForbiddenForbidden& value) { return runtime::write_json(value); }

runtime::Parsed<Link> parse_link(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Link>(text, check_link, direction);
}

runtime::Parsed<AtomBase> parse_atom_base(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<AtomBase>(text, check_atom_base, direction);
}

runtime::Parsed<UserState> parse_user_state(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserState>(text, check_user_state, direction);
}

runtime::Parsed<ArtifactSummary> parse_artifact_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArtifactSummary>(text, check_artifact_summary, direction);
}

runtime::Parsed<RevOrgSummary> parse_rev_org_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RevOrgSummary>(text, check_rev_org_summary, direction);
}

runtime::Parsed<LegacyStageSummary> parse_legacy_stage_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LegacyStageSummary>(text, check_legacy_stage_summary, direction);
}

runtime::Parsed<IssueSummary> parse_issue_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<IssueSummary>(text, check_issue_summary, direction);
}

runtime::Parsed<PartBaseSummary> parse_part_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<PartBaseSummary>(text, check_part_base_summary, direction);
}

runtime::Parsed<SyncIn> parse_sync_in(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncIn>(text, check_sync_in, direction);
}

runtime::Parsed<ExternalSystemType> parse_external_system_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ExternalSystemType>(text, check_external_system_type, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParent> parse_error_bad_request_group_hierarchy_invalid_parent(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyInvalidParent>(text, check_error_bad_request_group_hierarchy_invalid_parent, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorClosed> parse_error_bad_request_merge_works_error_error_closed(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorClosed>(text, check_error_bad_request_merge_works_error_error_closed, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition> parse_error_bad_request_merge_works_error_error_invalid_stage_transition(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition>(text, check_error_bad_request_merge_works_error_error_invalid_stage_transition, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorLocked> parse_error_bad_request_merge_works_error_error_locked(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorLocked>(text, check_error_bad_request_merge_works_error_error_locked, direction);
}

runtime::Parsed<ErrorBadRequestUnexpectedIdType> parse_error_bad_request_unexpected_id_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestUnexpectedIdType>(text, check_error_bad_request_unexpected_id_type, direction);
}

runtime::Parsed<ErrorUnauthorized> parse_error_unauthorized(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorized>(text, check_error_unauthorized, direction);
}

runtime::Parsed<ErrorUnauthorizedUnauthenticated> parse_error_unauthorized_unauthenticated(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedUnauthenticated>(text, check_error_unauthorized_unauthenticated, direction);
}

runtime::Parsed<ErrorRequestEntityTooLargeRequestEntityTooLarge> parse_error_request_entity_too_large_request_entity_too_large(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorRequestEntityTooLargeRequestEntityTooLarge>(text, check_error_request_entity_too_large_request_entity_too_large, direction);
}

runtime::Parsed<ErrorServiceUnavailableServiceUnavailable> parse_error_service_unavailable_service_unavailable(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorServiceUnavailableServiceUnavailable>(text, check_error_service_unavailable_service_unavailable, direction);
}

}  // namespace devrev_links

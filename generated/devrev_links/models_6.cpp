// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/account_summary.h"
#include "models/article_type.h"
#include "models/custom_stage_summary.h"
#include "models/error_bad_request_bad_request.h"
#include "models/error_bad_request_customization_validation_error_expression_parse_error.h"
#include "models/error_bad_request_customization_validation_error_field_dropped.h"
#include "models/error_bad_request_customization_validation_error_field_immutable.h"
#include "models/error_bad_request_customization_validation_error_field_not_in_schema.h"
#include "models/error_bad_request_merge_works_error_error.h"
#include "models/error_bad_request_merge_works_error_error_locked.h"
#include "models/error_bad_request_merge_works_error_error_stage_not_found_for_subtype.h"
#include "models/error_internal_server_error_type.h"
#include "models/error_request_entity_too_large_request_entity_too_large.h"
#include "models/error_service_unavailable_type.h"
#include "models/error_unauthorized.h"
#include "models/error_unauthorized_token_expired.h"
#include "models/link_type.h"
#include "models/resource_summary.h"
#include "models/runnable_summary.h"
#include "models/sync_in_status.h"
#include "models/sync_in_summary.h"
#include "models/sync_metadata_summary.h"
#include "models/work_base_summary.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_account_summary;
runtime::CheckFunction check_article_type;
runtime::CheckFunction check_custom_stage_summary;
runtime::CheckFunction check_error_bad_request_bad_request;
runtime::CheckFunction check_error_bad_request_customization_validation_error_expression_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_dropped;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_immutable;
runtime::CheckFunction check_error_bad_request_customization_validation_error_field_not_in_schema;
runtime::CheckFunction check_error_bad_request_merge_works_error_error;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_locked;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype;
runtime::CheckFunction check_error_internal_server_error_type;
runtime::CheckFunction check_error_request_entity_too_large_request_entity_too_large;
runtime::CheckFunction check_error_service_unavailable_type;
runtime::CheckFunction check_error_unauthorized;
runtime::CheckFunction check_error_unauthorized_token_expired;
runtime::CheckFunction check_link_type;
runtime::CheckFunction check_resource_summary;
runtime::CheckFunction check_runnable_summary;
runtime::CheckFunction check_sync_in_status;
runtime::CheckFunction check_sync_in_summary;
runtime::CheckFunction check_sync_metadata_summary;
runtime::CheckFunction check_work_base_summary;

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AccountSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const AccountSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const AccountSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype::field_dropped:
      return "field_dropped";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype> error_bad_request_customization_validation_error_field_dropped_subtype_from_string(std::string_view text) {
  if (text == "field_dropped") return ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype::field_dropped;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_field_dropped_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldDropped& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldDropped& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldDropped& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestMergeWorksErrorErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestMergeWorksErrorErrorSubtype::already_merged:
      return "already_merged";
    case ErrorBadRequestMergeWorksErrorErrorSubtype::closed:
      return "closed";
    case ErrorBadRequestMergeWorksErrorErrorSubtype::different_reporters:
      return "different_reporters";
    case ErrorBadRequestMergeWorksErrorErrorSubtype::different_workspace:
      return "different_workspace";
    case ErrorBadRequestMergeWorksErrorErrorSubtype::invalid_stage_transition:
      return "invalid_stage_transition";
    case ErrorBadRequestMergeWorksErrorErrorSubtype::locked:
      return "locked";
    case ErrorBadRequestMergeWorksErrorErrorSubtype::stage_not_found_for_subtype:
      return "stage_not_found_for_subtype";
  }
  return {};
}

std::optional<ErrorBadRequestMergeWorksErrorErrorSubtype> error_bad_request_merge_works_error_error_subtype_from_string(std::string_view text) {
  if (text == "already_merged") return ErrorBadRequestMergeWorksErrorErrorSubtype::already_merged;
  if (text == "closed") return ErrorBadRequestMergeWorksErrorErrorSubtype::closed;
  if (text == "different_reporters") return ErrorBadRequestMergeWorksErrorErrorSubtype::different_reporters;
  if (text == "different_workspace") return ErrorBadRequestMergeWorksErrorErrorSubtype::different_workspace;
  if (text == "invalid_stage_transition") return ErrorBadRequestMergeWorksErrorErrorSubtype::invalid_stage_transition;
  if (text == "locked") return ErrorBadRequestMergeWorksErrorErrorSubtype::locked;
  if (text == "stage_not_found_for_subtype") return ErrorBadRequestMergeWorksErrorErrorSubtype::stage_not_found_for_subtype;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_merge_works_error_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestMergeWorksErrorErrorSubtype value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenExpired& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorUnauthorizedTokenExpired& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorUnauthorizedTokenExpired& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorInternalServerErrorType value) {
  switch (value) {
    case ErrorInternalServerErrorType::internal_error:
      return "internal_error";
  }
  return {};
}

std::optional<ErrorInternalServerErrorType> error_internal_server_error_type_from_string(std::string_view text) {
  if (text == "internal_error") return ErrorInternalServerErrorType::internal_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType& out) {
  const auto known = value.is_string() ? error_internal_server_error_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorInternalServerErrorType value) { return to_string(value); }

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

runtime::Parsed<LinkType> parse_link_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkType>(text, check_link_type, direction);
}

runtime::Parsed<CustomStageSummary> parse_custom_stage_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CustomStageSummary>(text, check_custom_stage_summary, direction);
}

runtime::Parsed<AccountSummary> parse_account_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<AccountSummary>(text, check_account_summary, direction);
}

runtime::Parsed<WorkBaseSummary> parse_work_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<WorkBaseSummary>(text, check_work_base_summary, direction);
}

runtime::Parsed<RunnableSummary> parse_runnable_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RunnableSummary>(text, check_runnable_summary, direction);
}

runtime::Parsed<ArticleType> parse_article_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArticleType>(text, check_article_type, direction);
}

runtime::Parsed<ResourceSummary> parse_resource_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ResourceSummary>(text, check_resource_summary, direction);
}

runtime::Parsed<SyncMetadataSummary> parse_sync_metadata_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncMetadataSummary>(text, check_sync_metadata_summary, direction);
}

runtime::Parsed<SyncInSummary> parse_sync_in_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncInSummary>(text, check_sync_in_summary, direction);
}

runtime::Parsed<SyncInStatus> parse_sync_in_status(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncInStatus>(text, check_sync_in_status, direction);
}

runtime::Parsed<ErrorBadRequestBadRequest> parse_error_bad_request_bad_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestBadRequest>(text, check_error_bad_request_bad_request, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorExpressionParseError> parse_error_bad_request_customization_validation_error_expression_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorExpressionParseError>(text, check_error_bad_request_customization_validation_error_expression_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldDropped> parse_error_bad_request_customization_validation_error_field_dropped(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldDropped>(text, check_error_bad_request_customization_validation_error_field_dropped, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldImmutable> parse_error_bad_request_customization_validation_error_field_immutable(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldImmutable>(text, check_error_bad_request_customization_validation_error_field_immutable, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema> parse_error_bad_request_customization_validation_error_field_not_in_schema(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema>(text, check_error_bad_request_customization_validation_error_field_not_in_schema, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorError> parse_error_bad_request_merge_works_error_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorError>(text, check_error_bad_request_merge_works_error_error, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorLocked> parse_error_bad_request_merge_works_error_error_locked(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorLocked>(text, check_error_bad_request_merge_works_error_error_locked, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype> parse_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype>(text, check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, direction);
}

runtime::Parsed<ErrorUnauthorized> parse_error_unauthorized(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorized>(text, check_error_unauthorized, direction);
}

runtime::Parsed<ErrorUnauthorizedTokenExpired> parse_error_unauthorized_token_expired(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedTokenExpired>(text, check_error_unauthorized_token_expired, direction);
}

runtime::Parsed<ErrorRequestEntityTooLargeRequestEntityTooLarge> parse_error_request_entity_too_large_request_entity_too_large(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorRequestEntityTooLargeRequestEntityTooLarge>(text, check_error_request_entity_too_large_request_entity_too_large, direction);
}

runtime::Parsed<ErrorInternalServerErrorType> parse_error_internal_server_error_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorInternalServerErrorType>(text, check_error_internal_server_error_type, direction);
}

runtime::Parsed<ErrorServiceUnavailableType> parse_error_service_unavailable_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorServiceUnavailableType>(text, check_error_service_unavailable_type, direction);
}

}  // namespace devrev_links

// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnhancementSummary& out) {
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

json::Value encode(const EnhancementSummary& value) {
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

std::string to_json(const EnhancementSummary& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OpportunitySummary& out) {
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
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const OpportunitySummary& value) {
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
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const OpportunitySummary& value) { return runtime::write_json(value); }

std::string_view to_string(ProductSummaryType value) {
  switch (value) {
    case ProductSummaryType::product:
      return "product";
  }
  return {};
}

std::optional<ProductSummaryType> product_summary_type_from_string(std::string_view text) {
  if (text == "product") return ProductSummaryType::product;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProductSummaryType& out) {
  const auto known = value.is_string() ? product_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ProductSummaryType value) { return to_string(value); }

std::string_view to_string(TaskSummaryType value) {
  switch (value) {
    case TaskSummaryType::task:
      return "task";
  }
  return {};
}

std::optional<TaskSummaryType> task_summary_type_from_string(std::string_view text) {
  if (text == "task") return TaskSummaryType::task;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TaskSummaryType& out) {
  const auto known = value.is_string() ? task_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(TaskSummaryType value) { return to_string(value); }

std::string_view to_string(WidgetSummaryType value) {
  switch (value) {
    case WidgetSummaryType::widget:
      return "widget";
  }
  return {};
}

std::optional<WidgetSummaryType> widget_summary_type_from_string(std::string_view text) {
  if (text == "widget") return WidgetSummaryType::widget;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WidgetSummaryType& out) {
  const auto known = value.is_string() ? widget_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(WidgetSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WidgetSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.read("title", out.title);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const WidgetSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.write("title", value.title);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const WidgetSummary& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncMetadata& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("external_record_id", out.external_record_id);
  object.read("external_record_type", out.external_record_type);
  object.read("external_reference", out.external_reference);
  object.read("last_sync_in", out.last_sync_in);
  object.read("last_sync_out", out.last_sync_out);
  object.read("origin_system", out.origin_system);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncMetadata& value) {
  runtime::ObjectWriter object;
  object.write("external_record_id", value.external_record_id);
  object.write("external_record_type", value.external_record_type);
  object.write("external_reference", value.external_reference);
  object.write("last_sync_in", value.last_sync_in);
  object.write("last_sync_out", value.last_sync_out);
  object.write("origin_system", value.origin_system);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncMetadata& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("value", out.value);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestInvalidContentType& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("value", value.value);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestInvalidContentType& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorTooManyRequestsType2 value) {
  switch (value) {
    case ErrorTooManyRequestsType2::too_many_requests:
      return "too_many_requests";
  }
  return {};
}

std::optional<ErrorTooManyRequestsType2> error_too_many_requests_type2_from_string(std::string_view text) {
  if (text == "too_many_requests") return ErrorTooManyRequestsType2::too_many_requests;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType2& out) {
  const auto known = value.is_string() ? error_too_many_requests_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorTooManyRequestsType2 value) { return to_string(value); }

runtime::Parsed<LinkEndpointType> parse_link_endpoint_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkEndpointType>(text, check_link_endpoint_type, direction);
}

runtime::Parsed<UserType> parse_user_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserType>(text, check_user_type, direction);
}

runtime::Parsed<UserBaseSummary> parse_user_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserBaseSummary>(text, check_user_base_summary, direction);
}

runtime::Parsed<OrgBaseSummary> parse_org_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OrgBaseSummary>(text, check_org_base_summary, direction);
}

runtime::Parsed<IncidentSummary> parse_incident_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<IncidentSummary>(text, check_incident_summary, direction);
}

runtime::Parsed<FeatureSummary> parse_feature_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<FeatureSummary>(text, check_feature_summary, direction);
}

runtime::Parsed<RunnableSummary> parse_runnable_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RunnableSummary>(text, check_runnable_summary, direction);
}

runtime::Parsed<SyncUnitSyncType> parse_sync_unit_sync_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncUnitSyncType>(text, check_sync_unit_sync_type, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorBadIdType> parse_error_bad_request_customization_validation_error_bad_id_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorBadIdType>(text, check_error_bad_request_customization_validation_error_bad_id_type, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorInvalidArgument> parse_error_bad_request_customization_validation_error_invalid_argument(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorInvalidArgument>(text, check_error_bad_request_customization_validation_error_invalid_argument, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParentReason> parse_error_bad_request_group_hierarchy_invalid_parent_reason(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyInvalidParentReason>(text, check_error_bad_request_group_hierarchy_invalid_parent_reason, direction);
}

runtime::Parsed<ErrorBadRequestInvalidField> parse_error_bad_request_invalid_field(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidField>(text, check_error_bad_request_invalid_field, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged> parse_error_bad_request_merge_works_error_error_already_merged(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged>(text, check_error_bad_request_merge_works_error_error_already_merged, direction);
}

runtime::Parsed<ErrorBadRequestStaleSchemaFragments> parse_error_bad_request_stale_schema_fragments(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestStaleSchemaFragments>(text, check_error_bad_request_stale_schema_fragments, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationError> parse_error_bad_request_workflow_component_validation_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationError>(text, check_error_bad_request_workflow_component_validation_error, direction);
}

runtime::Parsed<ErrorForbiddenType> parse_error_forbidden_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorForbiddenType>(text, check_error_forbidden_type, direction);
}

runtime::Parsed<ErrorTooManyRequests> parse_error_too_many_requests(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorTooManyRequests>(text, check_error_too_many_requests, direction);
}

runtime::Parsed<ErrorServiceUnavailable> parse_error_service_unavailable(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorServiceUnavailable>(text, check_error_service_unavailable, direction);
}

}  // namespace devrev_links

// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/dev_org_summary.h"
#include "models/enhancement_summary.h"
#include "models/error_bad_request_customization_validation_error_bad_id_type.h"
#include "models/error_bad_request_invalid_api_version.h"
#include "models/error_bad_request_merge_works_error.h"
#include "models/error_bad_request_merge_works_error_error_invalid_stage_transition.h"
#include "models/error_bad_request_stale_schema_fragments.h"
#include "models/error_bad_request_workflow_component_validation_error.h"
#include "models/error_forbidden_forbidden.h"
#include "models/error_too_many_requests_too_many_requests.h"
#include "models/error_unauthorized_dev_org_deactivated.h"
#include "models/feature_summary.h"
#include "models/linkable_summary.h"
#include "models/org_base_summary.h"
#include "models/org_type.h"
#include "models/part_base_summary.h"
#include "models/sync_run_summary.h"
#include "models/task_summary.h"
#include "models/user_state.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_dev_org_summary;
runtime::CheckFunction check_enhancement_summary;
runtime::CheckFunction check_error_bad_request_customization_validation_error_bad_id_type;
runtime::CheckFunction check_error_bad_request_invalid_api_version;
runtime::CheckFunction check_error_bad_request_merge_works_error;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_invalid_stage_transition;
runtime::CheckFunction check_error_bad_request_stale_schema_fragments;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error;
runtime::CheckFunction check_error_forbidden_forbidden;
runtime::CheckFunction check_error_too_many_requests_too_many_requests;
runtime::CheckFunction check_error_unauthorized_dev_org_deactivated;
runtime::CheckFunction check_feature_summary;
runtime::CheckFunction check_linkable_summary;
runtime::CheckFunction check_org_base_summary;
runtime::CheckFunction check_org_type;
runtime::CheckFunction check_part_base_summary;
runtime::CheckFunction check_sync_run_summary;
runtime::CheckFunction check_task_summary;
runtime::CheckFunction check_user_state;

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("errors", out.errors);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksError& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("errors", value.errors);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksError& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedDevOrgDeactivated& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorUnauthorizedDevOrgDeactivated& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorUnauthorizedDevOrgDeactivated& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorTooManyRequestsTooManyRequestsType value) {
  switch (value) {
    case ErrorTooManyRequestsTooManyRequestsType::too_many_requests:
      return "too_many_requests";
  }
  return {};
}

std::optional<ErrorTooManyRequestsTooManyRequestsType> error_too_many_requests_too_many_requests_type_from_string(std::string_view text) {
  if (text == "too_many_requests") return ErrorTooManyRequestsTooManyRequestsType::too_many_requests;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsTooManyRequestsType& out) {
  const auto known = value.is_string() ? error_too_many_requests_too_many_requests_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorTooManyRequestsTooManyRequestsType value) { return to_string(value); }

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

runtime::Parsed<UserState> parse_user_state(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserState>(text, check_user_state, direction);
}

runtime::Parsed<OrgType> parse_org_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OrgType>(text, check_org_type, direction);
}

runtime::Parsed<OrgBaseSummary> parse_org_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OrgBaseSummary>(text, check_org_base_summary, direction);
}

runtime::Parsed<DevOrgSummary> parse_dev_org_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<DevOrgSummary>(text, check_dev_org_summary, direction);
}

runtime::Parsed<TaskSummary> parse_task_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TaskSummary>(text, check_task_summary, direction);
}

runtime::Parsed<PartBaseSummary> parse_part_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<PartBaseSummary>(text, check_part_base_summary, direction);
}

runtime::Parsed<EnhancementSummary> parse_enhancement_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<EnhancementSummary>(text, check_enhancement_summary, direction);
}

runtime::Parsed<FeatureSummary> parse_feature_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<FeatureSummary>(text, check_feature_summary, direction);
}

runtime::Parsed<LinkableSummary> parse_linkable_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkableSummary>(text, check_linkable_summary, direction);
}

runtime::Parsed<SyncRunSummary> parse_sync_run_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncRunSummary>(text, check_sync_run_summary, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorBadIdType> parse_error_bad_request_customization_validation_error_bad_id_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorBadIdType>(text, check_error_bad_request_customization_validation_error_bad_id_type, direction);
}

runtime::Parsed<ErrorBadRequestInvalidApiVersion> parse_error_bad_request_invalid_api_version(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidApiVersion>(text, check_error_bad_request_invalid_api_version, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksError> parse_error_bad_request_merge_works_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksError>(text, check_error_bad_request_merge_works_error, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition> parse_error_bad_request_merge_works_error_error_invalid_stage_transition(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition>(text, check_error_bad_request_merge_works_error_error_invalid_stage_transition, direction);
}

runtime::Parsed<ErrorBadRequestStaleSchemaFragments> parse_error_bad_request_stale_schema_fragments(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestStaleSchemaFragments>(text, check_error_bad_request_stale_schema_fragments, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationError> parse_error_bad_request_workflow_component_validation_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationError>(text, check_error_bad_request_workflow_component_validation_error, direction);
}

runtime::Parsed<ErrorUnauthorizedDevOrgDeactivated> parse_error_unauthorized_dev_org_deactivated(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedDevOrgDeactivated>(text, check_error_unauthorized_dev_org_deactivated, direction);
}

runtime::Parsed<ErrorForbiddenForbidden> parse_error_forbidden_forbidden(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorForbiddenForbidden>(text, check_error_forbidden_forbidden, direction);
}

runtime::Parsed<ErrorTooManyRequestsTooManyRequests> parse_error_too_many_requests_too_many_requests(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorTooManyRequestsTooManyRequests>(text, check_error_too_many_requests_too_many_requests, direction);
}

}  // namespace devrev_links

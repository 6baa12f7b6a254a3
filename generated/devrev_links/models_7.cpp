// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/artifact_summary.h"
#include "models/error_bad_request_customization_validation_error_id_parse_error.h"
#include "models/error_bad_request_group_hierarchy_depth_exceeded.h"
#include "models/error_bad_request_group_hierarchy_invalid_parent_reason.h"
#include "models/error_bad_request_merge_works_error_error_closed.h"
#include "models/error_bad_request_merge_works_error_error_different_reporters.h"
#include "models/error_bad_request_unexpected_json_type_type.h"
#include "models/error_service_unavailable_service_unavailable.h"
#include "models/error_unauthorized_unauthenticated.h"
#include "models/links_create_request.h"
#include "models/opportunity_summary.h"
#include "models/sync_out_status.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_artifact_summary;
runtime::CheckFunction check_error_bad_request_customization_validation_error_id_parse_error;
runtime::CheckFunction check_error_bad_request_group_hierarchy_depth_exceeded;
runtime::CheckFunction check_error_bad_request_group_hierarchy_invalid_parent_reason;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_closed;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_different_reporters;
runtime::CheckFunction check_error_bad_request_unexpected_json_type_type_2;
runtime::CheckFunction check_error_service_unavailable_service_unavailable;
runtime::CheckFunction check_error_unauthorized_unauthenticated;
runtime::CheckFunction check_links_create_request;
runtime::CheckFunction check_opportunity_summary;
runtime::CheckFunction check_sync_out_status;

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArtifactSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("file", out.file);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ArtifactSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("file", value.file);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ArtifactSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype::id_parse_error:
      return "id_parse_error";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype> error_bad_request_customization_validation_error_id_parse_error_subtype_from_string(std::string_view text) {
  if (text == "id_parse_error") return ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype::id_parse_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_id_parse_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype value) { return to_string(value); }

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

std::string_view to_string(ErrorBadRequestGroupHierarchyDepthExceededType value) {
  switch (value) {
    case ErrorBadRequestGroupHierarchyDepthExceededType::group_hierarchy_depth_exceeded:
      return "group_hierarchy_depth_exceeded";
  }
  return {};
}

std::optional<ErrorBadRequestGroupHierarchyDepthExceededType> error_bad_request_group_hierarchy_depth_exceeded_type_from_string(std::string_view text) {
  if (text == "group_hierarchy_depth_exceeded") return ErrorBadRequestGroupHierarchyDepthExceededType::group_hierarchy_depth_exceeded;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyDepthExceededType& out) {
  const auto known = value.is_string() ? error_bad_request_group_hierarchy_depth_exceeded_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestGroupHierarchyDepthExceededType value) { return to_string(value); }

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

std::string_view to_string(ErrorServiceUnavailableServiceUnavailableType value) {
  switch (value) {
    case ErrorServiceUnavailableServiceUnavailableType::service_unavailable:
      return "service_unavailable";
  }
  return {};
}

std::optional<ErrorServiceUnavailableServiceUnavailableType> error_service_unavailable_service_unavailable_type_from_string(std::string_view text) {
  if (text == "service_unavailable") return ErrorServiceUnavailableServiceUnavailableType::service_unavailable;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailableType& out) {
  const auto known = value.is_string() ? error_service_unavailable_service_unavailable_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorServiceUnavailableServiceUnavailableType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailable& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorServiceUnavailableServiceUnavailable& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorServiceUnavailableServiceUnavailable& value) { return runtime::write_json(value); }

runtime::Parsed<LinksCreateRequest> parse_links_create_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinksCreateRequest>(text, check_links_create_request, direction);
}

runtime::Parsed<ArtifactSummary> parse_artifact_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArtifactSummary>(text, check_artifact_summary, direction);
}

runtime::Parsed<OpportunitySummary> parse_opportunity_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OpportunitySummary>(text, check_opportunity_summary, direction);
}

runtime::Parsed<SyncOutStatus> parse_sync_out_status(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncOutStatus>(text, check_sync_out_status, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdParseError> parse_error_bad_request_customization_validation_error_id_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorIdParseError>(text, check_error_bad_request_customization_validation_error_id_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyDepthExceeded> parse_error_bad_request_group_hierarchy_depth_exceeded(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyDepthExceeded>(text, check_error_bad_request_group_hierarchy_depth_exceeded, direction);
}

runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParentReason> parse_error_bad_request_group_hierarchy_invalid_parent_reason(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestGroupHierarchyInvalidParentReason>(text, check_error_bad_request_group_hierarchy_invalid_parent_reason, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorClosed> parse_error_bad_request_merge_works_error_error_closed(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorClosed>(text, check_error_bad_request_merge_works_error_error_closed, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentReporters> parse_error_bad_request_merge_works_error_error_different_reporters(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorDifferentReporters>(text, check_error_bad_request_merge_works_error_error_different_reporters, direction);
}

runtime::Parsed<ErrorBadRequestUnexpectedJsonTypeType> parse_error_bad_request_unexpected_json_type_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestUnexpectedJsonTypeType>(text, check_error_bad_request_unexpected_json_type_type_2, direction);
}

runtime::Parsed<ErrorUnauthorizedUnauthenticated> parse_error_unauthorized_unauthenticated(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedUnauthenticated>(text, check_error_unauthorized_unauthenticated, direction);
}

runtime::Parsed<ErrorServiceUnavailableServiceUnavailable> parse_error_service_unavailable_service_unavailable(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorServiceUnavailableServiceUnavailable>(text, check_error_service_unavailable_service_unavailable, direction);
}

}  // namespace devrev_links

// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "validators.h"

namespace devrev_links {

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevUserSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("display_name", out.display_name);
  object.read("display_picture", out.display_picture);
  object.read("email", out.email);
  object.read("full_name", out.full_name);
  object.read("state", out.state);
  object.read("type", out.type);
  object.read("external_ref", out.external_ref);
  object.read("rev_org", out.rev_org);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const RevUserSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("display_name", value.display_name);
  object.write("display_picture", value.display_picture);
  object.write("email", value.email);
  object.write("full_name", value.full_name);
  object.write("state", value.state);
  object.write("type", value.type);
  object.write("external_ref", value.external_ref);
  object.write("rev_org", value.rev_org);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const RevUserSummary& value) { return runtime::write_json(value); }

std::string_view to_string(ServiceAccountSummaryType value) {
  switch (value) {
    case ServiceAccountSummaryType::service_account:
      return "service_account";
  }
  return {};
}

std::optional<ServiceAccountSummaryType> service_account_summary_type_from_string(std::string_view text) {
  if (text == "service_account") return ServiceAccountSummaryType::service_account;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ServiceAccountSummaryType& out) {
  const auto known = value.is_string() ? service_account_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ServiceAccountSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.read("article_type", out.article_type);
  object.read("resource", out.resource);
  object.read("sync_metadata", out.sync_metadata);
  object.read("title", out.title);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ArticleSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.write("article_type", value.article_type);
  object.write("resource", value.resource);
  object.write("sync_metadata", value.sync_metadata);
  object.write("title", value.title);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ArticleSummary& value) { return runtime::write_json(value); }

std::string_view to_string(IssueSummaryType value) {
  switch (value) {
    case IssueSummaryType::issue:
      return "issue";
  }
  return {};
}

std::optional<IssueSummaryType> issue_summary_type_from_string(std::string_view text) {
  if (text == "issue") return IssueSummaryType::issue;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummaryType& out) {
  const auto known = value.is_string() ? issue_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(IssueSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProductSummary& out) {
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

json::Value encode(const ProductSummary& value) {
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

std::string to_json(const ProductSummary& value) { return runtime::write_json(value); }

std::string_view to_string(LinkEndpointType value) {
  switch (value) {
    case LinkEndpointType::account:
      return "account";
    case LinkEndpointType::article:
      return "article";
    case LinkEndpointType::capability:
      return "capability";
    case LinkEndpointType::code_change:
      return "code_change";
    case LinkEndpointType::conversation:
      return "conversation";
    case LinkEndpointType::custom_object:
      return "custom_object";
    case LinkEndpointType::dev_user:
      return "dev_user";
    case LinkEndpointType::enhancement:
      return "enhancement";
    case LinkEndpointType::feature:
      return "feature";
    case LinkEndpointType::incident:
      return "incident";
    case LinkEndpointType::issue:
      return "issue";
    case LinkEndpointType::linkable:
      return "linkable";
    case LinkEndpointType::meeting:
      return "meeting";
    case LinkEndpointType::opportunity:
      return "opportunity";
    case LinkEndpointType::product:
      return "product";
    case LinkEndpointType::rev_org:
      return "rev_org";
    case LinkEndpointType::rev_user:
      return "rev_user";
    case LinkEndpointType::runnable:
      return "runnable";
    case LinkEndpointType::task:
      return "task";
    case LinkEndpointType::ticket:
      return "ticket";
    case LinkEndpointType::widget:
      return "widget";
  }
  return {};
}

std::optional<LinkEndpointType> link_endpoint_type_from_string(std::string_view text) {
  if (text == "account") return LinkEndpointType::account;
  if (text == "article") return LinkEndpointType::article;
  if (text == "capability") return LinkEndpointType::capability;
  if (text == "code_change") return LinkEndpointType::code_change;
  if (text == "conversation") return LinkEndpointType::conversation;
  if (text == "custom_object") return LinkEndpointType::custom_object;
  if (text == "dev_user") return LinkEndpointType::dev_user;
  if (text == "enhancement") return LinkEndpointType::enhancement;
  if (text == "feature") return LinkEndpointType::feature;
  if (text == "incident") return LinkEndpointType::incident;
  if (text == "issue") return LinkEndpointType::issue;
  if (text == "linkable") return LinkEndpointType::linkable;
  if (text == "meeting") return LinkEndpointType::meeting;
  if (text == "opportunity") return LinkEndpointType::opportunity;
  if (text == "product") return LinkEndpointType::product;
  if (text == "rev_org") return LinkEndpointType::rev_org;
  if (text == "rev_user") return LinkEndpointType::rev_user;
  if (text == "runnable") return LinkEndpointType::runnable;
  if (text == "task") return LinkEndpointType::task;
  if (text == "ticket") return LinkEndpointType::ticket;
  if (text == "widget") return LinkEndpointType::widget;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkEndpointType& out) {
  const auto known = value.is_string() ? link_endpoint_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(LinkEndpointType value) { return to_string(value); }

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

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype::fragment_not_found:
      return "fragment_not_found";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype> error_bad_request_customization_validation_error_fragment_not_found_subtype_from_string(std::string_view text) {
  if (text == "fragment_not_found") return ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype::fragment_not_found;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_fragment_not_found_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorTimestampParseError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorTimestampParseError& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorTimestampParseError& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnsupportedType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorUnsupportedType& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorUnsupportedType& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype::wrong_type:
      return "wrong_type";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype> error_bad_request_customization_validation_error_wrong_type_subtype_from_string(std::string_view text) {
  if (text == "wrong_type") return ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype::wrong_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_wrong_type_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorWrongType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("subtype", out.subtype);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestCustomizationValidationErrorWrongType& value) {
  runtime::ObjectWriter object;
  object.write("subtype", value.subtype);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestCustomizationValidationErrorWrongType& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestGroupHierarchyCircularDependencyType value) {
  switch (value) {
    case ErrorBadRequestGroupHierarchyCircularDependencyType::group_hierarchy_circular_dependency:
      return "group_hierarchy_circular_dependency";
  }
  return {};
}

std::optional<ErrorBadRequestGroupHierarchyCircularDependencyType> error_bad_request_group_hierarchy_circular_dependency_type_from_string(std::string_view text) {
  if (text == "group_hierarchy_circular_dependency") return ErrorBadRequestGroupHierarchyCircularDependencyType::group_hierarchy_circular_dependency;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependencyType& out) {
  const auto known = value.is_string() ? error_bad_request_group_hierarchy_circular_dependency_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestGroupHierarchyCircularDependencyType value) { return to_string(value); }

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

std::string_view to_string(ErrorBadRequestInvalidEnumValueType value) {
  switch (value) {
    case ErrorBadRequestInvalidEnumValueType::invalid_enum_value:
      return "invalid_enum_value";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidEnumValueType> error_bad_request_invalid_enum_value_type_from_string(std::string_view text) {
  if (text == "invalid_enum_value") return ErrorBadRequestInvalidEnumValueType::invalid_enum_value;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValueType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_enum_value_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidEnumValueType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidId& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("field_name", out.field_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestInvalidId& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("field_name", value.field_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestInvalidId& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredField& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("field_name", out.field_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMissingRequiredField& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("field_name", value.field_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMissingRequiredField& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestParseErrorType value) {
  switch (value) {
    case ErrorBadRequestParseErrorType::parse_error:
      return "parse_error";
  }
  return {};
}

std::optional<ErrorBadRequestParseErrorType> error_bad_request_parse_error_type_from_string(std::string_view text) {
  if (text == "parse_error") return ErrorBadRequestParseErrorType::parse_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestParseErrorType& out) {
  const auto known = value.is_string() ? error_bad_request_parse_error_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestParseErrorType value) { return to_string(value); }

std::string_view to_string(ErrorBadRequestWorkflowComponentValidationErrorsType value) {
  switch (value) {
    case ErrorBadRequestWorkflowComponentValidationErrorsType::workflow_component_validation_errors:
      return "workflow_component_validation_errors";
  }
  return {};
}

std::optional<ErrorBadRequestWorkflowComponentValidationErrorsType> error_bad_request_workflow_component_validation_errors_type_from_string(std::string_view text) {
  if (text == "workflow_component_validation_errors") return ErrorBadRequestWorkflowComponentValidationErrorsType::workflow_component_validation_errors;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorsType& out) {
  const auto known = value.is_string() ? error_bad_request_workflow_component_validation_errors_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestWorkflowComponentValidationErrorsType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorField& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("field_path", out.field_path);
  object.read("parent_id", out.parent_id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorField& value) {
  runtime::ObjectWriter object;
  object.write("field_path", value.field_path);
  object.write("parent_id", value.parent_id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorField& value) { return runtime::write_json(value); }

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorSubtype value) {
  switch (value) {
    case ErrorBadRequestCustomizationValidationErrorSubtype::bad_id_type:
      return "bad_id_type";
    case ErrorBadRequestCustomizationValidationErrorSubtype::date_parse_error:
      return "date_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::enum_out_of_range:
      return "enum_out_of_range";
    case ErrorBadRequestCustomizationValidationErrorSubtype::expression_parse_error:
      return "expression_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_dropped:
      return "field_dropped";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_immutable:
      return "field_immutable";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_not_in_schema:
      return "field_not_in_schema";
    case ErrorBadRequestCustomizationValidationErrorSubtype::field_required:
      return "field_required";
    case ErrorBadRequestCustomizationValidationErrorSubtype::fragment_not_found:
      return "fragment_not_found";
    case ErrorBadRequestCustomizationValidationErrorSubtype::id_parse_error:
      return "id_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::id_type_not_allowed:
      return "id_type_not_allowed";
    case ErrorBadRequestCustomizationValidationErrorSubtype::invalid_argument:
      return "invalid_argument";
    case ErrorBadRequestCustomizationValidationErrorSubtype::timestamp_parse_error:
      return "timestamp_parse_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::unknown_error:
      return "unknown_error";
    case ErrorBadRequestCustomizationValidationErrorSubtype::unsupported_type:
      return "unsupported_type";
    case ErrorBadRequestCustomizationValidationErrorSubtype::wrong_type:
      return "wrong_type";
  }
  return {};
}

std::optional<ErrorBadRequestCustomizationValidationErrorSubtype> error_bad_request_customization_validation_error_subtype_from_string(std::string_view text) {
  if (text == "bad_id_type") return ErrorBadRequestCustomizationValidationErrorSubtype::bad_id_type;
  if (text == "date_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::date_parse_error;
  if (text == "enum_out_of_range") return ErrorBadRequestCustomizationValidationErrorSubtype::enum_out_of_range;
  if (text == "expression_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::expression_parse_error;
  if (text == "field_dropped") return ErrorBadRequestCustomizationValidationErrorSubtype::field_dropped;
  if (text == "field_immutable") return ErrorBadRequestCustomizationValidationErrorSubtype::field_immutable;
  if (text == "field_not_in_schema") return ErrorBadRequestCustomizationValidationErrorSubtype::field_not_in_schema;
  if (text == "field_required") return ErrorBadRequestCustomizationValidationErrorSubtype::field_required;
  if (text == "fragment_not_found") return ErrorBadRequestCustomizationValidationErrorSubtype::fragment_not_found;
  if (text == "id_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::id_parse_error;
  if (text == "id_type_not_allowed") return ErrorBadRequestCustomizationValidationErrorSubtype::id_type_not_allowed;
  if (text == "invalid_argument") return ErrorBadRequestCustomizationValidationErrorSubtype::invalid_argument;
  if (text == "timestamp_parse_error") return ErrorBadRequestCustomizationValidationErrorSubtype::timestamp_parse_error;
  if (text == "unknown_error") return ErrorBadRequestCustomizationValidationErrorSubtype::unknown_error;
  if (text == "unsupported_type") return ErrorBadRequestCustomizationValidationErrorSubtype::unsupported_type;
  if (text == "wrong_type") return ErrorBadRequestCustomizationValidationErrorSubtype::wrong_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorSubtype& out) {
  const auto known = value.is_string() ? error_bad_request_customization_validation_error_subtype_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestCustomizationValidationErrorSubtype value) { return to_string(value); }

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

std::string_view to_string(ErrorForbiddenType value) {
  switch (value) {
    case ErrorForbiddenType::forbidden:
      return "forbidden";
  }
  return {};
}

std::optional<ErrorForbiddenType> error_forbidden_type_from_string(std::string_view text) {
  if (text == "forbidden") return ErrorForbiddenType::forbidden;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenType& out) {
  const auto known = value.is_string() ? error_forbidden_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorForbiddenType value) { return to_string(value); }

std::string_view to_string(ErrorTooManyRequestsType value) {
  switch (value) {
    case ErrorTooManyRequestsType::too_many_requests:
      return "too_many_requests";
  }
  return {};
}

std::optional<ErrorTooManyRequestsType> error_too_many_requests_type_from_string(std::string_view text) {
  if (text == "too_many_requests") return ErrorTooManyRequestsType::too_many_requests;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType& out) {
  const auto known = value.is_string() ? error_too_many_requests_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorTooManyRequestsType value) { return to_string(value); }

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

std::string_view to_string(ErrorInternalServerErrorType2 value) {
  switch (value) {
    case ErrorInternalServerErrorType2::internal_error:
      return "internal_error";
  }
  return {};
}

std::optional<ErrorInternalServerErrorType2> error_internal_server_error_type2_from_string(std::string_view text) {
  if (text == "internal_error") return ErrorInternalServerErrorType2::internal_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType2& out) {
  const auto known = value.is_string() ? error_internal_server_error_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorInternalServerErrorType2 value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.read("reference_id", out.reference_id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorInternalServerError& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.write("reference_id", value.reference_id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorInternalServerError& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorInternalServerErrorInternalErrorType value) {
  switch (value) {
    case ErrorInternalServerErrorInternalErrorType::internal_error:
      return "internal_error";
  }
  return {};
}

std::optional<ErrorInternalServerErrorInternalErrorType> error_internal_server_error_internal_error_type_from_string(std::string_view text) {
  if (text == "internal_error") return ErrorInternalServerErrorInternalErrorType::internal_error;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalErrorType& out) {
  const auto known = value.is_string() ? error_internal_server_error_internal_error_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorInternalServerErrorInternalErrorType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailable& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorServiceUnavailable& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorServiceUnavailable& value) { return runtime::write_json(value); }

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

runtime::Parsed<AtomBaseSummary> parse_atom_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<AtomBaseSummary>(text, check_atom_base_summary, direction);
}

runtime::Parsed<CustomStageSummary> parse_custom_stage_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CustomStageSummary>(text, check_custom_stage_summary, direction);
}

runtime::Parsed<SysUserSummary> parse_sys_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SysUserSummary>(text, check_sys_user_summary, direction);
}

runtime::Parsed<ResourceSummary> parse_resource_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ResourceSummary>(text, check_resource_summary, direction);
}

runtime::Parsed<CustomObjectSummary> parse_custom_object_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CustomObjectSummary>(text, check_custom_object_summary, direction);
}

runtime::Parsed<SyncInStatus> parse_sync_in_status(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncInStatus>(text, check_sync_in_status, direction);
}

runtime::Parsed<SyncProgressState> parse_sync_progress_state(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncProgressState>(text, check_sync_progress_state, direction);
}

runtime::Parsed<ErrorBase> parse_error_base(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBase>(text, check_error_base, direction);
}

runtime::Parsed<ErrorBadRequestArtifactAlreadyAttachedToAParent> parse_error_bad_request_artifact_already_attached_to_a_parent(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestArtifactAlreadyAttachedToAParent>(text, check_error_bad_request_artifact_already_attached_to_a_parent, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange> parse_error_bad_request_customization_validation_error_enum_out_of_range(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange>(text, check_error_bad_request_customization_validation_error_enum_out_of_range, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed> parse_error_bad_request_customization_validation_error_id_type_not_allowed(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed>(text, check_error_bad_request_customization_validation_error_id_type_not_allowed, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentReporters> parse_error_bad_request_merge_works_error_error_different_reporters(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorDifferentReporters>(text, check_error_bad_request_merge_works_error_error_different_reporters, direction);
}

runtime::Parsed<ErrorUnauthorizedDevOrgDeactivated> parse_error_unauthorized_dev_org_deactivated(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedDevOrgDeactivated>(text, check_error_unauthorized_dev_org_deactivated, direction);
}

runtime::Parsed<ErrorUnauthorizedTokenExpired> parse_error_unauthorized_token_expired(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedTokenExpired>(text, check_error_unauthorized_token_expired, direction);
}

runtime::Parsed<ErrorServiceUnavailableType> parse_error_service_unavailable_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorServiceUnavailableType>(text, check_error_service_unavailable_type, direction);
}

}  // namespace devrev_links

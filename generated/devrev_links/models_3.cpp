// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/article_summary.h"
#include "models/code_change_summary.h"
#include "models/dev_user_summary.h"
#include "models/enum_value_summary.h"
#include "models/error_bad_request_customization_validation_error_wrong_type.h"
#include "models/error_bad_request_invalid_content_type.h"
#include "models/error_bad_request_invalid_id.h"
#include "models/error_bad_request_unexpected_json_type.h"
#include "models/error_bad_request_workflow_component_validation_error_operation.h"
#include "models/error_bad_request_workflow_component_validation_errors.h"
#include "models/error_forbidden.h"
#include "models/error_request_entity_too_large.h"
#include "models/links_create_response.h"
#include "models/org_summary.h"
#include "models/rev_user_summary.h"
#include "models/sync_in.h"
#include "models/sync_out.h"
#include "models/user_base_summary.h"
#include "models/user_type.h"
#include "models/vista_group_item_summary.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_article_summary;
runtime::CheckFunction check_code_change_summary;
runtime::CheckFunction check_dev_user_summary;
runtime::CheckFunction check_enum_value_summary;
runtime::CheckFunction check_error_bad_request_customization_validation_error_wrong_type;
runtime::CheckFunction check_error_bad_request_invalid_content_type;
runtime::CheckFunction check_error_bad_request_invalid_id;
runtime::CheckFunction check_error_bad_request_unexpected_json_type;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_operation;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_errors;
runtime::CheckFunction check_error_forbidden;
runtime::CheckFunction check_error_request_entity_too_large;
runtime::CheckFunction check_links_create_response;
runtime::CheckFunction check_org_summary;
runtime::CheckFunction check_rev_user_summary;
runtime::CheckFunction check_sync_in;
runtime::CheckFunction check_sync_out;
runtime::CheckFunction check_user_base_summary;
runtime::CheckFunction check_user_type;
runtime::CheckFunction check_vista_group_item_summary;

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

std::string_view to_string(CodeChangeSummaryType value) {
  switch (value) {
    case CodeChangeSummaryType::code_change:
      return "code_change";
  }
  return {};
}

std::optional<CodeChangeSummaryType> code_change_summary_type_from_string(std::string_view text) {
  if (text == "code_change") return CodeChangeSummaryType::code_change;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummaryType& out) {
  const auto known = value.is_string() ? code_change_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(CodeChangeSummaryType value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummary& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("display_id", out.display_id);
  object.read("id", out.id);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const CodeChangeSummary& value) {
  runtime::ObjectWriter object;
  object.write("display_id", value.display_id);
  object.write("id", value.id);
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const CodeChangeSummary& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncIn& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("status", out.status);
  object.read("sync_date", out.sync_date);
  object.read("sync_unit", out.sync_unit);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const SyncIn& value) {
  runtime::ObjectWriter object;
  object.write("status", value.status);
  object.write("sync_date", value.sync_date);
  object.write("sync_unit", value.sync_unit);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const SyncIn& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorBadRequestInvalidContentTypeType value) {
  switch (value) {
    case ErrorBadRequestInvalidContentTypeType::invalid_content_type:
      return "invalid_content_type";
  }
  return {};
}

std::optional<ErrorBadRequestInvalidContentTypeType> error_bad_request_invalid_content_type_type_from_string(std::string_view text) {
  if (text == "invalid_content_type") return ErrorBadRequestInvalidContentTypeType::invalid_content_type;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentTypeType& out) {
  const auto known = value.is_string() ? error_bad_request_invalid_content_type_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorBadRequestInvalidContentTypeType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonType& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.read("actual", out.actual);
  object.read("expected", out.expected);
  object.read("field_name", out.field_name);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestUnexpectedJsonType& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.write("actual", value.actual);
  object.write("expected", value.expected);
  object.write("field_name", value.field_name);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestUnexpectedJsonType& value) { return runtime::write_json(value); }

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

std::string_view to_string(ErrorRequestEntityTooLargeType2 value) {
  switch (value) {
    case ErrorRequestEntityTooLargeType2::request_entity_too_large:
      return "request_entity_too_large";
  }
  return {};
}

std::optional<ErrorRequestEntityTooLargeType2> error_request_entity_too_large_type2_from_string(std::string_view text) {
  if (text == "request_entity_too_large") return ErrorRequestEntityTooLargeType2::request_entity_too_large;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType2& out) {
  const auto known = value.is_string() ? error_request_entity_too_large_type2_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ErrorRequestEntityTooLargeType2 value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLarge& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.read("message", out.message);
  object.read("type", out.type);
  object.read("max_bytes", out.max_bytes);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorRequestEntityTooLarge& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.write("message", value.message);
  object.write("type", value.type);
  object.write("max_bytes", value.max_bytes);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorRequestEntityTooLarge& value) { return runtime::write_json(value); }

runtime::Parsed<LinksCreateResponse> parse_links_create_response(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinksCreateResponse>(text, check_links_create_response, direction);
}

runtime::Parsed<EnumValueSummary> parse_enum_value_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<EnumValueSummary>(text, check_enum_value_summary, direction);
}

runtime::Parsed<UserType> parse_user_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserType>(text, check_user_type, direction);
}

runtime::Parsed<UserBaseSummary> parse_user_base_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<UserBaseSummary>(text, check_user_base_summary, direction);
}

runtime::Parsed<DevUserSummary> parse_dev_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<DevUserSummary>(text, check_dev_user_summary, direction);
}

runtime::Parsed<RevUserSummary> parse_rev_user_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RevUserSummary>(text, check_rev_user_summary, direction);
}

runtime::Parsed<OrgSummary> parse_org_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<OrgSummary>(text, check_org_summary, direction);
}

runtime::Parsed<VistaGroupItemSummary> parse_vista_group_item_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<VistaGroupItemSummary>(text, check_vista_group_item_summary, direction);
}

runtime::Parsed<ArticleSummary> parse_article_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ArticleSummary>(text, check_article_summary, direction);
}

runtime::Parsed<CodeChangeSummary> parse_code_change_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CodeChangeSummary>(text, check_code_change_summary, direction);
}

runtime::Parsed<SyncIn> parse_sync_in(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncIn>(text, check_sync_in, direction);
}

runtime::Parsed<SyncOut> parse_sync_out(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncOut>(text, check_sync_out, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorWrongType> parse_error_bad_request_customization_validation_error_wrong_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorWrongType>(text, check_error_bad_request_customization_validation_error_wrong_type, direction);
}

runtime::Parsed<ErrorBadRequestInvalidContentType> parse_error_bad_request_invalid_content_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidContentType>(text, check_error_bad_request_invalid_content_type, direction);
}

runtime::Parsed<ErrorBadRequestInvalidId> parse_error_bad_request_invalid_id(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestInvalidId>(text, check_error_bad_request_invalid_id, direction);
}

runtime::Parsed<ErrorBadRequestUnexpectedJsonType> parse_error_bad_request_unexpected_json_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestUnexpectedJsonType>(text, check_error_bad_request_unexpected_json_type, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrors> parse_error_bad_request_workflow_component_validation_errors(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrors>(text, check_error_bad_request_workflow_component_validation_errors, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorOperation> parse_error_bad_request_workflow_component_validation_error_operation(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorOperation>(text, check_error_bad_request_workflow_component_validation_error_operation, direction);
}

runtime::Parsed<ErrorForbidden> parse_error_forbidden(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorForbidden>(text, check_error_forbidden, direction);
}

runtime::Parsed<ErrorRequestEntityTooLarge> parse_error_request_entity_too_large(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorRequestEntityTooLarge>(text, check_error_request_entity_too_large, direction);
}

}  // namespace devrev_links

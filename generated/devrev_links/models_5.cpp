// Made from devrev-links.yaml by Understudy. Do not edit.

#include "models/atom_base.h"
#include "models/capability_summary.h"
#include "models/error_bad_request_customization_validation_error_date_parse_error.h"
#include "models/error_bad_request_customization_validation_error_fragment_not_found.h"
#include "models/error_bad_request_customization_validation_error_unsupported_type.h"
#include "models/error_bad_request_merge_works_error_error_already_merged.h"
#include "models/error_bad_request_merge_works_error_error_different_workspace.h"
#include "models/error_bad_request_parse_error.h"
#include "models/error_bad_request_type.h"
#include "models/error_bad_request_value_not_permitted.h"
#include "models/error_bad_request_workflow_component_validation_error_field.h"
#include "models/error_bad_request_workflow_component_validation_error_workflow.h"
#include "models/error_forbidden_type.h"
#include "models/error_internal_server_error_internal_error.h"
#include "models/error_too_many_requests.h"
#include "models/error_unauthorized_token_revoked.h"
#include "models/error_unauthorized_type.h"
#include "models/link_endpoint_summary.h"
#include "models/link_endpoint_type.h"
#include "models/product_summary.h"
#include "models/rev_org_summary.h"
#include "models/service_account_summary.h"
#include "models/sync_metadata.h"
#include "models/sync_progress_summary.h"
#include "models/vista_group_item_type.h"
#include "models/widget_summary.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace devrev_links {

runtime::CheckFunction check_atom_base;
runtime::CheckFunction check_capability_summary;
runtime::CheckFunction check_error_bad_request_customization_validation_error_date_parse_error;
runtime::CheckFunction check_error_bad_request_customization_validation_error_fragment_not_found;
runtime::CheckFunction check_error_bad_request_customization_validation_error_unsupported_type;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_already_merged;
runtime::CheckFunction check_error_bad_request_merge_works_error_error_different_workspace;
runtime::CheckFunction check_error_bad_request_parse_error;
runtime::CheckFunction check_error_bad_request_type;
runtime::CheckFunction check_error_bad_request_value_not_permitted;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_field;
runtime::CheckFunction check_error_bad_request_workflow_component_validation_error_workflow;
runtime::CheckFunction check_error_forbidden_type;
runtime::CheckFunction check_error_internal_server_error_internal_error;
runtime::CheckFunction check_error_too_many_requests;
runtime::CheckFunction check_error_unauthorized_token_revoked;
runtime::CheckFunction check_error_unauthorized_type;
runtime::CheckFunction check_link_endpoint_summary;
runtime::CheckFunction check_link_endpoint_type;
runtime::CheckFunction check_product_summary;
runtime::CheckFunction check_rev_org_summary;
runtime::CheckFunction check_service_account_summary;
runtime::CheckFunction check_sync_metadata;
runtime::CheckFunction check_sync_progress_summary;
runtime::CheckFunction check_vista_group_item_type;
runtime::CheckFunction check_widget_summary;

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ServiceAccountSummary& out) {
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

json::Value encode(const ServiceAccountSummary& value) {
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

std::string to_json(const ServiceAccountSummary& value) { return runtime::write_json(value); }

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

std::string_view to_string(CapabilitySummaryType value) {
  switch (value) {
    case CapabilitySummaryType::capability:
      return "capability";
  }
  return {};
}

std::optional<CapabilitySummaryType> capability_summary_type_from_string(std::string_view text) {
  if (text == "capability") return CapabilitySummaryType::capability;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummaryType& out) {
  const auto known = value.is_string() ? capability_summary_type_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(CapabilitySummaryType value) { return to_string(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("merged_into", out.merged_into);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value) {
  runtime::ObjectWriter object;
  object.write("merged_into", value.merged_into);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("primary_workspace", out.primary_workspace);
  object.read("secondary_workspace", out.secondary_workspace);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value) {
  runtime::ObjectWriter object;
  object.write("primary_workspace", value.primary_workspace);
  object.write("secondary_workspace", value.secondary_workspace);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflow& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevoked& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorUnauthorizedTokenRevoked& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorUnauthorizedTokenRevoked& value) { return runtime::write_json(value); }

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

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("type", out.type);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorInternalServerErrorInternalError& value) {
  runtime::ObjectWriter object;
  object.write("type", value.type);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorInternalServerErrorInternalError& value) { return runtime::write_json(value); }

runtime::Parsed<LinkEndpointSummary> parse_link_endpoint_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkEndpointSummary>(text, check_link_endpoint_summary, direction);
}

runtime::Parsed<LinkEndpointType> parse_link_endpoint_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkEndpointType>(text, check_link_endpoint_type, direction);
}

runtime::Parsed<AtomBase> parse_atom_base(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<AtomBase>(text, check_atom_base, direction);
}

runtime::Parsed<ServiceAccountSummary> parse_service_account_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ServiceAccountSummary>(text, check_service_account_summary, direction);
}

runtime::Parsed<RevOrgSummary> parse_rev_org_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RevOrgSummary>(text, check_rev_org_summary, direction);
}

runtime::Parsed<VistaGroupItemType> parse_vista_group_item_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<VistaGroupItemType>(text, check_vista_group_item_type, direction);
}

runtime::Parsed<CapabilitySummary> parse_capability_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<CapabilitySummary>(text, check_capability_summary, direction);
}

runtime::Parsed<ProductSummary> parse_product_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ProductSummary>(text, check_product_summary, direction);
}

runtime::Parsed<WidgetSummary> parse_widget_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<WidgetSummary>(text, check_widget_summary, direction);
}

runtime::Parsed<SyncMetadata> parse_sync_metadata(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncMetadata>(text, check_sync_metadata, direction);
}

runtime::Parsed<SyncProgressSummary> parse_sync_progress_summary(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<SyncProgressSummary>(text, check_sync_progress_summary, direction);
}

runtime::Parsed<ErrorBadRequestType> parse_error_bad_request_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestType>(text, check_error_bad_request_type, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorDateParseError> parse_error_bad_request_customization_validation_error_date_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorDateParseError>(text, check_error_bad_request_customization_validation_error_date_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFragmentNotFound> parse_error_bad_request_customization_validation_error_fragment_not_found(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorFragmentNotFound>(text, check_error_bad_request_customization_validation_error_fragment_not_found, direction);
}

runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnsupportedType> parse_error_bad_request_customization_validation_error_unsupported_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestCustomizationValidationErrorUnsupportedType>(text, check_error_bad_request_customization_validation_error_unsupported_type, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged> parse_error_bad_request_merge_works_error_error_already_merged(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged>(text, check_error_bad_request_merge_works_error_error_already_merged, direction);
}

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace> parse_error_bad_request_merge_works_error_error_different_workspace(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace>(text, check_error_bad_request_merge_works_error_error_different_workspace, direction);
}

runtime::Parsed<ErrorBadRequestParseError> parse_error_bad_request_parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestParseError>(text, check_error_bad_request_parse_error, direction);
}

runtime::Parsed<ErrorBadRequestValueNotPermitted> parse_error_bad_request_value_not_permitted(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestValueNotPermitted>(text, check_error_bad_request_value_not_permitted, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorField> parse_error_bad_request_workflow_component_validation_error_field(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorField>(text, check_error_bad_request_workflow_component_validation_error_field, direction);
}

runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflow> parse_error_bad_request_workflow_component_validation_error_workflow(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBadRequestWorkflowComponentValidationErrorWorkflow>(text, check_error_bad_request_workflow_component_validation_error_workflow, direction);
}

runtime::Parsed<ErrorUnauthorizedType> parse_error_unauthorized_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedType>(text, check_error_unauthorized_type, direction);
}

runtime::Parsed<ErrorUnauthorizedTokenRevoked> parse_error_unauthorized_token_revoked(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorUnauthorizedTokenRevoked>(text, check_error_unauthorized_token_revoked, direction);
}

runtime::Parsed<ErrorForbiddenType> parse_error_forbidden_type(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorForbiddenType>(text, check_error_forbidden_type, direction);
}

runtime::Parsed<ErrorTooManyRequests> parse_error_too_many_requests(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorTooManyRequests>(text, check_error_too_many_requests, direction);
}

runtime::Parsed<ErrorInternalServerErrorInternalError> parse_error_internal_server_error_internal_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorInternalServerErrorInternalError>(text, check_error_internal_server_error_internal_error, direction);
}

}  // namespace devrev_links

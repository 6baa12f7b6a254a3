// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "json/parse.h"
#include "namespaces.h"
#include "runtime/check/array.h"
#include "runtime/check/combine.h"
#include "runtime/check/direction.h"
#include "runtime/check/entered.h"
#include "runtime/check/enumeration.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/format.h"
#include "runtime/check/number.h"
#include "runtime/check/object.h"
#include "runtime/check/pattern.h"
#include "runtime/check/string.h"
#include "runtime/check/type.h"
#include "runtime/check_function.h"

namespace telnyx_auth_actions {

runtime::CheckFunction check_action;
runtime::CheckFunction check_action_envelope;
runtime::CheckFunction check_action_id_parameter;
runtime::CheckFunction check_action_list;
runtime::CheckFunction check_category_parameter;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_list;
runtime::CheckFunction check_metadata;
runtime::CheckFunction check_page_number_parameter;
runtime::CheckFunction check_page_size_parameter;

namespace {

// #/components/schemas/Action/properties/id
void check_action_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/id/type"}, report);
}

// #/components/schemas/Action/properties/category
void check_action_category(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/category/type"}, report);
}

// #/components/schemas/Action/properties/description
void check_action_description(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/description/type"}, report);
}

// #/components/schemas/Action/properties/record_type
void check_action_record_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/record_type/type"}, report);
}

// #/components/schemas/Action/properties/created_at
void check_action_created_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/created_at/type"}, report);
}

// #/components/schemas/Action/properties/updated_at
void check_action_updated_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/updated_at/type"}, report);
}

// #/components/schemas/Metadata/properties/total_pages
void check_metadata_total_pages(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Metadata/properties/total_pages/type"}, report);
}

// #/components/schemas/Metadata/properties/total_results
void check_metadata_total_results(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Metadata/properties/total_results/type"}, report);
}

// #/components/schemas/Metadata/properties/page_number
void check_metadata_page_number(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Metadata/properties/page_number/type"}, report);
}

// #/components/schemas/Metadata/properties/page_size
void check_metadata_page_size(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Metadata/properties/page_size/type"}, report);
}

// #/components/schemas/ActionList/properties/data
void check_action_list_data(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/ActionList/properties/data/type"}, report);
  runtime::items(value, 0, check_action, at, report);
}

// #/components/schemas/ErrorBase/properties/code
void check_error_base_code(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ErrorBase/properties/code/type"}, report);
}

// #/components/schemas/ErrorBase/properties/title
void check_error_base_title(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ErrorBase/properties/title/type"}, report);
}

// #/components/schemas/ErrorBase/properties/detail
void check_error_base_detail(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ErrorBase/properties/detail/type"}, report);
}

// #/components/schemas/ErrorBase/properties/pointer
void check_error_base_pointer(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ErrorBase/properties/pointer/type"}, report);
}

// #/components/schemas/ErrorList/properties/errors
void check_error_list_errors(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/ErrorList/properties/errors/type"}, report);
  runtime::items(value, 0, check_error_base, at, report);
}

}  // namespace

// #/components/schemas/Action
void check_action(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Action/type"}, report);
  runtime::plain_property(value, "id", check_action_id, at, report);
  runtime::plain_property(value, "category", check_action_category, at, report);
  runtime::plain_property(value, "description", check_action_description, at, report);
  runtime::plain_property(value, "record_type", check_action_record_type, at, report);
  runtime::plain_property(value, "created_at", check_action_created_at, at, report);
  runtime::plain_property(value, "updated_at", check_action_updated_at, at, report);
}

// #/components/schemas/Metadata
void check_metadata(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Metadata/type"}, report);
  runtime::plain_property(value, "total_pages", check_metadata_total_pages, at, report);
  runtime::plain_property(value, "total_results", check_metadata_total_results, at, report);
  runtime::plain_property(value, "page_number", check_metadata_page_number, at, report);
  runtime::plain_property(value, "page_size", check_metadata_page_size, at, report);
}

// #/components/schemas/ActionList
void check_action_list(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionList/type"}, report);
  runtime::plain_property(value, "data", check_action_list_data, at, report);
  runtime::plain_property(value, "meta", check_metadata, at, report);
}

// #/components/schemas/ActionEnvelope
void check_action_envelope(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionEnvelope/type"}, report);
  runtime::plain_property(value, "data", check_action, at, report);
}

// #/components/schemas/ErrorBase
void check_error_base(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ErrorBase/type"}, report);
  runtime::plain_property(value, "code", check_error_base_code, at, report);
  runtime::plain_property(value, "title", check_error_base_title, at, report);
  runtime::plain_property(value, "detail", check_error_base_detail, at, report);
  runtime::plain_property(value, "pointer", check_error_base_pointer, at, report);
}

// #/components/schemas/ErrorList
void check_error_list(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ErrorList/type"}, report);
  runtime::plain_property(value, "errors", check_error_list_errors, at, report);
}

// #/components/parameters/Category/schema
void check_category_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/Category/schema/type"}, report);
}

// #/components/parameters/PageNumber/schema
void check_page_number_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/parameters/PageNumber/schema/type"}, report);
  runtime::format(value, "double", {at, "#/components/parameters/PageNumber/schema/format"}, report);
}

// #/components/parameters/PageSize/schema
void check_page_size_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/parameters/PageSize/schema/type"}, report);
  runtime::format(value, "double", {at, "#/components/parameters/PageSize/schema/format"}, report);
}

// #/components/parameters/ActionId/schema
void check_action_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/ActionId/schema/type"}, report);
}

}  // namespace telnyx_auth_actions

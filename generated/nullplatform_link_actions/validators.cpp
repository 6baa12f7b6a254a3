// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

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

namespace nullplatform_link_actions {

runtime::CheckFunction check_action_message;
runtime::CheckFunction check_action_status;
runtime::CheckFunction check_error;
runtime::CheckFunction check_link_action;
runtime::CheckFunction check_link_action_request;
runtime::CheckFunction check_link_id_parameter;
runtime::CheckFunction check_message_level;

namespace {

// #/components/schemas/LinkActionRequest/properties/name
void check_link_action_request_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkActionRequest/properties/name/type"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/LinkActionRequest/properties/name/minLength"}, report);
}

// #/components/schemas/LinkActionRequest/properties/specification_id
void check_link_action_request_specification_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkActionRequest/properties/specification_id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkActionRequest/properties/specification_id/format"}, report);
}

// #/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/0
void check_link_action_request_desired_specification_id_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/0/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/0/format"}, report);
}

// #/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/1
void check_link_action_request_desired_specification_id_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/1/type"}, report);
}

// #/components/schemas/LinkActionRequest/properties/desired_specification_id
void check_link_action_request_desired_specification_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_link_action_request_desired_specification_id_any_of_1, .label = "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/0", .plain = true},
      {.check = check_link_action_request_desired_specification_id_any_of_2, .label = "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf"}, report);
}

// #/components/schemas/LinkActionRequest/properties/messages
void check_link_action_request_messages(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/LinkActionRequest/properties/messages/type"}, report);
  runtime::items(value, 0, check_action_message, at, report);
}

// #/components/schemas/LinkActionRequest/properties/parameters
void check_link_action_request_parameters(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/LinkActionRequest/properties/parameters/type"}, report);
}

// #/components/schemas/LinkActionRequest/properties/results
void check_link_action_request_results(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/LinkActionRequest/properties/results/type"}, report);
}

// #/components/schemas/LinkActionRequest/properties/service_id
void check_link_action_request_service_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkActionRequest/properties/service_id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkActionRequest/properties/service_id/format"}, report);
}

// #/components/schemas/LinkActionRequest/properties/link_id
void check_link_action_request_link_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkActionRequest/properties/link_id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkActionRequest/properties/link_id/format"}, report);
}

// #/components/schemas/LinkAction/properties/id
void check_link_action_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkAction/properties/id/format"}, report);
}

// #/components/schemas/LinkAction/properties/name
void check_link_action_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/name/type"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/LinkAction/properties/name/minLength"}, report);
}

// #/components/schemas/LinkAction/properties/slug
void check_link_action_slug(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/slug/type"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/LinkAction/properties/slug/minLength"}, report);
}

// #/components/schemas/LinkAction/properties/specification_id
void check_link_action_specification_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/specification_id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkAction/properties/specification_id/format"}, report);
}

// #/components/schemas/LinkAction/properties/desired_specification_id/anyOf/0
void check_link_action_desired_specification_id_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf/0/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf/0/format"}, report);
}

// #/components/schemas/LinkAction/properties/desired_specification_id/anyOf/1
void check_link_action_desired_specification_id_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf/1/type"}, report);
}

// #/components/schemas/LinkAction/properties/desired_specification_id
void check_link_action_desired_specification_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_link_action_desired_specification_id_any_of_1, .label = "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf/0", .plain = true},
      {.check = check_link_action_desired_specification_id_any_of_2, .label = "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf"}, report);
}

// #/components/schemas/LinkAction/properties/messages
void check_link_action_messages(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/LinkAction/properties/messages/type"}, report);
  runtime::items(value, 0, check_action_message, at, report);
}

// #/components/schemas/LinkAction/properties/created_at
void check_link_action_created_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/created_at/type"}, report);
  runtime::format(value, "date", {at, "#/components/schemas/LinkAction/properties/created_at/format"}, report);
}

// #/components/schemas/LinkAction/properties/updated_at
void check_link_action_updated_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/updated_at/type"}, report);
  runtime::format(value, "date", {at, "#/components/schemas/LinkAction/properties/updated_at/format"}, report);
}

// #/components/schemas/LinkAction/properties/parameters
void check_link_action_parameters(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/LinkAction/properties/parameters/type"}, report);
}

// #/components/schemas/LinkAction/properties/results
void check_link_action_results(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/LinkAction/properties/results/type"}, report);
}

// #/components/schemas/LinkAction/properties/service_id
void check_link_action_service_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/service_id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkAction/properties/service_id/format"}, report);
}

// #/components/schemas/LinkAction/properties/link_id
void check_link_action_link_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/LinkAction/properties/link_id/type"}, report);
  runtime::format(value, "uuid", {at, "#/components/schemas/LinkAction/properties/link_id/format"}, report);
}

// #/components/schemas/ActionMessage/properties/message
void check_action_message_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionMessage/properties/message/type"}, report);
}

// #/components/schemas/Error/properties/statusCode
void check_error_status_code(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/schemas/Error/properties/statusCode/type"}, report);
}

// #/components/schemas/Error/properties/code
void check_error_code(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Error/properties/code/type"}, report);
}

// #/components/schemas/Error/properties/error
void check_error_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Error/properties/error/type"}, report);
}

// #/components/schemas/Error/properties/message
void check_error_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Error/properties/message/type"}, report);
}

}  // namespace

// #/components/schemas/LinkActionRequest
void check_link_action_request(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/LinkActionRequest/type"}, report);
  runtime::required(value, "specification_id", {at, "#/components/schemas/LinkActionRequest/required"}, report);
  runtime::plain_property(value, "name", check_link_action_request_name, at, report);
  runtime::plain_property(value, "specification_id", check_link_action_request_specification_id, at, report);
  runtime::property(value, "desired_specification_id", check_link_action_request_desired_specification_id, at, report);
  runtime::plain_property(value, "messages", check_link_action_request_messages, at, report);
  runtime::plain_property(value, "parameters", check_link_action_request_parameters, at, report);
  runtime::plain_property(value, "results", check_link_action_request_results, at, report);
  runtime::plain_property(value, "status", check_action_status, at, report);
  runtime::plain_property(value, "service_id", check_link_action_request_service_id, at, report);
  runtime::plain_property(value, "link_id", check_link_action_request_link_id, at, report);
}

// #/components/schemas/LinkAction
void check_link_action(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/LinkAction/type"}, report);
  runtime::plain_property(value, "id", check_link_action_id, at, report);
  runtime::plain_property(value, "name", check_link_action_name, at, report);
  runtime::plain_property(value, "slug", check_link_action_slug, at, report);
  runtime::plain_property(value, "specification_id", check_link_action_specification_id, at, report);
  runtime::property(value, "desired_specification_id", check_link_action_desired_specification_id, at, report);
  runtime::plain_property(value, "messages", check_link_action_messages, at, report);
  runtime::plain_property(value, "created_at", check_link_action_created_at, at, report);
  runtime::plain_property(value, "updated_at", check_link_action_updated_at, at, report);
  runtime::plain_property(value, "status", check_action_status, at, report);
  runtime::plain_property(value, "parameters", check_link_action_parameters, at, report);
  runtime::plain_property(value, "results", check_link_action_results, at, report);
  runtime::plain_property(value, "service_id", check_link_action_service_id, at, report);
  runtime::plain_property(value, "link_id", check_link_action_link_id, at, report);
}

// #/components/schemas/ActionMessage
void check_action_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionMessage/type"}, report);
  runtime::required(value, "message", {at, "#/components/schemas/ActionMessage/required"}, report);
  runtime::plain_property(value, "level", check_message_level, at, report);
  runtime::plain_property(value, "message", check_action_message_message, at, report);
}

// #/components/schemas/MessageLevel
void check_message_level(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/MessageLevel/type"}, report);
  static constexpr std::string_view allowed[] = {"debug", "info", "information", "warn", "warning", "error", "fatal"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/MessageLevel/enum"}, report);
}

// #/components/schemas/ActionStatus
void check_action_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionStatus/type"}, report);
  static constexpr std::string_view allowed[] = {"pending_create", "pending", "in_progress", "success", "failed"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/ActionStatus/enum"}, report);
}

// #/components/schemas/Error
void check_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Error/type"}, report);
  runtime::required(value, "statusCode", {at, "#/components/schemas/Error/required"}, report);
  runtime::required(value, "error", {at, "#/components/schemas/Error/required"}, report);
  runtime::required(value, "message", {at, "#/components/schemas/Error/required"}, report);
  runtime::plain_property(value, "statusCode", check_error_status_code, at, report);
  runtime::plain_property(value, "code", check_error_code, at, report);
  runtime::plain_property(value, "error", check_error_error, at, report);
  runtime::plain_property(value, "message", check_error_message, at, report);
}

// #/components/parameters/linkId/schema
void check_link_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/linkId/schema/type"}, report);
}

}  // namespace nullplatform_link_actions

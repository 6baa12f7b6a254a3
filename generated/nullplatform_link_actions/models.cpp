// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#include "models/action_message.h"
#include "models/action_status.h"
#include "models/error.h"
#include "models/link_action.h"
#include "models/link_action_request.h"
#include "models/message_level.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace nullplatform_link_actions {

runtime::CheckFunction check_action_message;
runtime::CheckFunction check_action_status;
runtime::CheckFunction check_error;
runtime::CheckFunction check_link_action;
runtime::CheckFunction check_link_action_request;
runtime::CheckFunction check_message_level;

std::string_view to_string(ActionStatus value) {
  switch (value) {
    case ActionStatus::pending_create:
      return "pending_create";
    case ActionStatus::pending:
      return "pending";
    case ActionStatus::in_progress:
      return "in_progress";
    case ActionStatus::success:
      return "success";
    case ActionStatus::failed:
      return "failed";
  }
  return {};
}

std::optional<ActionStatus> action_status_from_string(std::string_view text) {
  if (text == "pending_create") return ActionStatus::pending_create;
  if (text == "pending") return ActionStatus::pending;
  if (text == "in_progress") return ActionStatus::in_progress;
  if (text == "success") return ActionStatus::success;
  if (text == "failed") return ActionStatus::failed;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionStatus& out) {
  const auto known = value.is_string() ? action_status_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ActionStatus value) { return to_string(value); }

std::string_view to_string(MessageLevel value) {
  switch (value) {
    case MessageLevel::debug:
      return "debug";
    case MessageLevel::info:
      return "info";
    case MessageLevel::information:
      return "information";
    case MessageLevel::warn:
      return "warn";
    case MessageLevel::warning:
      return "warning";
    case MessageLevel::error:
      return "error";
    case MessageLevel::fatal:
      return "fatal";
  }
  return {};
}

std::optional<MessageLevel> message_level_from_string(std::string_view text) {
  if (text == "debug") return MessageLevel::debug;
  if (text == "info") return MessageLevel::info;
  if (text == "information") return MessageLevel::information;
  if (text == "warn") return MessageLevel::warn;
  if (text == "warning") return MessageLevel::warning;
  if (text == "error") return MessageLevel::error;
  if (text == "fatal") return MessageLevel::fatal;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MessageLevel& out) {
  const auto known = value.is_string() ? message_level_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(MessageLevel value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionMessage& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("level", out.level);
  object.read("message", out.message);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ActionMessage& value) {
  runtime::ObjectWriter object;
  object.write("level", value.level);
  object.write("message", value.message);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ActionMessage& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkActionRequest& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("name", out.name);
  object.read("specification_id", out.specification_id);
  object.read("desired_specification_id", out.desired_specification_id);
  object.read("messages", out.messages);
  object.read("parameters", out.parameters);
  object.read("results", out.results);
  object.read("status", out.status);
  object.read("service_id", out.service_id);
  object.read("link_id", out.link_id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const LinkActionRequest& value) {
  runtime::ObjectWriter object;
  object.write("name", value.name);
  object.write("specification_id", value.specification_id);
  object.write("desired_specification_id", value.desired_specification_id);
  object.write("messages", value.messages);
  object.write("parameters", value.parameters);
  object.write("results", value.results);
  object.write("status", value.status);
  object.write("service_id", value.service_id);
  object.write("link_id", value.link_id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const LinkActionRequest& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkAction& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.read("name", out.name);
  object.read("slug", out.slug);
  object.read("specification_id", out.specification_id);
  object.read("desired_specification_id", out.desired_specification_id);
  object.read("messages", out.messages);
  object.read("created_at", out.created_at);
  object.read("updated_at", out.updated_at);
  object.read("status", out.status);
  object.read("parameters", out.parameters);
  object.read("results", out.results);
  object.read("service_id", out.service_id);
  object.read("link_id", out.link_id);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const LinkAction& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.write("name", value.name);
  object.write("slug", value.slug);
  object.write("specification_id", value.specification_id);
  object.write("desired_specification_id", value.desired_specification_id);
  object.write("messages", value.messages);
  object.write("created_at", value.created_at);
  object.write("updated_at", value.updated_at);
  object.write("status", value.status);
  object.write("parameters", value.parameters);
  object.write("results", value.results);
  object.write("service_id", value.service_id);
  object.write("link_id", value.link_id);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const LinkAction& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Error& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("statusCode", out.status_code);
  object.read("code", out.code);
  object.read("error", out.error);
  object.read("message", out.message);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Error& value) {
  runtime::ObjectWriter object;
  object.write("statusCode", value.status_code);
  object.write("code", value.code);
  object.write("error", value.error);
  object.write("message", value.message);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Error& value) { return runtime::write_json(value); }

runtime::Parsed<LinkActionRequest> parse_link_action_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkActionRequest>(text, check_link_action_request, direction);
}

runtime::Parsed<LinkAction> parse_link_action(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<LinkAction>(text, check_link_action, direction);
}

runtime::Parsed<ActionMessage> parse_action_message(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionMessage>(text, check_action_message, direction);
}

runtime::Parsed<MessageLevel> parse_message_level(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<MessageLevel>(text, check_message_level, direction);
}

runtime::Parsed<ActionStatus> parse_action_status(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionStatus>(text, check_action_status, direction);
}

runtime::Parsed<Error> parse_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Error>(text, check_error, direction);
}

}  // namespace nullplatform_link_actions

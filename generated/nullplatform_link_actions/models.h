// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/model/presence.h"

namespace nullplatform_link_actions {

/// How far an action has come.
enum class ActionStatus {
  pending_create,
  pending,
  in_progress,
  success,
  failed,
};

/// How grave a message is.
enum class MessageLevel {
  debug,
  info,
  information,
  warn,
  warning,
  error,
  fatal,
};

/// One line of an action's story.
struct ActionMessage {
  std::optional<MessageLevel> level = {};
  /// The line itself.
  std::string message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  /// What the document says for an absent one.
  MessageLevel level_or_default() const { return level.value_or(MessageLevel::info); }

  friend bool operator==(const ActionMessage&, const ActionMessage&) = default;
};

/// An action to start on a link.
struct LinkActionRequest {
  /// Name of the action.
  std::optional<std::string> name = {};
  /// The specification that says what the action does.
  std::string specification_id = {};
  /// The specification that the action is meant to end at, null for none.
  runtime::Field<std::string> desired_specification_id = {};
  /// What there is to tell about the action, oldest first.
  std::optional<std::vector<ActionMessage>> messages = {};
  /// What the action is given to work with, in the form that its specification asks for.
  std::optional<json::Object> parameters = {};
  /// What the action brought about, in the form that its specification promises.
  std::optional<json::Object> results = {};
  std::optional<ActionStatus> status = {};
  /// The service at the other end of the link.
  std::optional<std::string> service_id = {};
  /// The link that the action belongs to.
  std::optional<std::string> link_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinkActionRequest&, const LinkActionRequest&) = default;
};

/// An action on a link, as it is stored.
struct LinkAction {
  /// Identifier of the action.
  std::optional<std::string> id = {};
  /// Name of the action.
  std::optional<std::string> name = {};
  /// The name in a form that fits into a URL, made by the server.
  std::optional<std::string> slug = {};
  /// The specification that says what the action does.
  std::optional<std::string> specification_id = {};
  /// The specification that the action is meant to end at, null for none.
  runtime::Field<std::string> desired_specification_id = {};
  /// What there is to tell about the action, oldest first.
  std::optional<std::vector<ActionMessage>> messages = {};
  /// Day on which the action was created.
  std::optional<std::string> created_at = {};
  /// Day on which the action was last changed.
  std::optional<std::string> updated_at = {};
  std::optional<ActionStatus> status = {};
  /// What the action was given to work with.
  std::optional<json::Object> parameters = {};
  /// What the action brought about.
  std::optional<json::Object> results = {};
  /// The service at the other end of the link.
  std::optional<std::string> service_id = {};
  /// The link that the action belongs to.
  std::optional<std::string> link_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinkAction&, const LinkAction&) = default;
};

/// Why a request was not served.
struct Error {
  /// The HTTP status code of the answer.
  runtime::Decimal status_code = 0;
  /// Stable code of the fault, for programs and for looking it up.
  std::optional<std::string> code = {};
  /// Short name of the kind of fault, as a rule the words of the status code.
  std::string error = {};
  /// What exactly went wrong.
  std::string message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Error&, const Error&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinkActionRequest> parse_link_action_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LinkAction> parse_link_action(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionMessage> parse_action_message(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<MessageLevel> parse_message_level(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionStatus> parse_action_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Error> parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ActionStatus value);
std::optional<ActionStatus> action_status_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionStatus& out);
json::Value encode(ActionStatus value);

std::string_view to_string(MessageLevel value);
std::optional<MessageLevel> message_level_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MessageLevel& out);
json::Value encode(MessageLevel value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionMessage& out);
json::Value encode(const ActionMessage& value);
std::string to_json(const ActionMessage& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkActionRequest& out);
json::Value encode(const LinkActionRequest& value);
std::string to_json(const LinkActionRequest& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkAction& out);
json::Value encode(const LinkAction& value);
std::string to_json(const LinkAction& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Error& out);
json::Value encode(const Error& value);
std::string to_json(const Error& value);

}  // namespace nullplatform_link_actions

// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace nullplatform_link_actions {

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

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<MessageLevel> parse_message_level(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(MessageLevel value);
std::optional<MessageLevel> message_level_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MessageLevel& out);
json::Value encode(MessageLevel value);

}  // namespace nullplatform_link_actions

// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"

namespace telnyx_auth_actions {

/// One thing that can be allowed
struct Action {
  /// Identifies the action, a UUID
  std::optional<std::string> id = {};
  /// The group that the action belongs to
  std::optional<std::string> category = {};
  /// What the action does, for a person to read
  std::optional<std::string> description = {};
  /// What kind of record this is
  std::optional<std::string> record_type = {};
  /// When the action came to be
  std::optional<std::string> created_at = {};
  /// When the action was last changed
  std::optional<std::string> updated_at = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Action&, const Action&) = default;
};

/// Where in the whole list a page is
struct Metadata {
  /// How many pages there are at this page size
  std::optional<std::int64_t> total_pages = {};
  /// How many actions there are on all pages
  std::optional<std::int64_t> total_results = {};
  /// Which page this is
  std::optional<std::int64_t> page_number = {};
  /// How many actions a page holds
  std::optional<std::int64_t> page_size = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Metadata&, const Metadata&) = default;
};

/// One page of actions
struct ActionList {
  /// The actions of this page
  std::optional<std::vector<Action>> data = {};
  std::optional<Metadata> meta = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ActionList&, const ActionList&) = default;
};

/// One action
struct ActionEnvelope {
  std::optional<Action> data = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ActionEnvelope&, const ActionEnvelope&) = default;
};

/// One reason for a refusal
struct ErrorBase {
  /// The number of this kind of error, as text
  std::optional<std::string> code = {};
  /// The kind of error in a few words, the same at each occurrence
  std::optional<std::string> title = {};
  /// What went wrong this time
  std::optional<std::string> detail = {};
  /// JSON pointer to the field at fault
  std::optional<std::string> pointer = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBase&, const ErrorBase&) = default;
};

/// The reasons for a refusal
struct ErrorList {
  /// At least one reason
  std::optional<std::vector<ErrorBase>> errors = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorList&, const ErrorList&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Action> parse_action(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Metadata> parse_metadata(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionList> parse_action_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ActionEnvelope> parse_action_envelope(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBase> parse_error_base(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorList> parse_error_list(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Action& out);
json::Value encode(const Action& value);
std::string to_json(const Action& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Metadata& out);
json::Value encode(const Metadata& value);
std::string to_json(const Metadata& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionList& out);
json::Value encode(const ActionList& value);
std::string to_json(const ActionList& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionEnvelope& out);
json::Value encode(const ActionEnvelope& value);
std::string to_json(const ActionEnvelope& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBase& out);
json::Value encode(const ErrorBase& value);
std::string to_json(const ErrorBase& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorList& out);
json::Value encode(const ErrorList& value);
std::string to_json(const ErrorList& value);

}  // namespace telnyx_auth_actions

// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"

namespace devrev_links {

enum class ConversationSummaryType {
  conversation,
};

/// A conversation with a customer.
struct ConversationSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  ConversationSummaryType type = ConversationSummaryType::conversation;
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ConversationSummary&, const ConversationSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ConversationSummary> parse_conversation_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ConversationSummaryType value);
std::optional<ConversationSummaryType> conversation_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ConversationSummaryType& out);
json::Value encode(ConversationSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ConversationSummary& out);
json::Value encode(const ConversationSummary& value);
std::string to_json(const ConversationSummary& value);

}  // namespace devrev_links

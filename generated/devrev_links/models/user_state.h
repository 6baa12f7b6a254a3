// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Whether a user may work, and if not, why.
enum class UserState {
  active,
  deactivated,
  deleted,
  locked,
  shadow,
  unassigned,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<UserState> parse_user_state(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(UserState value);
std::optional<UserState> user_state_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserState& out);
json::Value encode(UserState value);

}  // namespace devrev_links

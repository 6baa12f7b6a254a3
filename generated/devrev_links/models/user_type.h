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

/// Kind of a user.
enum class UserType {
  dev_user,
  rev_user,
  service_account,
  sys_user,
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<UserType> parse_user_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(UserType value);
std::optional<UserType> user_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserType& out);
json::Value encode(UserType value);

}  // namespace devrev_links

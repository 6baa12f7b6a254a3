#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace understudy::runtime {

/// The same as `percent_decode`, with `+` for a space as HTML forms write it (queries and form bodies).
std::optional<std::string> form_decode(std::string_view text);

/// `name=value` as it stands in a query or a cookie.
struct RawPair {
  std::string_view name;
  std::string_view value;
};

/// The pairs of a text, empty ones left out.
std::vector<RawPair> split_pairs(std::string_view text, char separator);

}  // namespace understudy::runtime

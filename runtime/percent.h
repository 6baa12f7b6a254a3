#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace understudy::runtime {

/// The same as `percent_decode`, with `+` for a space as HTML forms write it (queries and form bodies).
std::optional<std::string> form_decode(std::string_view text);

/// All letters as percent escapes but the unreserved ones (RFC 3986, section 2.3) and those that are `kept`;
/// `plus` writes a space as `+`.
std::string percent_encode(std::string_view text, std::string_view kept = {}, bool plus = false);

/// `name=value` as it stands in a query or a cookie.
struct RawPair {
  std::string_view name;
  std::string_view value;
};

/// The pairs of a text, empty ones left out.
std::vector<RawPair> split_pairs(std::string_view text, char separator);

}  // namespace understudy::runtime

#include "cli/suggest.h"

#include <algorithm>

#include "runtime/near.h"

namespace understudy::cli {

std::string printable(std::string_view text) {
  std::string result(text);
  std::replace_if(
      result.begin(), result.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; },
      '?');
  return result;
}

std::string in_backticks(std::string_view word) { return "`" + printable(word) + "`"; }

std::string did_you_mean(std::string_view word, const std::vector<std::string>& names) {
  const std::vector<std::string_view> views(names.begin(), names.end());
  const auto near = runtime::nearest(word, views);
  return near.empty() ? "" : ", did you mean " + in_backticks(near) + "?";
}

std::string did_you_mean_or_list(std::string_view word, const std::vector<std::string>& names) {
  const auto near = did_you_mean(word, names);
  if (!near.empty() || names.empty() || names.size() > 20) return near;
  std::string list;
  for (const auto& name : names) list += (list.empty() ? "" : ", ") + name;
  return "; there is " + list;
}

}  // namespace understudy::cli

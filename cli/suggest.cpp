#include "cli/suggest.h"

#include <algorithm>

#include "runtime/near.h"

namespace understudy::cli {

namespace {

/// How many bytes at the start of a text are a character that steers a terminal: C0, DEL, C1, and those that
/// turn the direction of writing.
std::size_t steering(std::string_view text) {
  const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
  if (byte(0) < 0x20 || byte(0) == 0x7F) return 1;
  if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) < 0xA0) return 2;
  const bool turns = (byte(1) == 0x80 && byte(2) >= 0xAA && byte(2) <= 0xAE) ||
                     (byte(1) == 0x81 && byte(2) >= 0xA6 && byte(2) <= 0xA9);
  return byte(0) == 0xE2 && turns ? 3 : 0;
}

}  // namespace

std::string printable(std::string_view text) {
  std::string result;
  while (!text.empty()) {
    const std::size_t length = steering(text);
    result += length > 0 ? '?' : text.front();
    text.remove_prefix(length > 0 ? length : 1);
  }
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

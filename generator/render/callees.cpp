#include "generator/render/callees.h"

#include <set>

namespace understudy::generator {

namespace {

constexpr std::string_view name_letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_";

/// Calls `found` with each name in the text that starts with `prefix`.
template <typename Found>
void each_name(std::string_view text, std::string_view prefix, Found found) {
  for (auto start = text.find(prefix); start != std::string_view::npos; start = text.find(prefix, start)) {
    const auto end = std::min(text.find_first_not_of(name_letters, start), text.size());
    const bool is_whole = start == 0 || name_letters.find(text[start - 1]) == std::string_view::npos;
    if (is_whole) found(std::string(text.substr(start, end - start)));
    start = end;
  }
}

}  // namespace

json::Array Callees::of(const std::vector<const json::Array*>& blocks) const {
  std::set<std::string> names;
  for (const json::Array* list : blocks) {
    for (const json::Value& block : *list) {
      each_name(*block.string(), prefix_, [&](std::string name) {
        if (known_.contains(name)) names.insert(std::move(name));
      });
    }
  }
  return json::Array(names.begin(), names.end());
}

}  // namespace understudy::generator

#include "runtime/check/enumeration.h"

#include <algorithm>

#include "runtime/check/broken.h"

namespace understudy::runtime {
namespace {

void not_allowed(const json::Value& value, json::Array allowed, Rule rule, Report& report) {
  broken(value, rule, report, [&] {
    std::string message = (allowed.size() > 12 ? "must be one of " : "must be ") + choice_of(allowed) +
                          ", is " + listed({value}) + did_you_mean(value, allowed);
    return Words{.keyword = "enum", .expected = std::move(allowed), .message = std::move(message)};
  });
}

}  // namespace

void enumeration(const json::Value& value, const json::Array& allowed, Rule rule, Report& report) {
  if (report.is_sound() || std::ranges::find(allowed, value) != allowed.end()) return;
  if (report.counts_only()) return report.count();
  not_allowed(value, allowed, rule, report);
}

void string_enumeration(const json::Value& value, std::span<const std::string_view> allowed, Rule rule,
                        Report& report) {
  if (report.is_sound()) return;
  const std::string* text = value.string();
  if (text != nullptr && std::ranges::find(allowed, std::string_view(*text)) != allowed.end()) return;
  if (report.counts_only()) return report.count();
  not_allowed(value, json::Array(allowed.begin(), allowed.end()), rule, report);
}

void constant(const json::Value& value, const json::Value& only, Rule rule, Report& report) {
  if (report.is_sound() || value == only) return;
  broken(value, rule, report, [&] {
    std::string message = "must be " + listed({only}) + ", is " + listed({value});
    return Words{.keyword = "const", .expected = only, .message = std::move(message)};
  });
}

}  // namespace understudy::runtime

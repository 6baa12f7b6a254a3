#include "runtime/check/array.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "json/write.h"
#include "runtime/check/broken.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/hash.h"

namespace understudy::runtime {
namespace {

void wrong_count(const json::Value& value, std::uint64_t bound, bool too_many, Rule rule, Report& report) {
  broken(value, rule, report, [&] {
    std::string message = too_many ? "must have at most " : "must have at least ";
    message += counted(bound, "item") + ", has " + std::to_string(value.array()->size());
    return Words{
        .keyword = too_many ? "maxItems" : "minItems", .expected = bound, .message = std::move(message)};
  });
}

/// The indexes of the first item that equals an earlier one, and of that one.
std::optional<std::pair<std::size_t, std::size_t>> first_repetition(const json::Array& items) {
  std::unordered_multimap<std::size_t, std::size_t> known;
  for (std::size_t i = 0; i < items.size(); ++i) {
    const std::size_t hash = hash_of(items[i]);
    const auto [first, last] = known.equal_range(hash);
    for (auto other = first; other != last; ++other) {
      if (items[other->second] == items[i]) return std::pair(other->second, i);
    }
    known.emplace(hash, i);
  }
  return std::nullopt;
}

}  // namespace

void max_items(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  if (value.is_array() && value.array()->size() > bound) wrong_count(value, bound, true, rule, report);
}

void min_items(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  if (value.is_array() && value.array()->size() < bound) wrong_count(value, bound, false, rule, report);
}

void unique_items(const json::Value& value, Rule rule, Report& report) {
  const json::Array* array = value.array();
  if (array == nullptr || array->size() < 2 || report.is_sound()) return;
  const auto repeated = first_repetition(*array);
  if (!repeated) return;
  broken((*array)[repeated->second], rule, report, [&] {
    const std::string both = std::to_string(repeated->first) + " and " + std::to_string(repeated->second);
    return Words{.keyword = "uniqueItems",
                 .expected = true,
                 .message = "must not repeat an item, items " + both + " are equal"};
  });
}

void prefix_item(const json::Value& value, std::size_t index, CheckRef check, const Path& at,
                 Report& report) {
  const json::Array* array = value.array();
  if (array == nullptr || index >= array->size() || !report.may_go_on(at)) return;
  Evaluation::saw_before(value, index + 1, report);
  check((*array)[index], at[index], report);
}

void items(const json::Value& value, std::size_t first, CheckRef check, const Path& at, Report& report) {
  const json::Array* array = value.array();
  if (array == nullptr) return;
  Evaluation::saw_all(value, report);
  for (std::size_t i = first; i < array->size() && !report.full() && report.may_go_on(at); ++i) {
    check((*array)[i], at[i], report);
  }
}

namespace {

std::uint64_t count_fitting(const json::Value& value, const Contains& wanted, const Path& at,
                            Report& report) {
  const bool watched = Evaluation::is_watched(value, report);
  std::uint64_t fitting = 0;
  const json::Array& array = *value.array();
  for (std::size_t i = 0; i < array.size() && report.may_go_on(at); ++i) {
    const std::size_t warnings = report.warnings();
    Report question = report.question();
    wanted.check(array[i], at[i], question);
    if (!question.ok()) report.keep_warnings(warnings);
    if (!question.ok()) continue;
    ++fitting;
    Evaluation::saw(value, array[i], report);
    const bool settled = fitting >= wanted.at_least && wanted.at_most == Contains{wanted.check}.at_most;
    if (!watched && (settled || fitting > wanted.at_most)) break;
  }
  return fitting;
}

/// What the first items that do not fit break.
std::vector<Violation> reasons(const json::Value& value, const Contains& wanted, const Path& at,
                               Report& report) {
  constexpr std::size_t most = 16;
  std::vector<Violation> all;
  const std::size_t warnings = report.warnings();
  const json::Array& array = *value.array();
  for (std::size_t i = 0; i < array.size() && all.size() < most && report.may_go_on(at); ++i) {
    Report aside = report.aside();
    wanted.check(array[i], at[i], aside);
    for (Violation& one : aside.take()) all.push_back(std::move(one));
  }
  report.keep_warnings(warnings);
  return all;
}

void too_many_fit(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  const std::string location = std::string(rule.location) + "/maxContains";
  broken(value, {rule.at, location}, report, [&] {
    return Words{.keyword = "maxContains",
                 .expected = bound,
                 .message = "must have at most " + counted(bound, "item") +
                            (bound == 1 ? " that fits" : " that fit") +
                            " what stands under `contains`, has more"};
  });
}

void too_few_fit(const json::Value& value, const Contains& wanted, Rule rule, Report& report) {
  if (report.counts_only() || report.full()) return report.count();
  const std::uint64_t bound = wanted.at_least;
  const std::string keyword = bound == 1 ? "contains" : "minContains";
  Violation violation{.pointer = rule.at.pointer(),
                      .rule = std::string(rule.location) + "/" + keyword,
                      .keyword = keyword,
                      .expected = bound,
                      .found = excerpt(value),
                      .message = "must have at least " + counted(bound, "item") +
                                 (bound == 1 ? " that fits" : " that fit") +
                                 " what stands under `contains`, has " + (bound == 1 ? "none" : "fewer")};
  if (!report.is_deep()) violation.why_not = reasons(value, wanted, rule.at, report);
  report.add(std::move(violation));
}

}  // namespace

void contains(const json::Value& value, const Contains& contains, Rule rule, Report& report) {
  if (!value.is_array()) return;
  const std::uint64_t fitting = count_fitting(value, contains, rule.at, report);
  if (fitting < contains.at_least) {
    too_few_fit(value, contains, rule, report);
  } else if (fitting > contains.at_most) {
    too_many_fit(value, contains.at_most, rule, report);
  }
}

}  // namespace understudy::runtime

#include "runtime/check/number.h"

#include "runtime/check/broken.h"

namespace understudy::runtime {
namespace {

/// A keyword with what it asks for in a message.
struct Bound {
  std::string_view keyword;
  std::string_view words;
};

constexpr Bound multiple{"multipleOf", "a multiple of "};
constexpr Bound at_most{"maximum", "at most "};
constexpr Bound less_than{"exclusiveMaximum", "less than "};
constexpr Bound at_least{"minimum", "at least "};
constexpr Bound more_than{"exclusiveMinimum", "more than "};

template <class Holds>
void bounded(const json::Value& value, const json::Number& bound, const Bound& words, Rule rule,
             Report& report, Holds holds) {
  const json::Number* number = value.number();
  if (number == nullptr || holds(*number, bound)) return;
  broken(value, rule, report, [&] {
    std::string message = "must be " + std::string(words.words) + bound.text() + ", is " + shown(value);
    return Words{.keyword = words.keyword, .expected = bound, .message = std::move(message)};
  });
}

}  // namespace

void multiple_of(const json::Value& value, const json::Number& divisor, Rule rule, Report& report) {
  bounded(value, divisor, multiple, rule, report,
          [](const auto& number, const auto& by) { return number.is_multiple_of(by); });
}

void multiple_of(const json::Value& value, std::int64_t divisor, Rule rule, Report& report) {
  multiple_of(value, json::Number(divisor), rule, report);
}

void maximum(const json::Value& value, const json::Number& bound, Rule rule, Report& report) {
  bounded(value, bound, at_most, rule, report,
          [](const auto& number, const auto& most) { return number <= most; });
}

void maximum(const json::Value& value, std::int64_t bound, Rule rule, Report& report) {
  maximum(value, json::Number(bound), rule, report);
}

void exclusive_maximum(const json::Value& value, const json::Number& bound, Rule rule, Report& report) {
  bounded(value, bound, less_than, rule, report,
          [](const auto& number, const auto& most) { return number < most; });
}

void exclusive_maximum(const json::Value& value, std::int64_t bound, Rule rule, Report& report) {
  exclusive_maximum(value, json::Number(bound), rule, report);
}

void minimum(const json::Value& value, const json::Number& bound, Rule rule, Report& report) {
  bounded(value, bound, at_least, rule, report,
          [](const auto& number, const auto& least) { return number >= least; });
}

void minimum(const json::Value& value, std::int64_t bound, Rule rule, Report& report) {
  minimum(value, json::Number(bound), rule, report);
}

void exclusive_minimum(const json::Value& value, const json::Number& bound, Rule rule, Report& report) {
  bounded(value, bound, more_than, rule, report,
          [](const auto& number, const auto& least) { return number > least; });
}

void exclusive_minimum(const json::Value& value, std::int64_t bound, Rule rule, Report& report) {
  exclusive_minimum(value, json::Number(bound), rule, report);
}

}  // namespace understudy::runtime

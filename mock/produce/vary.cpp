#include "mock/produce/vary.h"

#include <algorithm>
#include <cmath>

#include "json/pointer.h"
#include "mock/produce/encode.h"
#include "mock/produce/vary_text.h"
#include "mock/read/clock.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

constexpr std::size_t most_checks = 1'000;
constexpr int most_tries = 6;  // at one place

std::uint64_t hashed(std::string_view text, std::uint64_t state) {
  constexpr std::uint64_t prime = 0x100000001B3ULL;  // FNV-1a
  for (const char letter : text) state = (state ^ static_cast<unsigned char>(letter)) * prime;
  return scatter(state);
}

/// What the rules that a first try broke tell of a number.
struct Range {
  double least = 0;
  double most = 1'000;
  double step = 0;  // 0: hundredths
};

void learn(Range& range, const runtime::Violation& violation) {
  const json::Number* bound = violation.expected.number();
  if (violation.keyword == "type") range.step = std::max(range.step, 1.0);
  if (bound == nullptr) return;
  const double number = bound->as_double();
  if (violation.keyword == "multipleOf") range.step = number;
  if (violation.keyword.ends_with("inimum")) {
    range.least = number + (violation.keyword == "minimum" ? 0 : 1);
    range.most = std::max(range.most, range.least + 100);
  }
  if (violation.keyword.ends_with("aximum")) {
    range.most = number - (violation.keyword == "maximum" ? 0 : 1);
    range.least = std::min(range.least, range.most);
  }
}

json::Value drawn(const Range& range, Chance& chance) {
  constexpr std::uint64_t parts = 100'000;
  const double share = static_cast<double>(chance.below(parts)) / static_cast<double>(parts - 1);
  const double number = range.least + share * (range.most - range.least);
  if (range.step == 0) return json::Number(std::round(number * 100) / 100);
  const double stepped = std::floor(number / range.step) * range.step;
  const bool is_whole = stepped == std::floor(stepped) && std::abs(stepped) < 9e15;
  return is_whole ? json::Value(static_cast<std::int64_t>(stepped)) : json::Value(json::Number(stepped));
}

/// Changes a value place by place, with a judge at its side.
class Varying {
 public:
  Varying(const json::Value& sample, const PreparedMedia& media, std::uint64_t draw)
      : whole_(sample), media_(media), chance_(draw), broken_(judged().size()) {}

  json::Value run() {
    visit(whole_, "");
    return std::move(whole_);
  }

 private:
  using Violations = std::vector<runtime::Violation>;

  Violations judged() {
    ++checks_;
    return broken_rules(media_, whole_);
  }

  /// Puts a value in a place; where that breaks a rule, takes it back and tells which.
  Violations try_out(json::Value& place, json::Value value) {
    json::Value before = std::exchange(place, std::move(value));
    Violations violations = judged();
    if (violations.size() <= broken_) return {};
    place = std::move(before);
    return violations;
  }

  void visit(json::Value& place, const std::string& pointer) {
    if (checks_ > most_checks) return;
    if (json::Object* object = place.object()) return visit_members(*object, pointer);
    if (place.array() != nullptr) return visit_items(place, pointer);
    if (place.string() != nullptr) return vary_text(place, pointer);
    if (place.number() != nullptr) return vary_number(place, pointer);
    if (place.boolean() != nullptr) try_out(place, chance_.below(2) == 1);
  }

  void visit_members(json::Object& object, const std::string& pointer) {
    std::vector<std::string> names;
    for (const json::Member& member : object) names.push_back(member.name);
    for (const std::string& name : names) visit(*object.find(name), pointer + "/" + json::escape_token(name));
  }

  /// One item more or two, as far as the rules let them stand.
  void visit_items(json::Value& place, const std::string& pointer) {
    const std::uint64_t more = chance_.below(3);
    for (std::uint64_t count = 0; count < more && !place.array()->empty(); ++count) {
      json::Array longer = *place.array();
      longer.push_back(longer.back());
      if (!try_out(place, std::move(longer)).empty()) break;
    }
    for (std::size_t index = 0; index < place.array()->size(); ++index)
      visit((*place.array())[index], pointer + "/" + std::to_string(index));
  }

  void vary_number(json::Value& place, const std::string& pointer) {
    Range range;
    for (int tries = 0; tries < most_tries; ++tries) {
      const Violations violations = try_out(place, drawn(range, chance_));
      if (violations.empty() || take_listed(place, pointer, violations)) return;
      for (const runtime::Violation& one : violations) {
        if (one.pointer == pointer) learn(range, one);
      }
    }
  }

  void vary_text(json::Value& place, const std::string& pointer) {
    const std::string before = *place.string();
    if (const auto kin = text_like(before, chance_); kin && try_out(place, *kin).empty()) return;
    const Violations violations = try_out(place, words(chance_));
    if (violations.empty() || take_listed(place, pointer, violations)) return;
    for (const runtime::Violation& one : violations) {
      const std::string* format = one.expected.string();
      if (one.keyword != "format" || one.pointer != pointer || format == nullptr) continue;
      const auto text = text_of_format(*format, chance_);
      if (text && try_out(place, *text).empty()) return;
    }
    try_out(place, reshuffled(before, chance_));
  }

  /// Where only some values are allowed, the rule tells which.
  bool take_listed(json::Value& place, const std::string& pointer, const Violations& violations) {
    for (const runtime::Violation& one : violations) {
      const json::Array* list = one.expected.array();
      if (one.keyword != "enum" || one.pointer != pointer || list == nullptr || list->empty()) continue;
      return try_out(place, (*list)[chance_.below(list->size())]).empty();
    }
    return false;
  }

  json::Value whole_;
  const PreparedMedia& media_;
  Chance chance_;
  std::size_t checks_ = 0;
  std::size_t broken_;
};

}  // namespace

std::uint64_t seed_of_words(std::string_view words) { return hashed(words, 0xCBF29CE484222325ULL); }

std::uint64_t draw_of(const runtime::Request& request, const runtime::Operation& operation,
                      std::uint64_t seed) {
  std::uint64_t state = hashed(request.path(), hashed(operation.location, seed));
  for (std::string_view pair : split_list(request.query(), '&')) {
    if (!pair.empty() && !pair.starts_with("__")) state = hashed(pair, state);
  }
  return hashed(request.body, state);
}

json::Value vary(const json::Value& sample, const PreparedMedia& media, std::uint64_t draw) {
  return Varying(sample, media, draw).run();
}

}  // namespace understudy::mock

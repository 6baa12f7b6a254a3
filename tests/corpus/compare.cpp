#include "tests/corpus/compare.h"

#include <algorithm>
#include <map>
#include <memory>

#include "json/write.h"
#include "tests/corpus/keys.h"
#include "tests/corpus/values.h"
#include "tests/generated/mutate.h"
#include "tests/generated/written_table.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

using Violations = std::vector<runtime::Violation>;

/// Equal, or numbers that agree as doubles: a generated `double` is the nearest one. An empty text may have
/// become another where a union fills in its discriminator (docs/MODELS.md).
bool same_value(const json::Value& left, const json::Value& right) {
  if (left.is_number() && right.is_number())
    return left == right || left.number()->as_double() == right.number()->as_double();
  if (right.is_string() && right.string()->empty()) return left.is_string();
  if (left.is_array() && right.is_array())
    return std::ranges::equal(*left.array(), *right.array(), same_value);
  if (!left.is_object() || !right.is_object()) return left == right;
  const auto is_same = [&](const json::Member& member) {
    const json::Value* other = right.find(member.name);
    return other != nullptr && same_value(member.value, *other);
  };
  return left.object()->size() == right.object()->size() && std::ranges::all_of(*left.object(), is_same);
}

bool has_empty_text(const json::Value& value) {
  if (value.is_string()) return value.string()->empty();
  if (const json::Array* items = value.array()) return std::ranges::any_of(*items, has_empty_text);
  const auto is_empty = [](const json::Member& member) { return has_empty_text(member.value); };
  return value.is_object() && std::ranges::any_of(*value.object(), is_empty);
}

/// A schema that has members or items but no `type` allows other values too, and its type does not
/// (docs/MODELS.md). The refusal is the type's own: it names no rule of the document.
bool only_without_type(const Violations& violations) {
  return std::ranges::any_of(violations, [](const runtime::Violation& one) {
    return one.keyword == "type" && one.rule.empty() &&
           (one.expected == json::Value("object") || one.expected == json::Value("array"));
  });
}

/// A type holds no integers that 64 bits are too few for, though a schema may allow them.
bool only_beyond_64_bits(const Violations& violations) {
  return std::ranges::all_of(violations, [](const runtime::Violation& one) {
    return one.keyword == "format" && one.found && one.found->is_number() && !one.found->number()->as_int64();
  });
}

std::string shortened(std::string text) {
  constexpr std::size_t most = 300;
  if (text.size() > most) text = text.substr(0, most) + "…";
  return text;
}

std::string first_of(const Violations& violations) {
  if (violations.empty()) return "valid";
  const auto& one = violations.front();
  return std::to_string(violations.size()) + " violations, first `" + one.keyword + "` at `" + one.pointer +
         "` (" + one.rule + ") " + one.message;
}

class Comparing {
 public:
  Comparing(const Plugin& plugin, const std::shared_ptr<const openapi::Document>& document)
      : document_(*document), compiled_(plugin.api()), interpreted_(validator::interpret(document)) {
    for (ModelRow& row : plugin.models()) models_.emplace(std::move(row.key), row.take);
  }

  Comparison run() {
    tables();
    const auto left = checked_places(compiled_, document_);
    const auto right = checked_places(interpreted_, document_);
    if (left.size() != right.size()) {
      fail("tables have different places", "");
      return std::move(result_);
    }
    for (std::size_t i = 0; i < left.size(); ++i) place(left[i], right[i]);
    return std::move(result_);
  }

 private:
  void tables() {
    const auto left = written_table(compiled_);
    const auto right = written_table(interpreted_);
    if (left.size() != right.size()) return fail("tables differ in size", "");
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (left[i] == right[i]) continue;
      const auto [one, other] = std::ranges::mismatch(left[i], right[i]);
      const auto from = one - left[i].begin() > 60 ? one - left[i].begin() - 60 : 0;
      fail("tables differ", left[i].substr(static_cast<std::size_t>(from), 160) + " / " +
                                right[i].substr(static_cast<std::size_t>(from), 160));
    }
  }

  void place(const CheckedPlace& compiled, const CheckedPlace& interpreted) {
    for (const DocumentedValue& one : interpreted.values) {
      ++(one.sample ? result_.samples : result_.examples);
      check(compiled, interpreted, one.value, true);
      spoil(compiled, interpreted, one.value);
    }
  }

  /// Some of the ways to spoil a value: large ones have too many.
  void spoil(const CheckedPlace& compiled, const CheckedPlace& interpreted, const json::Value& value) {
    constexpr std::size_t enough = 24;
    constexpr std::size_t large = 4000;
    if (json::write(value).size() > large) return;
    const auto changed = mutations(value);
    const std::size_t step = changed.size() / enough + 1;
    for (std::size_t i = 0; i < changed.size(); i += step) {
      ++result_.spoiled;
      check(compiled, interpreted, changed[i], false);
    }
  }

  void check(const CheckedPlace& compiled, const CheckedPlace& interpreted, const json::Value& value,
             bool shown) {
    runtime::Report left(compiled.direction);
    runtime::Report right(compiled.direction);
    if (*compiled.check) (*compiled.check)(runtime::Payload(value), left);
    if (*interpreted.check) (*interpreted.check)(runtime::Payload(value), right);
    if (left.violations() != right.violations())
      fail("verdicts differ at " + compiled.place, json::write(value) + ": compiled " +
                                                       first_of(left.violations()) + "; interpreted " +
                                                       first_of(right.violations()));
    const auto wrong = right.ok() ? runtime::Verdict::invalid : runtime::Verdict::valid;
    const std::string text = json::write(value);
    if (*compiled.check && (compiled.check->judge(std::string_view(text), compiled.direction) == wrong ||
                            compiled.check->judge(value, compiled.direction) == wrong))
      fail("one pass is wrong at " + compiled.place, text);
    if (right.ok()) travel(compiled, value, shown);
  }

  TakeTrip model_of(const CheckedPlace& place) const {
    auto found = models_.find(place.key);
    const std::size_t cut = place.key.rfind(" in a ");
    if (found == models_.end() && cut != std::string::npos) found = models_.find(place.key.substr(0, cut));
    return found == models_.end() ? nullptr : found->second;
  }

  void travel(const CheckedPlace& place, const json::Value& value, bool shown) {
    const TakeTrip take = model_of(place);
    if (take == nullptr) return;
    const Trip trip = take(value, place.direction);
    ++result_.trips;
    if (!trip.violations.empty()) {
      refuse(place, value, trip.violations, shown);
    } else if (!trip.equal && !has_empty_text(value)) {
      fail("read back as another value at " + place.place,
           json::write(value) + " → " + json::write(trip.written));
    } else if (!same_value(trip.written, value)) {
      fail("not written as it came at " + place.place,
           json::write(value) + " → " + json::write(trip.written));
    }
  }

  /// Two refusals of a type alone are as docs/MODELS.md has them; no value that a document shows may meet
  /// the second.
  void refuse(const CheckedPlace& place, const json::Value& value, const Violations& violations, bool shown) {
    if (only_beyond_64_bits(violations) || (!shown && only_without_type(violations))) {
      ++result_.refused;
    } else {
      fail("the type alone refuses at " + place.place, json::write(value) + ": " + first_of(violations));
    }
  }

  void fail(const std::string& what, const std::string& more) {
    constexpr std::size_t most = 20;
    if (result_.failures.size() < most) result_.failures.push_back(shortened(what + ": " + more));
  }

  const openapi::Document& document_;
  runtime::Api compiled_;
  runtime::Api interpreted_;
  std::map<std::string, TakeTrip> models_;
  Comparison result_;
};

}  // namespace

Comparison compare(const Plugin& plugin, const std::shared_ptr<const openapi::Document>& document) {
  return Comparing(plugin, document).run();
}

}  // namespace understudy::tests

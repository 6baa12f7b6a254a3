#pragma once

#include <type_traits>

#include "json/json.h"
#include "runtime/accept/number.h"
#include "runtime/accept/rules.h"
#include "runtime/accept/string.h"
#include "runtime/report.h"

namespace understudy::runtime::accept {

/// A JSON value that is judged where it stands: what Text is for a text. The next value is the one it stands
/// at; reading it does not move on.
class Tree {
 public:
  Tree(const json::Value& value, Direction direction) : at_(&value), direction_(direction) {}

  bool is_request() const { return direction_ == Direction::request; }
  Direction direction() const { return direction_; }
  bool in_doubt() const { return in_doubt_; }
  bool doubt() {
    in_doubt_ = true;
    return false;
  }

  Kind kind() const { return static_cast<Kind>(static_cast<int>(at_->type()) + 1); }
  bool null() const { return at_->is_null(); }
  bool boolean() const { return at_->is_boolean(); }
  bool boolean(bool only) const { return at_->is_boolean() && *at_->boolean() == only; }
  bool number() const { return at_->is_number(); }
  bool integer() const {
    const json::Number* number = at_->number();
    return number != nullptr && (number->spelling() == nullptr || number->is_integer());
  }
  template <typename Holds>
  bool number(const Holds& holds) const {
    const json::Number* number = at_->number();
    return number != nullptr && holds(Number(*number));
  }
  bool string() const { return at_->is_string(); }
  template <typename Holds>
  bool string(const Holds& holds) const {
    const std::string* text = at_->string();
    return text != nullptr && holds(String(*text));
  }
  template <std::size_t N, typename Each>
  bool object(const Names<N>& names, const Each& each, const ObjectRules<N>& rules = {});
  template <typename Each>
  bool array(const Each& each, const ArrayRules& rules = {});
  bool object() const { return at_->is_object(); }
  bool array() const { return at_->is_array(); }
  bool any() const { return true; }

  struct Mark {
    const json::Value* at;
    std::size_t depth;
  };
  Mark mark() const { return {at_, depth_}; }
  /// A "no" where values were judged too often.
  bool go(Mark mark) {
    at_ = mark.at;
    depth_ = mark.depth;
    return --budget_ != 0 || doubt();
  }

  const json::Value& value() const { return *at_; }

 private:
  static constexpr std::size_t max_depth = 64;

  bool enter() { return ++depth_ <= max_depth || doubt(); }
  bool has_unique_items() const;

  const json::Value* at_;
  std::size_t depth_ = 0;
  std::size_t budget_ = 1'000'000;
  Direction direction_;
  bool in_doubt_ = false;
};

template <std::size_t N, typename Each>
bool Tree::object(const Names<N>& names, const Each& each, const ObjectRules<N>& rules) {
  const json::Object* const object = at_->object();
  if (object == nullptr || object->size() < rules.at_least || object->size() > rules.at_most || !enter())
    return false;
  const json::Value* const here = at_;
  Bits<N> seen{};
  std::size_t expected = 0;
  for (const json::Member& member : *object) {
    const bool as_expected = expected < N && names[expected].is(member.name);
    const std::size_t index = as_expected ? expected : names.find(member.name);
    if (index < N) {
      seen[index / 64] |= std::uint64_t{1} << index % 64;
      expected = index + 1;
    }
    at_ = &member.value;
    if constexpr (std::is_invocable_v<Each, std::size_t, String>) {
      if (!each(index, String(member.name))) return false;
    } else if (!each(index)) {
      return false;
    }
  }
  at_ = here;
  --depth_;
  return has_required<N>(seen, rules, is_request());
}

template <typename Each>
bool Tree::array(const Each& each, const ArrayRules& rules) {
  const json::Array* const array = at_->array();
  if (array == nullptr || array->size() < rules.at_least || array->size() > rules.at_most || !enter())
    return false;
  const json::Value* const here = at_;
  for (std::size_t i = 0; i < array->size(); ++i) {
    at_ = &(*array)[i];
    if (!each(i)) return false;
  }
  at_ = here;
  --depth_;
  return !rules.unique || array->size() < 2 || has_unique_items();
}

}  // namespace understudy::runtime::accept

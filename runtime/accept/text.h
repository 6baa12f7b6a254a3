#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include "json/scan.h"
#include "runtime/accept/number.h"
#include "runtime/accept/other_names.h"
#include "runtime/accept/rules.h"
#include "runtime/accept/string.h"
#include "runtime/report.h"

namespace understudy::runtime::accept {

/// A JSON text that is read and judged in one pass, without making values of it. Each function reads the next
/// value and says whether it is sound and what was asked for; after a "no" the place is not defined.
///
/// Where a text asks for more than one pass can tell (an object of very many members, escapes in a name,
/// branches that would be read too often), it is left in doubt: a "no" that is no verdict.
class Text {
 public:
  Text(std::string_view json, Direction direction)
      : at_(json.data()),
        end_(json.data() + json.size()),
        budget_(json.size() * 32 + 4096),
        direction_(direction) {
    if (json.starts_with(json::byte_order_mark)) at_ += json::byte_order_mark.size();
  }

  bool is_request() const { return direction_ == Direction::request; }
  Direction direction() const { return direction_; }
  bool in_doubt() const { return in_doubt_; }
  bool doubt() {
    in_doubt_ = true;
    return false;
  }
  /// Whether nothing but space is left.
  bool at_end() { return (at_ = json::skip_space(at_, end_)) == end_; }

  Kind kind();
  bool null() { return word("null"); }
  bool boolean() { return kind() == Kind::boolean && (*at_ == 't' ? word("true") : word("false")); }
  bool boolean(bool only) { return word(only ? "true" : "false"); }
  bool number() {
    json::NumberToken token;
    return read_number(token);
  }
  bool integer() {
    json::NumberToken token;
    return read_number(token) && (token.is_small || Number(token).is_integer());
  }
  /// `holds` is asked about an accept::Number.
  template <typename Holds>
  bool number(const Holds& holds) {
    json::NumberToken token;
    return read_number(token) && holds(Number(token));
  }
  bool string() {
    json::StringToken token;
    return read_string(token);
  }
  /// `holds` is asked about an accept::String.
  template <typename Holds>
  bool string(const Holds& holds) {
    json::StringToken token;
    return read_string(token) && holds(String(token, scratch_));
  }
  /// `each` reads the value of a member; it is given the name's index, `names.size()` for any other name, and
  /// if it takes two arguments the name as well.
  template <std::size_t N, typename Each>
  bool object(const Names<N>& names, const Each& each, const ObjectRules<N>& rules = {});
  /// `each` reads an item; it is given the index.
  template <typename Each>
  bool array(const Each& each, const ArrayRules& rules = {});
  bool object() { return kind() == Kind::object && any(); }
  bool array() { return kind() == Kind::array && any(); }
  /// Any value.
  bool any();

  /// A place to come back to.
  struct Mark {
    const char* at;
    std::size_t depth;
  };
  Mark mark() const { return {at_, depth_}; }
  /// Goes back, or on, to a place. A "no" where the text was read too often.
  bool go(Mark mark);

  /// The text of the next value, which is read.
  std::string_view span();

 private:
  static constexpr std::size_t max_depth = 64;

  bool word(std::string_view text) {
    at_ = json::skip_space(at_, end_);
    const char* const after = json::scan_word(at_, end_, text);
    return after != nullptr && (at_ = after, true);
  }
  bool take(char c) {
    at_ = json::skip_space(at_, end_);
    return at_ != end_ && *at_ == c && (++at_, true);
  }
  bool read_number(json::NumberToken& token) {
    const char* const after = json::scan_number(json::skip_space(at_, end_), end_, token);
    return after != nullptr && (at_ = after, true);
  }
  bool read_string(json::StringToken& token) {
    if (!take('"')) return false;
    const char* const after = json::scan_string(at_, end_, token);
    return after != nullptr && (at_ = after, true);
  }
  bool enter() { return ++depth_ <= max_depth || doubt(); }
  /// Whether another member or item comes; `closed` where `close` has been read.
  bool more(bool is_first, char close, bool& closed);
  /// The name of a member and its colon: the index among the names, which is most likely `expected`.
  bool name(const NamesView& names, std::size_t& index, std::size_t expected);
  bool find_name(const NamesView& names, std::size_t& index);
  bool has_unique_items(const char* from);

  const char* at_;
  const char* end_;
  std::size_t depth_ = 0;
  std::size_t budget_;  // bytes that may be read again
  Direction direction_;
  bool in_doubt_ = false;
  std::string_view name_;  // of the member under way, where it was searched for
  std::string scratch_;
};

inline Kind Text::kind() {
  at_ = json::skip_space(at_, end_);
  if (at_ == end_) return Kind::none;
  switch (*at_) {
    case '{':
      return Kind::object;
    case '[':
      return Kind::array;
    case '"':
      return Kind::string;
    case 't':
    case 'f':
      return Kind::boolean;
    case 'n':
      return Kind::null;
    default:
      return *at_ == '-' || (*at_ >= '0' && *at_ <= '9') ? Kind::number : Kind::none;
  }
}

inline bool Text::more(bool is_first, char close, bool& closed) {
  at_ = json::skip_space(at_, end_);
  if (at_ == end_) return false;
  if (*at_ == close) {
    ++at_;
    closed = true;
    return false;
  }
  return is_first || (*at_ == ',' && (++at_, true));
}

inline bool Text::name(const NamesView& names, std::size_t& index, std::size_t expected) {
  at_ = json::skip_space(at_, end_);
  if (at_ == end_ || *at_ != '"') return false;
  ++at_;
  if (expected < names.size()) {
    const Name& name = names[expected];
    if (end_ - at_ > name.room() && name.stands_at(at_)) {
      at_ += name.text().size() + 1;
      index = expected;
      return (*at_ == ':' && (++at_, true)) || take(':');
    }
  }
  return find_name(names, index);
}

template <std::size_t N, typename Each>
bool Text::object(const Names<N>& names, const Each& each, const ObjectRules<N>& rules) {
  if (!take('{') || !enter()) return false;
  const NamesView view = names;
  Bits<N> seen{};
  OtherNames others;
  std::uint64_t count = 0;
  std::size_t index = N;
  std::size_t expected = 0;
  bool closed = false;
  for (; more(count == 0, '}', closed); ++count) {
    if (!name(view, index, expected)) return false;
    if (index < N) {
      const std::uint64_t bit = std::uint64_t{1} << index % 64;
      if ((seen[index / 64] & bit) != 0) return doubt();
      seen[index / 64] |= bit;
      expected = index + 1;
    } else if (!others.add(name_)) {
      return doubt();
    }
    if constexpr (std::is_invocable_v<Each, std::size_t, String>) {
      if (!each(index, String(index < N ? names[index].text() : name_))) return false;
    } else if (!each(index)) {
      return false;
    }
  }
  --depth_;
  return closed && count >= rules.at_least && count <= rules.at_most &&
         has_required<N>(seen, rules, is_request());
}

template <typename Each>
bool Text::array(const Each& each, const ArrayRules& rules) {
  if (!take('[') || !enter()) return false;
  const char* const from = at_;
  std::uint64_t count = 0;
  bool closed = false;
  for (; more(count == 0, ']', closed); ++count) {
    if (!each(count)) return false;
  }
  --depth_;
  if (!closed || count < rules.at_least || count > rules.at_most) return false;
  return !rules.unique || count < 2 || has_unique_items(from);
}

}  // namespace understudy::runtime::accept

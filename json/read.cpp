#include "json/read.h"

#include <string>
#include <unordered_set>

#include "json/scan.h"

namespace understudy::json {
namespace {

/// Makes values of the tokens of a text; every step says whether it was sound.
class Reader {
 public:
  Reader(std::string_view text, std::size_t depth)
      : at_(text.data()), end_(text.data() + text.size()), depth_(depth) {}

  bool value(Value& out) {
    space();
    if (at_ == end_) return false;
    switch (*at_) {
      case '{':
        return object(out);
      case '[':
        return array(out);
      case '"':
        return string(out);
      case 't':
        return word("true", out, true);
      case 'f':
        return word("false", out, false);
      case 'n':
        return word("null", out, nullptr);
      default:
        return number(out);
    }
  }

  bool at_end() {
    space();
    return at_ == end_;
  }

 private:
  void space() { at_ = skip_space(at_, end_); }

  bool take(char c) {
    space();
    return at_ != end_ && *at_ == c && (++at_, true);
  }

  bool moved(const char* after) { return after != nullptr && (at_ = after, true); }

  bool word(std::string_view text, Value& out, Value value) {
    out = std::move(value);
    return moved(scan_word(at_, end_, text));
  }

  bool number(Value& out) {
    NumberToken token;
    if (!moved(scan_number(at_, end_, token))) return false;
    out = token.is_small ? Number(token.value) : Number::from_text(token.text);
    return true;
  }

  bool text(std::string& out) {
    StringToken token;
    if (!take('"') || !moved(scan_string(at_, end_, token))) return false;
    if (token.escaped) {
      append_unescaped(out, token.raw);
    } else {
      out = token.raw;
    }
    return true;
  }

  bool string(Value& out) {
    std::string words;
    if (!text(words)) return false;
    out = std::move(words);
    return true;
  }

  bool array(Value& out) {
    if (depth_ == 0) return false;
    --depth_;
    out = Array();
    ++at_;
    Array& items = *out.array();
    for (bool first = true; !take(']'); first = false) {
      if (!first && !take(',')) return false;
      if (!value(items.emplace_back())) return false;
    }
    ++depth_;
    return true;
  }

  bool object(Value& out) {
    if (depth_ == 0) return false;
    --depth_;
    out = Object();
    ++at_;
    Object& members = *out.object();
    std::unordered_set<std::string> names;  // of a large object
    for (bool first = true; !take('}'); first = false) {
      std::string name;
      if ((!first && !take(',')) || !text(name) || !take(':')) return false;
      if (!is_new(members, name, names) || !value(members.append(std::move(name), {}))) return false;
    }
    ++depth_;
    return true;
  }

  static bool is_new(const Object& members, const std::string& name, std::unordered_set<std::string>& names) {
    constexpr std::size_t large = 16;
    if (members.size() < large) return members.find(name) == nullptr;
    if (names.empty()) {
      for (const Member& member : members) names.insert(member.name);
    }
    return names.insert(name).second;
  }

  const char* at_;
  const char* end_;
  std::size_t depth_;  // levels that may still be entered
};

}  // namespace

std::optional<Value> read(std::string_view text, std::size_t depth) {
  Reader reader(text, depth);
  std::optional<Value> value(std::in_place);
  if (!reader.value(*value) || !reader.at_end()) return std::nullopt;
  return value;
}

}  // namespace understudy::json

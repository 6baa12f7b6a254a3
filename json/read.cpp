#include "json/read.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <string>
#include <unordered_set>

#include "json/scan.h"

namespace understudy::json {
namespace {

/// Tells most names apart by their ends and their length.
std::uint64_t hash_of(const std::string& name) {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  const std::size_t size = std::min<std::size_t>(name.size(), sizeof head);
  std::memcpy(&head, name.data(), size);
  std::memcpy(&tail, name.data() + name.size() - size, size);
  return (head * 31 + tail) * 31 + name.size();
}

/// The names of one object's members, so that a second one of a name is noticed at once.
class KnownNames {
 public:
  /// False where one of the members has that name.
  bool add(const Object& members, const std::string& name) {
    if (count_ == hashes_.size()) return add_to_many(members, name);
    const std::uint64_t hash = hash_of(name);
    for (std::size_t i = 0; i < count_; ++i) {
      if (hashes_[i] == hash && members.find(name) != nullptr) return false;
    }
    hashes_[count_++] = hash;
    return true;
  }

 private:
  bool add_to_many(const Object& members, const std::string& name) {
    if (many_.empty()) {
      for (const Member& member : members) many_.insert(member.name);
    }
    return many_.insert(name).second;
  }

  std::size_t count_ = 0;
  std::array<std::uint64_t, 48> hashes_;  // the first `count_` of them are set
  std::unordered_set<std::string> many_;
};

/// What most objects have room in, so that few are moved while they grow.
constexpr std::size_t few_members = 8;

/// Makes values of the tokens of a text; every step says whether it was sound.
class Reader {
 public:
  Reader(std::string_view text, const ParseLimits& limits)
      : at_(text.data()),
        end_(text.data() + text.size()),
        depth_(limits.depth),
        unique_(limits.unique_names) {}

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
    if (at_ == end_ || *at_ != c) return false;
    ++at_;
    return true;
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
      out.assign(token.raw);
    }
    return true;
  }

  bool string(Value& out) {
    std::string words;
    return text(words) && (out = std::move(words), true);
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
    members.reserve(few_members);
    KnownNames names;
    for (bool first = true; !take('}'); first = false) {
      std::string name;
      if ((!first && !take(',')) || !text(name) || !take(':')) return false;
      const bool is_new = names.add(members, name);
      if (!is_new && unique_) return false;
      if (!value(is_new ? members.append(std::move(name), {}) : *members.find(name))) return false;
    }
    ++depth_;
    return true;
  }

  const char* at_;
  const char* end_;
  std::size_t depth_;  // levels that may still be entered
  bool unique_;
};

}  // namespace

std::optional<Value> read(std::string_view text, const ParseLimits& limits) {
  if (text.starts_with(byte_order_mark)) text.remove_prefix(byte_order_mark.size());
  Reader reader(text, limits);
  std::optional<Value> value(std::in_place);
  if (!reader.value(*value) || !reader.at_end()) return std::nullopt;
  return value;
}

}  // namespace understudy::json

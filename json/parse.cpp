#include "json/parse.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <unordered_set>

#include "json/read.h"
#include "json/utf8.h"

namespace understudy::json {
namespace {

/// Walks over the text and tells how far the reader has come.
class TrackedIterator {
 public:
  using iterator_category = std::input_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  TrackedIterator(const char* at, const char** seen) : at_(at), seen_(seen) {}

  reference operator*() const { return *at_; }
  TrackedIterator& operator++() {
    *seen_ = ++at_;
    return *this;
  }
  TrackedIterator operator++(int) {
    TrackedIterator before = *this;
    ++*this;
    return before;
  }
  friend bool operator==(const TrackedIterator& left, const TrackedIterator& right) {
    return left.at_ == right.at_;
  }

 private:
  const char* at_;
  const char** seen_;
};

/// Member names of one large object, so that finding a duplicate costs no search through all of them.
using Names = std::unordered_set<std::string>;
constexpr std::size_t large_object = 16;

/// Builds the value from nlohmann's events and stops at the first refusal.
class Builder {
 public:
  Builder(ParseLimits limits, const char* const& seen) : limits_(limits), seen_(seen) {}

  bool null() { return put(nullptr); }
  bool boolean(bool value) { return put(value); }
  bool number_integer(std::int64_t value) { return put(Number(value)); }
  bool number_unsigned(std::uint64_t value) { return put(Number(value)); }
  bool number_float(double, const std::string& text) { return put(Number::from_text(text)); }
  bool string(std::string& value) { return put(std::move(value)); }
  bool binary(nlohmann::json::binary_t&) { return false; }

  bool start_array(std::size_t) { return open(Array()); }
  bool end_array() { return close(); }
  bool start_object(std::size_t) { return open(Object()); }
  bool end_object() { return close(); }

  bool key(std::string& name) {
    Level& level = levels_.back();
    if (limits_.unique_names && !is_new(level, name))
      return refuse("the member `" + name + "` stands twice in one object");
    level.key = std::move(name);
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& error) {
    const std::string what = error.what();
    const std::size_t start = what.find("syntax error");
    return refuse(start == std::string::npos ? "a number beyond the range of a double" : what.substr(start));
  }

  Value& root() { return root_; }
  const std::string& fault() const { return fault_; }
  const char* fault_at() const { return fault_at_; }

 private:
  struct Level {
    Value* value;
    std::string key;
    Names names;
  };

  static bool is_new(Level& level, const std::string& name) {
    const Object& object = *level.value->object();
    if (object.size() < large_object) return object.find(name) == nullptr;
    if (level.names.empty()) {
      for (const Member& member : object) level.names.insert(member.name);
    }
    return level.names.insert(name).second;
  }

  Value* place(Value value) {
    if (levels_.empty()) return &(root_ = std::move(value));
    Level& level = levels_.back();
    if (Object* object = level.value->object())
      return &object->append(std::move(level.key), std::move(value));
    return &level.value->array()->emplace_back(std::move(value));
  }

  bool put(Value value) {
    place(std::move(value));
    return true;
  }

  bool open(Value value) {
    if (levels_.size() >= limits_.depth) {
      return refuse("nested deeper than " + std::to_string(limits_.depth) + " levels");
    }
    levels_.push_back({place(std::move(value)), {}, {}});
    return true;
  }

  bool close() {
    levels_.pop_back();
    return true;
  }

  bool refuse(std::string message) {
    fault_ = std::move(message);
    fault_at_ = seen_;
    return false;
  }

  ParseLimits limits_;
  const char* const& seen_;
  Value root_;
  std::vector<Level> levels_;
  std::string fault_;
  const char* fault_at_ = nullptr;
};

/// nlohmann's words without its own numbering: `unexpected end of input; expected ']'`.
std::string plain(std::string message) {
  const std::size_t dash = message.find(" - ");
  if (message.starts_with("syntax error") && dash != std::string::npos) message.erase(0, dash + 3);
  std::replace_if(
      message.begin(), message.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
  return is_utf8(message) ? message : "a character that is not UTF-8";
}

ParseError error_at(std::string_view text, std::size_t offset, std::string message) {
  const std::string_view before = text.substr(0, offset);
  const std::size_t line_start = before.rfind('\n') + 1;
  return {.message = std::move(message),
          .line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
          .column = code_points(before.substr(line_start)) + 1,
          .offset = offset};
}

/// The quote that opens the string whose closing quote stands at `offset`.
std::size_t opening_quote(std::string_view text, std::size_t offset) {
  for (std::size_t at = offset; at > 0;) {
    at = text.rfind('"', at - 1);
    if (at == std::string_view::npos) return offset;
    std::size_t backslashes = 0;
    while (backslashes < at && text[at - backslashes - 1] == '\\') ++backslashes;
    if (backslashes % 2 == 0) return at;
  }
  return offset;
}

/// Where the token starts that the reader has just taken and did not expect.
std::size_t token_start(std::string_view text, std::size_t offset, std::string_view message) {
  if (message.starts_with("unexpected number literal") || message.starts_with("a number beyond")) {
    const std::size_t before = text.find_last_not_of("0123456789+-.eE", offset == 0 ? 0 : offset - 1);
    return before == std::string_view::npos ? 0 : before + 1;
  }
  if (message.starts_with("unexpected string literal") || message.starts_with("the member `")) {
    return opening_quote(text, offset);
  }
  return offset;
}

/// Reads once more what `read` did not take, and says why.
tl::expected<Value, ParseError> parse_with_words(std::string_view text, ParseLimits limits) {
  if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos) {
    return tl::unexpected(error_at(text, nul, "a NUL byte"));  // nlohmann takes it for the end of the text
  }
  const char* seen = text.data();
  const char* const end = text.data() + text.size();
  Builder builder(limits, seen);
  const bool fine =
      nlohmann::json::sax_parse(TrackedIterator(text.data(), &seen), TrackedIterator(end, &seen), &builder);
  if (fine) return std::move(builder.root());
  auto offset = static_cast<std::size_t>(builder.fault_at() - text.data());
  const bool at_end = builder.fault_at() == end && builder.fault().find("end of input") != std::string::npos;
  if (offset > 0 && !at_end) --offset;  // the reader stands behind the character that it could not take
  std::string message = plain(builder.fault());
  offset = token_start(text, offset, message);
  return tl::unexpected(error_at(text, offset, std::move(message)));
}

}  // namespace

tl::expected<Value, ParseError> parse(std::string_view text, ParseLimits limits) {
  if (auto value = read(text, limits)) return std::move(*value);
  return parse_with_words(text, limits);
}

Value parse_trusted(std::string_view text) {
  auto value = parse(text, {.depth = 10'000});
  if (!value) throw std::logic_error("not JSON: " + value.error().message);
  return std::move(*value);
}

}  // namespace understudy::json

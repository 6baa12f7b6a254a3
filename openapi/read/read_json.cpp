#include <array>
#include <utility>

#include "json/utf8.h"
#include "openapi/read/read.h"

namespace understudy::openapi {
namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

std::optional<unsigned> hex_digit(char c) {
  if (is_digit(c)) return static_cast<unsigned>(c - '0');
  if (c >= 'a' && c <= 'f') return static_cast<unsigned>(c - 'a' + 10);
  if (c >= 'A' && c <= 'F') return static_cast<unsigned>(c - 'A' + 10);
  return std::nullopt;
}

/// Whether a character in a string is more than itself.
bool ends_run(char c) { return c == '"' || c == '\\' || c == '\n' || c == '\r' || c == '\t'; }

bool is_high_surrogate(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low_surrogate(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

/// Reads by descent; the depth limit keeps the descent short. The first fault ends the reading.
class JsonReader {
 public:
  explicit JsonReader(const Text& text) : text_(text.content()), marks_(text) {}

  ReadText run() {
    Node root;
    const bool sound = value(root) && end();
    if (sound) return {std::move(root), {}};
    return {std::nullopt, {TextFault{marks_.at(fault_at_), "", std::move(fault_)}}};
  }

 private:
  bool refuse(std::string message) { return refuse_at(at_, std::move(message)); }

  bool refuse_at(std::size_t at, std::string message) {
    fault_at_ = at;
    fault_ = "this is not JSON: " + std::move(message);
    return false;
  }

  /// What is wrong with a character that fits nowhere.
  std::string otherwise(const std::string& message) const {
    const std::string_view rest = text_.substr(std::min(at_, text_.size()));
    return rest.starts_with("//") || rest.starts_with("/*") ? "it has no comments, and one stands here"
                                                            : message;
  }

  void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  bool take(char c) {
    skip_space();
    if (peek() != c) return false;
    ++at_;
    return true;
  }

  bool end() {
    skip_space();
    return at_ == text_.size() || refuse("the value has ended, and nothing may follow");
  }

  bool value(Node& out) {
    skip_space();
    out.mark = marks_.at(at_);
    const char c = peek();
    if (c == '{') return nested([&] { return object(out.value.emplace<NodeObject>()); });
    if (c == '[') return nested([&] { return array(out.value.emplace<NodeArray>()); });
    if (c == '"') return string(out.value.emplace<std::string>());
    if (c == '-' || is_digit(c)) return number(out);
    return literal(out);
  }

  template <typename Read>
  bool nested(Read read) {
    if (depth_ == depth_limit) {
      return refuse("nested deeper than " + std::to_string(depth_limit) + " levels");
    }
    ++depth_;
    ++at_;
    const bool sound = read();
    --depth_;
    return sound;
  }

  bool object(NodeObject& members) {
    if (take('}')) return true;
    do {
      skip_space();
      if (peek() != '"') return refuse(otherwise("a member's name in double quotes has to stand here"));
      NodeMember& member = members.emplace_back();
      member.mark = marks_.at(at_);
      if (!string(member.name)) return false;
      if (!take(':')) return refuse("a colon has to follow the member's name");
      if (!value(member.value)) return false;
    } while (take(','));
    return take('}') || refuse(otherwise("a comma or a closing brace has to stand here"));
  }

  bool array(NodeArray& items) {
    if (take(']')) return true;
    do {
      if (!value(items.emplace_back())) return false;
    } while (take(','));
    return take(']') || refuse(otherwise("a comma or a closing bracket has to stand here"));
  }

  bool literal(Node& out) {
    if (word("true"))
      out.value = true;
    else if (word("false"))
      out.value = false;
    else if (!word("null"))
      return refuse(at_ == text_.size() ? "the text ends too early" : otherwise("a value has to stand here"));
    return true;
  }

  bool word(std::string_view word) {
    if (!text_.substr(at_).starts_with(word)) return false;
    at_ += word.size();
    return true;
  }

  bool digits() {
    const std::size_t start = at_;
    while (is_digit(peek())) ++at_;
    return at_ > start || refuse("a digit has to stand here");
  }

  bool number(Node& out) {
    const std::size_t start = at_;
    if (peek() == '-') ++at_;
    if (peek() == '0' && at_ + 1 < text_.size() && is_digit(text_[at_ + 1])) {
      return refuse("a number does not start with 0");
    }
    if (!digits()) return false;
    if (peek() == '.') {
      ++at_;
      if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!digits()) return false;
    }
    out.value = json::Number::from_text(text_.substr(start, at_ - start));
    return true;
  }

  bool string(std::string& out) {
    const std::size_t start = at_++;
    while (true) {
      std::size_t stop = at_;
      while (stop < text_.size() && !ends_run(text_[stop])) ++stop;
      if (stop == text_.size()) return refuse_at(start, "the string has no closing quote");
      out.append(text_.substr(at_, stop - at_));
      at_ = stop;
      if (peek() == '"') return ++at_, true;
      if (peek() != '\\') return refuse("a line end or tab in a string has to be written as an escape");
      if (!escape(out)) return false;
    }
  }

  bool escape(std::string& out) {
    constexpr std::array<std::pair<char, char>, 8> plain{{{'"', '"'},
                                                          {'\\', '\\'},
                                                          {'/', '/'},
                                                          {'b', '\b'},
                                                          {'f', '\f'},
                                                          {'n', '\n'},
                                                          {'r', '\r'},
                                                          {'t', '\t'}}};
    ++at_;
    for (const auto& [name, meaning] : plain) {
      if (peek() != name) continue;
      out += meaning;
      ++at_;
      return true;
    }
    if (peek() != 'u')
      return refuse_at(at_ - 1, "an escape is one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX");
    return unicode_escape(out);
  }

  bool unicode_escape(std::string& out) {
    const std::size_t start = at_ - 1;
    auto unit = code_unit();
    if (unit && is_high_surrogate(*unit) && text_.substr(at_).starts_with("\\u")) {
      ++at_;
      const auto low = code_unit();
      if (!low || !is_low_surrogate(*low)) return refuse_at(start, "half of a surrogate pair");
      unit = 0x10000 + ((*unit - 0xD800) << 10U) + (*low - 0xDC00);
    }
    if (!unit) return refuse_at(start, "four hexadecimal digits have to follow \\u");
    if (is_high_surrogate(*unit) || is_low_surrogate(*unit))
      return refuse_at(start, "half of a surrogate pair");
    json::append_utf8(out, *unit);
    return true;
  }

  /// The four digits behind the `u` that is the next character.
  std::optional<char32_t> code_unit() {
    char32_t unit = 0;
    for (std::size_t digit = 1; digit <= 4; ++digit) {
      const auto number = at_ + digit < text_.size() ? hex_digit(text_[at_ + digit]) : std::nullopt;
      if (!number) return std::nullopt;
      unit = unit * 16 + *number;
    }
    at_ += 5;
    return unit;
  }

  std::string_view text_;
  MarkCounter marks_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  std::size_t fault_at_ = 0;
  std::string fault_;
};

}  // namespace

ReadText read_json(const Text& text) { return JsonReader(text).run(); }

}  // namespace understudy::openapi

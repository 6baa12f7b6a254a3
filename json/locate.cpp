#include <algorithm>

#include "json/parse.h"
#include "json/pointer.h"
#include "json/utf8.h"

namespace understudy::json {
namespace {

/// Steps over a text that is known to be JSON.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) { skip_space(); }

  std::size_t position() const { return at_; }
  char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

  void take() {
    ++at_;
    skip_space();
  }

  std::string_view take_string() {
    const std::size_t start = at_++;
    while (at_ < text_.size() && text_[at_] != '"') at_ += text_[at_] == '\\' ? 2 : 1;
    at_ = std::min(at_ + 1, text_.size());
    const std::string_view literal = text_.substr(start, at_ - start);
    skip_space();
    return literal;
  }

  void skip_value() {
    std::size_t depth = 0;
    do {
      const char c = peek();
      if (c == '"') {
        take_string();
      } else {
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') --depth;
        c == '{' || c == '[' || c == '}' || c == ']' || c == ',' || c == ':' ? take() : skip_word();
      }
    } while (depth > 0 && at_ < text_.size());
  }

 private:
  void skip_word() {
    at_ = std::min(text_.find_first_of(",:]}[{\" \t\r\n", at_), text_.size());
    skip_space();
  }

  void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

  std::string_view text_;
  std::size_t at_ = 0;
};

bool names(std::string_view literal, const std::string& name) {
  const auto value = parse(literal);
  return value && value->string() != nullptr && *value->string() == name;
}

/// Moves to the value of a member; false where there is none.
bool enter_member(Scanner& scanner, const std::string& name) {
  scanner.take();
  while (scanner.peek() == '"') {
    const bool found = names(scanner.take_string(), name);
    scanner.take();  // the colon
    if (found) return true;
    scanner.skip_value();
    if (scanner.peek() == ',') scanner.take();
  }
  return false;
}

bool enter_item(Scanner& scanner, const std::string& token) {
  scanner.take();
  for (std::size_t index = 0; scanner.peek() != ']' && scanner.peek() != '\0'; ++index) {
    if (std::to_string(index) == token) return true;
    scanner.skip_value();
    if (scanner.peek() == ',') scanner.take();
  }
  return false;
}

TextPlace place_at(std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  return {.line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1,
          .column = code_points(before.substr(before.rfind('\n') + 1)) + 1};
}

}  // namespace

TextPlace locate(std::string_view text, std::string_view pointer) {
  Scanner scanner(text);
  std::size_t position = scanner.position();
  for (const std::string& token : pointer_tokens(pointer).value_or(std::vector<std::string>())) {
    const bool found = scanner.peek() == '{'   ? enter_member(scanner, token)
                       : scanner.peek() == '[' ? enter_item(scanner, token)
                                               : false;
    if (!found) break;
    position = scanner.position();
  }
  return place_at(text, position);
}

}  // namespace understudy::json

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <vector>

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

/// The text that a string literal stands for.
std::string decoded(std::string_view literal) {
  if (literal.find('\\') == std::string_view::npos) return std::string(literal.substr(1, literal.size() - 2));
  const auto value = parse(literal);
  return value && value->string() != nullptr ? *value->string() : std::string();
}

/// The pointers that are looked for, by their tokens.
struct Wanted {
  std::map<std::string, Wanted, std::less<>> below;
  std::vector<std::size_t> pointers;  // that end here
};

/// One walk through the text, into those values only that a pointer leads to.
class Search {
 public:
  Search(std::string_view text, std::vector<std::size_t>& offsets) : scanner_(text), offsets_(offsets) {}

  /// The scanner stands at the value, and behind it afterwards.
  void visit(const Wanted& wanted) {
    place(wanted, scanner_.position());
    if (wanted.below.empty()) return scanner_.skip_value();
    if (scanner_.peek() == '{') return visit_members(wanted);
    if (scanner_.peek() == '[') return visit_items(wanted);
    scanner_.skip_value();
  }

 private:
  /// Whatever is not found below stands here.
  void place(const Wanted& wanted, std::size_t offset) {
    for (const std::size_t pointer : wanted.pointers) offsets_[pointer] = offset;
    for (const auto& [token, below] : wanted.below) place(below, offset);
  }

  void visit_child(const Wanted& wanted, const std::string& token) {
    const auto found = wanted.below.find(token);
    if (found == wanted.below.end()) return scanner_.skip_value();
    visit(found->second);
  }

  void visit_members(const Wanted& wanted) {
    scanner_.take();
    while (scanner_.peek() == '"') {
      const std::string name = decoded(scanner_.take_string());
      scanner_.take();  // the colon
      visit_child(wanted, name);
      if (scanner_.peek() == ',') scanner_.take();
    }
    scanner_.take();
  }

  void visit_items(const Wanted& wanted) {
    scanner_.take();
    for (std::size_t index = 0; scanner_.peek() != ']' && scanner_.peek() != '\0'; ++index) {
      visit_child(wanted, std::to_string(index));
      if (scanner_.peek() == ',') scanner_.take();
    }
    scanner_.take();
  }

  Scanner scanner_;
  std::vector<std::size_t>& offsets_;
};

/// Lines and columns of offsets, counted on one way through the text.
std::vector<TextPlace> places_at(std::string_view text, const std::vector<std::size_t>& offsets) {
  std::vector<std::size_t> order(offsets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [&](std::size_t i) { return offsets[i]; });
  std::vector<TextPlace> places(offsets.size());
  TextPlace here;
  std::size_t at = 0;
  for (const std::size_t i : order) {
    const std::string_view between = text.substr(at, offsets[i] - at);
    const std::size_t lines = static_cast<std::size_t>(std::ranges::count(between, '\n'));
    here.line += lines;
    here.column = (lines > 0 ? 1 : here.column) + code_points(between.substr(between.rfind('\n') + 1));
    at = offsets[i];
    places[i] = here;
  }
  return places;
}

}  // namespace

std::vector<TextPlace> locate(std::string_view text, const std::vector<std::string>& pointers) {
  Wanted root;
  for (std::size_t i = 0; i < pointers.size(); ++i) {
    Wanted* wanted = &root;
    for (std::string& token : pointer_tokens(pointers[i]).value_or(std::vector<std::string>())) {
      wanted = &wanted->below[std::move(token)];
    }
    wanted->pointers.push_back(i);
  }
  std::vector<std::size_t> offsets(pointers.size());
  if (!pointers.empty()) Search(text, offsets).visit(root);
  return places_at(text, offsets);
}

TextPlace locate(std::string_view text, std::string_view pointer) {
  return locate(text, std::vector<std::string>{std::string(pointer)}).front();
}

}  // namespace understudy::json

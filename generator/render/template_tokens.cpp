#include "generator/render/template_tokens.h"

#include <algorithm>

namespace understudy::generator {
namespace {

std::string_view trim(std::string_view text) {
  const auto first = text.find_first_not_of(" \t\n");
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(" \t\n") - first + 1);
}

/// Where the next tag of any sort starts.
std::size_t next_tag(std::string_view text, std::size_t from) {
  for (std::size_t at = text.find('{', from); at != std::string_view::npos; at = text.find('{', at + 1)) {
    const char mark = at + 1 < text.size() ? text[at + 1] : ' ';
    if (mark == '{' || mark == '%' || mark == '#') return at;
  }
  return std::string_view::npos;
}

bool only_blanks(std::string_view text) { return text.find_first_not_of(" \t") == std::string_view::npos; }

/// Cuts a template into tokens from its start to its end.
class Cutting {
 public:
  Cutting(const std::string& file, std::string_view text) : file_(file), text_(text) {}

  tl::expected<std::vector<Token>, TemplateFault> all() {
    for (std::size_t open = next_tag(text_, 0); open < text_.size(); open = next_tag(text_, at_)) {
      const char mark = text_[open + 1];
      const std::string closing = mark == '{' ? "}}" : std::string(1, mark) + "}";
      const std::size_t end = text_.find(closing, open + 2);
      if (end == std::string_view::npos) {
        const std::string message = "'{" + std::string(1, mark) + "' is not closed by '" + closing + "'";
        return tl::unexpected(TemplateFault{file_, place_of(open), message});
      }
      take(open, end, mark);
    }
    add_text(text_.size());
    return std::move(tokens_);
  }

 private:
  void take(std::size_t open, std::size_t end, char mark) {
    const std::size_t start = text_.substr(0, open).rfind('\n') + 1;
    const std::size_t close = end + 2;
    const std::size_t line_end = std::min(text_.find('\n', close), text_.size());
    const std::string_view indent = text_.substr(start, open - start);
    const bool alone =
        mark != '{' && only_blanks(indent) && only_blanks(text_.substr(close, line_end - close));
    add_text(alone ? std::max(at_, start) : open);
    const auto kind = mark == '{' ? Token::Kind::output : Token::Kind::statement;
    const std::string_view content = trim(text_.substr(open + 2, end - open - 2));
    if (mark != '#')
      tokens_.push_back({kind, std::string(content), alone ? std::string(indent) : "", place_of(open)});
    at_ = alone ? std::min(line_end + 1, text_.size()) : close;
  }

  void add_text(std::size_t end) {
    if (end > at_)
      tokens_.push_back({Token::Kind::text, std::string(text_.substr(at_, end - at_)), {}, place_of(at_)});
  }

  TemplatePlace place_of(std::size_t offset) const {
    const std::string_view before = text_.substr(0, offset);
    const std::string_view line = before.substr(before.rfind('\n') + 1);
    const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
    return {1 + static_cast<std::size_t>(std::ranges::count(before, '\n')),
            1 + static_cast<std::size_t>(std::ranges::count_if(line, starts))};
  }

  const std::string& file_;
  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<Token> tokens_;
};

}  // namespace

tl::expected<std::vector<Token>, TemplateFault> template_tokens(const std::string& file,
                                                                std::string_view text) {
  return Cutting(file, text).all();
}

}  // namespace understudy::generator

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

/// The part of the line before and after a tag, when there is nothing else on its line.
struct Alone {
  bool is = false;
  std::size_t begin = 0;
  std::size_t end = 0;
};

Alone alone_on_line(std::string_view text, std::size_t open, std::size_t close) {
  const auto before = open == 0 ? std::string_view::npos : text.rfind('\n', open - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  const std::size_t end = std::min(text.find('\n', close), text.size());
  const bool is =
      only_blanks(text.substr(begin, open - begin)) && only_blanks(text.substr(close, end - close));
  return {is, begin, std::min(end + 1, text.size())};
}

}  // namespace

tl::expected<std::vector<Token>, TemplateFault> template_tokens(const std::string& file,
                                                                std::string_view text) {
  std::vector<Token> tokens;
  std::size_t at = 0;
  const auto line_of = [&](std::size_t offset) {
    return 1 + static_cast<std::size_t>(
                   std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
  };
  const auto add_text = [&](std::size_t end) {
    if (end > at)
      tokens.push_back({Token::Kind::text, std::string(text.substr(at, end - at)), {}, line_of(at)});
  };
  while (at < text.size()) {
    const std::size_t open = next_tag(text, at);
    if (open == std::string_view::npos) break;
    const char mark = text[open + 1];
    const std::string closing = mark == '{' ? "}}" : std::string(1, mark) + "}";
    const std::size_t found = text.find(closing, open + 2);
    if (found == std::string_view::npos) {
      return tl::unexpected(TemplateFault{
          file, line_of(open), "'{" + std::string(1, mark) + "' is not closed by '" + closing + "'"});
    }
    const std::size_t close = found + 2;
    const Alone alone = mark == '{' ? Alone{} : alone_on_line(text, open, close);
    add_text(alone.is ? std::max(at, alone.begin) : open);
    if (mark != '#') {
      const auto kind = mark == '{' ? Token::Kind::output : Token::Kind::statement;
      const auto indent = alone.is ? text.substr(alone.begin, open - alone.begin) : std::string_view{};
      tokens.push_back({kind, std::string(trim(text.substr(open + 2, found - open - 2))), std::string(indent),
                        line_of(open)});
    }
    at = alone.is ? alone.end : close;
  }
  add_text(text.size());
  return tokens;
}

}  // namespace understudy::generator

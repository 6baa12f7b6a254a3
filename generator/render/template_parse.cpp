#include <sstream>

#include "generator/render/template_node.h"
#include "generator/render/template_tokens.h"

namespace understudy::generator {
namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

bool is_path(std::string_view text) {
  return !text.empty() &&
         text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.") ==
             std::string_view::npos;
}

/// Recursive descent over the tokens: a block ends at the statement that closes or splits it.
class Parser {
 public:
  Parser(const std::string& file, const std::vector<Token>& tokens) : file_(file), tokens_(tokens) {}

  tl::expected<TemplateNodes, TemplateFault> whole() {
    auto nodes = block();
    if (nodes && next_ < tokens_.size()) {
      return fault(tokens_[next_], "'" + tokens_[next_].content + "' closes nothing");
    }
    return nodes;
  }

 private:
  tl::unexpected<TemplateFault> fault(const Token& token, std::string message) const {
    return tl::unexpected(TemplateFault{file_, token.place, std::move(message)});
  }

  tl::expected<TemplateNodes, TemplateFault> block() {
    TemplateNodes nodes;
    for (; next_ < tokens_.size(); ++next_) {
      const Token& token = tokens_[next_];
      if (token.kind == Token::Kind::text) {
        nodes.push_back({token.place, LiteralText{token.content}});
      } else if (token.kind == Token::Kind::output) {
        if (!is_path(token.content)) return fault(token, "'" + token.content + "' is not a name");
        nodes.push_back({token.place, Output{token.content}});
      } else if (ends_block(token.content)) {
        return nodes;
      } else {
        auto node = statement(token);
        if (!node) return tl::unexpected(node.error());
        nodes.push_back(std::move(*node));
      }
    }
    return nodes;
  }

  static bool ends_block(const std::string& content) {
    return content == "else" || content == "endif" || content == "endfor";
  }

  tl::expected<TemplateNode, TemplateFault> statement(const Token& token) {
    const auto words = words_of(token.content);
    if (words.size() == 4 && words[0] == "for" && words[2] == "in" && is_path(words[3])) {
      return loop(token, words[1], words[3]);
    }
    if (words.size() == 2 && words[0] == "if" && is_path(words[1])) return condition(token, words[1], false);
    if (words.size() == 3 && words[0] == "if" && words[1] == "not" && is_path(words[2])) {
      return condition(token, words[2], true);
    }
    if (words.size() == 2 && words[0] == "include")
      return TemplateNode{token.place, Inclusion{words[1], token.indent}};
    return fault(token, "'" + token.content + "' is not a statement; use for, if, if not, else or include");
  }

  tl::expected<TemplateNode, TemplateFault> loop(const Token& token, const std::string& variable,
                                                 const std::string& path) {
    auto body = closed_block(token, "endfor");
    if (!body) return tl::unexpected(body.error());
    return TemplateNode{token.place, Loop{variable, path, std::move(*body)}};
  }

  tl::expected<TemplateNode, TemplateFault> condition(const Token& token, const std::string& path,
                                                      bool negated) {
    Condition result{path, negated, {}, {}};
    ++next_;
    auto body = block();
    if (!body) return tl::unexpected(body.error());
    result.body = std::move(*body);
    if (next_ < tokens_.size() && tokens_[next_].content == "else") {
      auto otherwise = closed_block(token, "endif");
      if (!otherwise) return tl::unexpected(otherwise.error());
      result.otherwise = std::move(*otherwise);
    } else if (auto closed = expect(token, "endif"); !closed) {
      return tl::unexpected(closed.error());
    }
    return TemplateNode{token.place, std::move(result)};
  }

  tl::expected<TemplateNodes, TemplateFault> closed_block(const Token& opening, const std::string& closing) {
    ++next_;
    auto body = block();
    if (!body) return body;
    if (auto closed = expect(opening, closing); !closed) return tl::unexpected(closed.error());
    return body;
  }

  tl::expected<void, TemplateFault> expect(const Token& opening, const std::string& closing) const {
    if (next_ >= tokens_.size())
      return fault(opening, "'" + opening.content + "' is not closed by '" + closing + "'");
    if (tokens_[next_].content == closing) return {};
    return fault(tokens_[next_], "'" + tokens_[next_].content + "' stands where '" + closing + "' has to");
  }

  const std::string& file_;
  const std::vector<Token>& tokens_;
  std::size_t next_ = 0;
};

}  // namespace

tl::expected<ParsedTemplate, TemplateFault> parse_template(const std::string& file, std::string_view text) {
  const auto tokens = template_tokens(file, text);
  if (!tokens) return tl::unexpected(tokens.error());
  auto nodes = Parser(file, *tokens).whole();
  if (!nodes) return tl::unexpected(nodes.error());
  return ParsedTemplate{file, std::move(*nodes)};
}

}  // namespace understudy::generator

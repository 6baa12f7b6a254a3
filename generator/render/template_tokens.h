#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "generator/render/template_node.h"

namespace understudy::generator {

/// A piece of a template: text, `{{ … }}` or `{% … %}`. Comments are gone, and so are the ends of lines on
/// which a statement stands alone.
struct Token {
  enum class Kind { text, output, statement };
  Kind kind = Kind::text;
  std::string content;  // without the marks and the white space beside them
  std::string indent;   // of a statement that stands alone: the white space before it
  TemplatePlace place;
};

tl::expected<std::vector<Token>, TemplateFault> template_tokens(const std::string& file,
                                                                std::string_view text);

}  // namespace understudy::generator

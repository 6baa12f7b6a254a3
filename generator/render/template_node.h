#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
#include <vector>

namespace understudy::generator {

/// A place in a template: line and column count from 1, the column in code points.
struct TemplatePlace {
  std::size_t line = 1;
  std::size_t column = 1;

  friend bool operator==(const TemplatePlace&, const TemplatePlace&) = default;
};

/// What is wrong in a template, or between a template and its view.
struct TemplateFault {
  std::string file;
  TemplatePlace place;
  std::string message;

  friend bool operator==(const TemplateFault&, const TemplateFault&) = default;
};

struct TemplateNode;
using TemplateNodes = std::vector<TemplateNode>;

struct LiteralText {
  std::string text;
};
struct Output {  // {{ path }}
  std::string path;
};
struct Loop {  // {% for variable in path %}
  std::string variable;
  std::string path;
  TemplateNodes body;
};
struct Condition {  // {% if path %}, {% if not path %}
  std::string path;
  bool negated = false;
  TemplateNodes body;
  TemplateNodes otherwise;
};
struct Inclusion {  // {% include file %}
  std::string file;
  std::string indent;
};

struct TemplateNode {
  TemplatePlace place;
  std::variant<LiteralText, Output, Loop, Condition, Inclusion> what;
};

struct ParsedTemplate {
  std::string file;
  TemplateNodes nodes;
};

/// Reads a template's text. Refuses an unclosed tag, an unknown statement and wrong nesting.
tl::expected<ParsedTemplate, TemplateFault> parse_template(const std::string& file, std::string_view text);

}  // namespace understudy::generator

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "generator/render/template_node.h"
#include "json/json.h"

namespace understudy::generator {

/// A template as it was read; `file` is what messages call it, its name where it is empty.
struct TemplateText {
  std::string content;
  std::string file = {};
};

/// The text of a template file, by its name below `templates/`; nothing where there is none.
using ReadTemplate = std::function<std::optional<TemplateText>(const std::string& name)>;

/// Fills templates with views. The language is a strict subset of Jinja: see templates/README.md.
class Templates {
 public:
  explicit Templates(ReadTemplate read) : read_(std::move(read)) {}

  /// The template's text with the view's values in it. Refuses a name that the view lacks, a value of the
  /// wrong type and a broken template.
  tl::expected<std::string, TemplateFault> render(const std::string& name, const json::Value& view);

  bool has(const std::string& name) const { return read_(name).has_value(); }

  /// A parsed template, read once.
  tl::expected<const ParsedTemplate*, TemplateFault> get(const std::string& name);

 private:
  ReadTemplate read_;
  std::map<std::string, ParsedTemplate> parsed_;
};

}  // namespace understudy::generator

#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "generator/render/template_node.h"
#include "json/json.h"

namespace understudy::generator {

/// The text of a template file, by its name below `templates/`; nothing where there is none.
using ReadTemplate = std::function<std::optional<std::string>(const std::string& name)>;

/// Fills templates with views. The language is a strict subset of Jinja: see templates/README.md.
class Templates {
 public:
  explicit Templates(ReadTemplate read) : read_(std::move(read)) {}

  /// The template's text with the view's values in it. Refuses a name that the view lacks, a value of the
  /// wrong type and a broken template.
  tl::expected<std::string, TemplateFault> render(const std::string& name, const json::Value& view);

  /// A parsed template, read once.
  tl::expected<const ParsedTemplate*, TemplateFault> get(const std::string& name);

 private:
  ReadTemplate read_;
  std::map<std::string, ParsedTemplate> parsed_;
};

}  // namespace understudy::generator

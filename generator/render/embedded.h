#pragma once

#include <filesystem>
#include <optional>
#include <span>
#include <string_view>

#include "generator/render/template.h"

namespace understudy::generator {

/// A file of templates/ as it was when the program was built.
struct EmbeddedTemplate {
  std::string_view name;  // without `.tmpl`
  std::string_view text;
};

std::span<const EmbeddedTemplate> embedded_templates();

/// Takes a template from the folder where it has it, else the embedded one.
ReadTemplate template_reader(const std::optional<std::filesystem::path>& folder);

}  // namespace understudy::generator

#include <algorithm>
#include <fstream>
#include <sstream>

#include "generator/render/embedded.h"

namespace understudy::generator {

ReadTemplate template_reader(const std::optional<std::filesystem::path>& folder) {
  return [folder](const std::string& name) -> std::optional<std::string> {
    if (folder) {
      std::ifstream file(*folder / (name + ".tmpl"), std::ios::binary);
      std::ostringstream text;
      if (file && text << file.rdbuf()) return text.str();
    }
    const auto all = embedded_templates();
    const auto found = std::ranges::find(all, name, &EmbeddedTemplate::name);
    return found == all.end() ? std::nullopt : std::optional(std::string(found->text));
  };
}

}  // namespace understudy::generator

#include <algorithm>
#include <fstream>
#include <sstream>

#include "generator/generate.h"
#include "generator/render/embedded.h"

namespace understudy::generator {

namespace {

std::optional<std::string> read(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (!file) return std::nullopt;
  // An empty file sets the stream's failbit, and is still read.
  if (file.peek() != std::ifstream::traits_type::eof()) text << file.rdbuf();
  return text.str();
}

bool is_embedded(const std::string& name) {
  return std::ranges::find(embedded_templates(), name, &EmbeddedTemplate::name) != embedded_templates().end();
}

}  // namespace

std::vector<std::string> template_names() {
  std::vector<std::string> names;
  for (const EmbeddedTemplate& one : embedded_templates()) names.push_back(std::string(one.name) + ".tmpl");
  return names;
}

std::vector<std::string> unused_templates(const std::filesystem::path& folder) {
  std::vector<std::string> unknown;
  std::string all;
  std::error_code error;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder, error)) {
    if (entry.path().extension() != ".tmpl" || !entry.is_regular_file(error)) continue;
    all += read(entry.path()).value_or("");
    const auto name = entry.path().lexically_relative(folder).replace_extension().generic_string();
    if (!is_embedded(name)) unknown.push_back(name);
  }
  std::erase_if(unknown, [&](const std::string& name) {
    return all.find("include " + name + " ") != std::string::npos;
  });
  std::sort(unknown.begin(), unknown.end());
  for (std::string& name : unknown) name += ".tmpl";
  return unknown;
}

ReadTemplate template_reader(const std::optional<std::filesystem::path>& folder) {
  return [folder](const std::string& name) -> std::optional<TemplateText> {
    if (folder) {
      const auto path = *folder / (name + ".tmpl");
      if (auto text = read(path)) return TemplateText{*std::move(text), path.generic_string()};
    }
    const auto all = embedded_templates();
    const auto found = std::ranges::find(all, name, &EmbeddedTemplate::name);
    return found == all.end() ? std::nullopt : std::optional(TemplateText{std::string(found->text)});
  };
}

}  // namespace understudy::generator

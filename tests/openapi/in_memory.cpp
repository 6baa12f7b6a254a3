#include "in_memory.h"

#include <stdexcept>

namespace understudy::openapi {

Loaded load_texts(std::map<std::string, std::string> files, const LoadOptions& options) {
  return load(
      "api.yaml",
      [files = std::move(files)](const std::string& path) -> tl::expected<std::string, std::string> {
        const auto found = files.find(path);
        if (found == files.end()) return tl::unexpected(std::string("there is no such file"));
        return found->second;
      },
      options);
}

Loaded load_3_1(const std::string& text, const LoadOptions& options) {
  return load_texts({{"api.yaml", "openapi: 3.1.0\ninfo: {title: T, version: '1'}\n" + text}}, options);
}

Loaded load_3_0(const std::string& text) {
  return load_texts({{"api.yaml", "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths: {}\n" + text}});
}

std::string messages(const Loaded& loaded) {
  std::string text;
  const Sources none;
  for (const Diagnostic& diagnostic : loaded.diagnostics.sorted()) text += render(diagnostic, none) + "\n";
  return text;
}

const Schema& component(const Document& document, const std::string& name) {
  for (const auto& [known, id] : document.components) {
    if (known == name) return document.schema(id);
  }
  throw std::logic_error("no component " + name);
}

}  // namespace understudy::openapi

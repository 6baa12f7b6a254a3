#include "tests/generator/lowering.h"

#include <stdexcept>

#include "generator/render/type_text.h"

namespace understudy::generator {

const cpp::Declaration& Lowered::named(const std::string& name) const {
  for (const cpp::Declaration& one : api.models.declarations) {
    if (name_of(one) == name) return one;
  }
  throw std::runtime_error("nothing is called " + name);
}

std::string Lowered::member(const std::string& owner, const std::string& name) const {
  const TypeText types(api.models, "api");
  const cpp::Struct& one = structure(owner);
  for (const cpp::Member& member : one.members) {
    if (member.name == name) return types.of(member) + " " + name + types.initializer(member, one.recursive);
  }
  throw std::runtime_error(owner + " has no member " + name);
}

std::string Lowered::aliased(const std::string& name) const {
  return TypeText(api.models, "api").of(alias(name).type);
}

std::vector<std::string> Lowered::order() const {
  std::vector<std::string> names;
  for (const cpp::DeclarationId id : api.models.order) names.push_back(name_of(api.models.declaration(id)));
  return names;
}

std::string Lowered::notes() const {
  std::string text;
  for (const auto& one : diagnostics.sorted()) text += one.pointer + ": " + one.message + "\n";
  return text;
}

Lowered lowered(const std::string& schemas) {
  const std::string text =
      "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" + schemas;
  const openapi::Loaded loaded = openapi::load(
      "api.yaml", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  if (!loaded.document) throw std::runtime_error("not a document");
  Lowered result;
  result.api = lower(*loaded.document, "api", result.diagnostics);
  return result;
}

}  // namespace understudy::generator

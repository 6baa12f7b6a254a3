#include "generator/render/shape_text.h"

#include "generator/render/literal.h"

namespace understudy::generator {
namespace {

std::string in_one_line(const std::vector<std::string>& parts) {
  std::string line;
  for (const std::string& part : parts) line += (line.empty() ? "" : ", ") + part;
  return "{" + line + "}";
}

/// `{.name = "id", .attribute = true}`
std::string xml_text(const openapi::Xml& xml) {
  std::vector<std::string> parts;
  if (!xml.name.empty()) parts.push_back(".name = " + string_literal(xml.name));
  if (!xml.namespace_uri.empty()) parts.push_back(".namespace_uri = " + string_literal(xml.namespace_uri));
  if (!xml.prefix.empty()) parts.push_back(".prefix = " + string_literal(xml.prefix));
  if (xml.attribute) parts.emplace_back(".attribute = true");
  if (xml.wrapped) parts.emplace_back(".wrapped = true");
  return in_one_line(parts);
}

}  // namespace

std::string shape_text(const openapi::ValueShape& shape) {
  const openapi::TypeSet& types = shape.types;
  const std::pair<const char*, bool> all[] = {{"null", types.null},       {"boolean", types.boolean},
                                              {"integer", types.integer}, {"number", types.number},
                                              {"string", types.string},   {"array", types.array},
                                              {"object", types.object}};
  std::vector<std::string> parts;
  for (const auto& [name, allowed] : all) {
    if (allowed) parts.push_back("." + std::string(name) + " = true");
  }
  if (!shape.media_type.empty()) parts.push_back(".media_type = " + string_literal(shape.media_type));
  if (shape.xml) parts.push_back(".xml = runtime::Xml" + xml_text(*shape.xml));
  if (shape.again != 0) parts.push_back(".again = " + std::to_string(shape.again));
  if (!shape.items.empty()) parts.push_back(".items = {" + shape_text(shape.items[0]) + "}");
  std::string members;
  for (const auto& [name, member] : shape.members) {
    members += (members.empty() ? "{" : ", {") + string_literal(name) + ", " + shape_text(member) + "}";
  }
  if (!members.empty()) parts.push_back(".members = {" + members + "}");
  if (!shape.rest.empty()) parts.push_back(".rest = {" + shape_text(shape.rest[0]) + "}");
  return in_one_line(parts);
}

std::string write_only_text(const openapi::WriteOnly& one) {
  std::vector<std::string> parts;
  if (!one.hidden.empty()) parts.push_back(".hidden = " + braced_literals(one.hidden));
  std::vector<std::string> members;
  for (const auto& [name, index] : one.members)
    members.push_back("{" + string_literal(name) + ", " + std::to_string(index) + "}");
  if (!members.empty()) parts.push_back(".members = " + in_one_line(members));
  if (one.rest) parts.push_back(".rest = " + std::to_string(*one.rest));
  if (one.items) parts.push_back(".items = " + std::to_string(*one.items));
  return in_one_line(parts);
}

}  // namespace understudy::generator

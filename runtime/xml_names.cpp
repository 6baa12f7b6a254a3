#include "runtime/xml_names.h"

#include "runtime/shape.h"

namespace understudy::runtime {

XmlSpelling spelling_of(const Shape& shape, const Shape& meant, std::string_view usual) {
  const std::optional<Xml>& xml = shape.xml ? shape.xml : meant.xml;
  XmlSpelling spelling{std::string(usual), xml.value_or(Xml())};
  if (!spelling.xml.name.empty()) spelling.name = spelling.xml.name;
  return spelling;
}

XmlSpelling spelling_of_member(const NestedShape& object, std::string_view name) {
  const NestedShape meant = object.member(name);
  const Shape& shape = member_of(*object, name);
  const XmlSpelling own = spelling_of(shape, *meant, name);
  if (!is_xml_array(*meant) || own.xml.wrapped) return own;
  return spelling_of(items_of(*meant), *meant.items(), name);
}

XmlSpelling spelling_of_item(const NestedShape& shape, std::string_view array) {
  return spelling_of(items_of(*shape), *shape.items(), array);
}

bool is_xml_array(const Shape& shape) { return shape.array && !shape.object && !takes_scalar(shape); }

bool is_spelled(const XmlName& name, const XmlSpelling& spelling) {
  const std::string& uri = spelling.xml.namespace_uri;
  // An attribute without a prefix is in no namespace, whatever is declared.
  const bool is_bare = spelling.xml.attribute && spelling.xml.prefix.empty();
  return name.local == spelling.name && (uri.empty() || is_bare || name.namespace_uri == uri);
}

}  // namespace understudy::runtime

#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/parse.h"

namespace understudy::runtime {

/// A name of XML, its prefix resolved (Namespaces in XML 1.0).
struct XmlName {
  std::string local;
  std::string prefix;
  std::string namespace_uri;
};

struct XmlAttribute {
  XmlName name;
  std::string value;
};

/// An element with its attributes, those that declare namespaces left out.
struct XmlElement {
  XmlName name;
  std::vector<XmlAttribute> attributes;
  std::vector<XmlElement> children;
  std::string text;  // all its own text and CDATA, in order
  std::size_t offset = 0;
};

/// The root element of an XML 1.0 document in UTF-8. Refuses document types (and with them entities of one's
/// own), prefixes that are not declared, nesting beyond 256, more than 500,000 elements; a fault has its
/// place in the text.
tl::expected<XmlElement, json::ParseError> parse_xml(std::string_view text);

/// The charset that the first line of an XML document declares, else UTF-8.
std::string xml_charset(std::string_view body);

}  // namespace understudy::runtime

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::runtime {

/// Whether a text may name an element or an attribute, with a prefix or without. Letters beyond ASCII are let
/// through.
bool is_xml_name(std::string_view text);

/// What a text holds that no XML document may, and where.
struct XmlTextFault {
  std::string message;
  std::size_t offset = 0;
};

/// Looks for control characters and for ampersands that begin no reference of XML's own (XML 1.0, sections
/// 2.2 and 4.1).
std::optional<XmlTextFault> xml_text_fault(std::string_view text);

/// Whether a text may stand in XML, once it is escaped.
bool is_xml_text(std::string_view text);

/// A text between tags or, with quotes and line breaks escaped, inside of an attribute.
std::string escape_xml(std::string_view text);

}  // namespace understudy::runtime

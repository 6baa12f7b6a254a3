#pragma once

#include <string>
#include <string_view>

#include "runtime/nested_shape.h"
#include "runtime/xml_tree.h"

namespace understudy::runtime {

/// How a member, or an item of an array, is spelled in XML.
struct XmlSpelling {
  std::string name;
  Xml xml = {};
};

/// The spelling of a shape whose element is called `usual` where its `xml` object gives no name. `shape` is
/// what stands there, `meant` the same with a way back followed.
XmlSpelling spelling_of(const Shape& shape, const Shape& meant, std::string_view usual);

/// The spelling of an object's member: the wrapping element or, of an array that is not wrapped, each item.
XmlSpelling spelling_of_member(const NestedShape& object, std::string_view name);

/// The spelling of the items inside of an array's own element, which is called `array`.
XmlSpelling spelling_of_item(const NestedShape& shape, std::string_view array);

/// Whether values of a shape are the items of an array and nothing else.
bool is_xml_array(const Shape& shape);

/// Whether a name in a document is that spelling. Without a declared namespace any will do.
bool is_spelled(const XmlName& name, const XmlSpelling& spelling);

}  // namespace understudy::runtime

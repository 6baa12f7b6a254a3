#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// Which JSON types a text may stand for, where a parameter, a form or XML has no other way to say it.
struct ValueShape {
  TypeSet types = {};
  std::string media_type = {};  // of a string of bytes: `contentMediaType`, or `application/octet-stream`
  std::optional<Xml> xml = {};  // of the schema, or of what it refers to
  std::size_t again = 0;        // of a schema inside of itself: it is the shape so many levels further out
  std::vector<ValueShape> items = {};                            // none or one: of an array
  std::vector<std::pair<std::string, ValueShape>> members = {};  // of an object
  std::vector<ValueShape> rest = {};                             // none or one: of an object's other members

  friend bool operator==(const ValueShape& left, const ValueShape& right);
};

/// The shape of a schema, read through `$ref`, `allOf`, `anyOf`, `oneOf`, and from the values of `enum` and
/// `const` where there is no `type`. A schema inside of itself points back.
ValueShape shape_of(const Document& document, SchemaId schema);

/// The shape of a body in XML: one without a name of its own is called after its component.
ValueShape xml_shape_of(const Document& document, SchemaId schema);

/// Whether bodies of a media type are JSON texts in a row: in lines, behind record separators, in events.
bool is_json_sequence(std::string_view media_type);

/// Whether the schema of such a body speaks of each text, and not of all of them as an array does.
bool speaks_of_each_text(const Document& document, SchemaId schema);

/// Whether a media type is XML: `application/xml`, `text/xml`, a `+xml` ending.
bool is_xml(std::string_view media_type);

/// Whether bodies of a media type are read by shape: all but JSON.
bool needs_shape(std::string_view media_type);

}  // namespace understudy::openapi

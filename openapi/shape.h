#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// Which JSON types a text may stand for, where a parameter or a form has no other way to say it.
struct ValueShape {
  TypeSet types = {};
  std::vector<ValueShape> items = {};                            // none or one: of an array
  std::vector<std::pair<std::string, ValueShape>> members = {};  // of an object
  std::vector<ValueShape> rest = {};                             // none or one: of an object's other members

  friend bool operator==(const ValueShape& left, const ValueShape& right);
};

/// The shape of a schema, read through `$ref`, `allOf`, `anyOf`, `oneOf`, and from the values of `enum` and
/// `const` where there is no `type`. A schema inside of itself has no shape there.
ValueShape shape_of(const Document& document, SchemaId schema);

/// Whether bodies of a media type are read by shape: all but JSON.
bool needs_shape(std::string_view media_type);

}  // namespace understudy::openapi

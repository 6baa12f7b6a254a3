#include "runtime/nested_shape.h"

#include "runtime/shape.h"

namespace understudy::runtime {

NestedShape NestedShape::items() const { return inside(items_of(**this)); }

NestedShape NestedShape::member(std::string_view name) const { return inside(member_of(**this, name)); }

NestedShape NestedShape::inside(const Shape& child) const {
  NestedShape nested = *this;
  if (child.again == 0 || child.again > path_.size()) {
    nested.path_.push_back(&child);
  } else {
    nested.path_.resize(path_.size() - child.again + 1);
  }
  return nested;
}

}  // namespace understudy::runtime

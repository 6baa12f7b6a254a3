#pragma once

#include <string_view>
#include <vector>

#include "runtime/api.h"

namespace understudy::runtime {

/// A shape with those it is inside of, so that one that points back (`Shape::again`) is found.
class NestedShape {
 public:
  explicit NestedShape(const Shape& root) : path_{&root} {}

  const Shape& operator*() const { return *path_.back(); }
  const Shape* operator->() const { return path_.back(); }

  NestedShape items() const;
  NestedShape member(std::string_view name) const;

 private:
  NestedShape inside(const Shape& child) const;

  std::vector<const Shape*> path_;
};

}  // namespace understudy::runtime

#pragma once

#include <vector>

#include "generator/cpp/declaration.h"

namespace understudy::generator {

/// What a declaration holds without a detour, or in a box.
struct Held {
  cpp::TypeId* type;
  bool* boxed;
};

/// The members, parts and alternatives of a declaration, in order.
std::vector<Held> held_types(cpp::Declaration& declaration);

/// The same, of those in boxes only: their types.
std::vector<cpp::TypeId> boxed_types(const cpp::Declaration& declaration);

/// Components that hold each other by value in a circle hold each other in boxes, whichever comes first in the
/// document: so none of them is of the size of all, and each keeps a header of its own. Inside of a component
/// what leads back to where it came from is boxed.
void box_circles(cpp::Models& models);

}  // namespace understudy::generator

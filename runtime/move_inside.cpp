#include "runtime/move_inside.h"

namespace understudy::runtime {

void move_inside(Violation& violation, const std::string& prefix) {
  violation.pointer = prefix + violation.pointer;
  for (Violation& reason : violation.why_not) move_inside(reason, prefix);
}

}  // namespace understudy::runtime

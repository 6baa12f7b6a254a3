#include "runtime/accept/tree.h"

#include "runtime/check/array.h"

namespace understudy::runtime::accept {

bool Tree::has_unique_items() const {
  const json::Array& items = *at_->array();
  if (items.size() > 8) {
    Report report(direction_, In::body, 1);
    unique_items(*at_, {Path(), ""}, report);
    return report.ok();
  }
  for (std::size_t i = 1; i < items.size(); ++i) {
    for (std::size_t j = 0; j < i; ++j) {
      if (items[i] == items[j]) return false;
    }
  }
  return true;
}

}  // namespace understudy::runtime::accept

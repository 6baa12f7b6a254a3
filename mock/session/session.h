#pragma once

#include <memory>
#include <vector>

#include "mock/journal/journal.h"
#include "mock/store/store.h"

namespace understudy::mock {

/// What the requests of one name leave behind, beside those of other names and of none.
struct Session {
  std::vector<std::unique_ptr<Store>> stores;  // one for each API
  std::shared_ptr<Journal> journal = {};       // none where it is off
};

}  // namespace understudy::mock

#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"
#include "tests/corpus/trip.h"

namespace understudy::tests {

/// A generated type and what in the document it stands for, as `key_of…` spells it.
struct ModelRow {
  std::string key;
  TakeTrip take = nullptr;
};

/// What the compiled code of one document gives away; `understudy_corpus` of its shared library returns it.
struct Plugin {
  runtime::Api (*api)() = nullptr;
  std::vector<ModelRow> (*models)() = nullptr;
};

using GetPlugin = const Plugin* (*)();

}  // namespace understudy::tests

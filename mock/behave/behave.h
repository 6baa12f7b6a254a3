#pragma once

#include "mock/behave/behavior.h"
#include "mock/refusal.h"
#include "mock/store/cursor.h"
#include "mock/template/scope.h"

namespace understudy::mock {

/// A sound request before the collections.
struct Visit {
  Store& store;
  Moment& moment;  // with the decoded parameters in it
  const Cursors& cursors;
  bool keep = true;  // false: nothing is stored
};

/// Does what a behavior says and gives the body of the answer, null for none. Readers of a collection go in
/// side by side, whoever changes it goes alone.
Outcome<Item> behave(const Behavior& behavior, const Visit& visit);

}  // namespace understudy::mock

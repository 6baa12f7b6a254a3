#pragma once

#include <functional>

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
  /// Makes the response with that body (null: without one), or refuses to.
  std::function<Outcome<runtime::Response>(const Item& body)> respond = {};
};

/// Does what a behavior says and answers. Readers of a collection go in side by side, whoever changes it goes
/// alone; a request that is refused changes nothing.
Outcome<runtime::Response> behave(const Behavior& behavior, const Visit& visit);

}  // namespace understudy::mock

#pragma once

#include "mock/behave/behave.h"

namespace understudy::mock {

/// `create` and `put`: stores a new item and gives the answer.
Outcome<runtime::Response> create(const Behavior& behavior, const Visit& visit);
Outcome<runtime::Response> update(const Behavior& behavior, const Visit& visit);
Outcome<runtime::Response> erase(const Behavior& behavior, const Visit& visit);

/// `list`: the items that fit, or a page of them.
Outcome<Item> list(const Behavior& behavior, const Visit& visit);

/// The answer of a behavior: its template, else the item itself.
Item answer_of(const Behavior& behavior, const Scope& scope, const Item& item);

}  // namespace understudy::mock

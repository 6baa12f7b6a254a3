#pragma once

#include <string>
#include <tl/expected.hpp>

#include "mock/journal/verify.h"

namespace understudy::mock {

/// An expectation from its JSON: `operation`, then `times`, or `at_least` and `at_most`, then `body`,
/// `parameters` and `status`. The message says what is wrong with it.
tl::expected<Expectation, std::string> expectation_of(const json::Value& value);

}  // namespace understudy::mock

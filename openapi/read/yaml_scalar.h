#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "openapi/read/node.h"

namespace understudy::openapi {

using ScalarValue = decltype(Node::value);

/// What a scalar without quotes means by the core schema of YAML 1.2.2, section 10.3.2 (`on` and `yes` are
/// strings there). `0x1F` and `0o17` are integers, where they have a
/// place in 64 bits. Refuses numbers that JSON cannot spell: infinite ones.
tl::expected<ScalarValue, std::string> plain_scalar(std::string_view text);

/// What a scalar with a tag of its own means (`!!str 5`); refuses tags other than those of JSON's types.
tl::expected<ScalarValue, std::string> tagged_scalar(std::string_view tag, std::string_view text);

}  // namespace understudy::openapi

#pragma once

#include <string>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// A parameter's value as a client writes it (OpenAPI 3.1.1, section 4.8.12): for a path the text in place of
/// `{name}`, for a query its pairs joined by `&`, for cookies joined by `; `, for a header the field's value.
/// What `decode_parameters` would not read back as the same value is refused with the reason.
tl::expected<std::string, std::string> encode_parameter(const Parameter& parameter, const json::Value& value);

}  // namespace understudy::runtime

#pragma once

#include <string>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::mock {

/// A JSON value as a protobuf message by the table of the API (proto3: zeros do not travel, an empty message
/// does). Members without a number are left out; the message says what does not fit its field.
tl::expected<std::string, std::string> encode_protobuf(const runtime::Api& api, std::size_t message,
                                                       const json::Value& value);

}  // namespace understudy::mock

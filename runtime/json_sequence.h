#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "json/parse.h"
#include "runtime/body_kind.h"

namespace understudy::runtime {

/// The JSON texts of a sequence as an array: one in each line (empty lines are passed over), or each behind a
/// record separator (RFC 7464), or in each event. A fault has its place in the whole body.
tl::expected<json::Value, json::ParseError> decode_sequence(std::string_view body, BodyKind kind);

/// The items of an array as such a sequence; any other value as a sequence of one.
std::string encode_sequence(const json::Value& value, BodyKind kind);

}  // namespace understudy::runtime

#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::mock {

/// A message of an API's table, and which JSON types its members may have: numbers of 64 bits become text
/// where the schema does not ask for a number (as protobuf's JSON mapping has it).
struct ProtobufType {
  const runtime::Api& api;
  std::size_t message = 0;
  const runtime::Shape* shape = nullptr;
};

/// A protobuf message as a JSON value. Fields that the table does not know are skipped; the message says why
/// the bytes are none: cut off, a wrong wire type, an overlong number, text that is not UTF-8.
tl::expected<json::Value, std::string> decode_protobuf(const ProtobufType& type, std::string_view bytes);

}  // namespace understudy::mock

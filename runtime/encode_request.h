#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// What a client wants to send, parameters by their declared names.
struct RequestValues {
  json::Object path = {};
  json::Object query = {};
  json::Object header = {};
  json::Object cookie = {};
  std::optional<json::Value> body = {};
  std::string media_type = {};  // the key under `content`; empty: the first one
};

/// A request of an operation, ready to be sent but for its host. Refuses a required parameter without a
/// value, a name that is not declared, and whatever cannot be written, with the place and the reason.
tl::expected<Request, std::string> encode_request(const Operation& operation, const RequestValues& values);

}  // namespace understudy::runtime

#pragma once

#include <string>

#include "http/serve.h"
#include "runtime/message.h"

namespace understudy::http {

/// What the request and the connection ask of a response besides its content.
struct Delivery {
  bool without_body = false;  // the answer to a HEAD
  bool close = false;
  bool http_1_0 = false;
};

/// A response as it goes over the wire (RFC 9112). The length is ours; header fields that cannot travel are
/// left out or have their control characters replaced by spaces.
std::string write_response(const runtime::Response& response, const Delivery& delivery);

/// A refusal as RFC 9457 problem details.
runtime::Response problem(const Refusal& refusal);

}  // namespace understudy::http

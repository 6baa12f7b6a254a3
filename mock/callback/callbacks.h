#pragma once

#include <functional>
#include <string>
#include <tl/expected.hpp>

#include "runtime/message.h"

namespace understudy::mock {

/// How requests are sent that the API sends by itself (docs/CALLBACKS.md).
struct Callbacks {
  /// Sends a request to an absolute URL, if it may go there; gives the answer, or why there is none. The
  /// target of the request is not set. Called from a thread of the mock, and from those of admin requests.
  std::function<tl::expected<runtime::Response, std::string>(const std::string& url,
                                                             runtime::Request request)>
      send = {};
};

}  // namespace understudy::mock

#pragma once

#include <functional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "runtime/message.h"

namespace understudy::http {

/// Sends a request to an absolute URL whose path and query stand before those of its target; gives the
/// answer, or why there is none.
using SendOut = std::function<tl::expected<runtime::Response, std::string>(const std::string& url,
                                                                           runtime::Request request)>;

/// What sends callbacks and webhooks: to `hosts`, and to this machine where `reaches_itself`. A name is
/// resolved once and the address that was looked at is the one that is called; nothing is redirected.
SendOut send_to(const std::vector<std::string>& hosts, bool reaches_itself);

}  // namespace understudy::http

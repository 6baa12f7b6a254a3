#pragma once

#include <string>
#include <vector>

#include "mock/callback/callbacks.h"

namespace understudy::cli {

/// What sends callbacks and webhooks: to `hosts`, and to this machine where `reaches_itself`. A name is
/// resolved once and the address that was looked at is the one that is called; nothing is redirected.
mock::Callbacks send_to(const std::vector<std::string>& hosts, bool reaches_itself);

}  // namespace understudy::cli

#pragma once

#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "mock/store/sharing.h"
#include "redis/address.h"

namespace understudy::redis {

/// Shares collections on a Redis (6.2 or later), below keys that begin with `understudy:` and the API's name.
/// Fails with the reason where it does not answer now; later on it is reconnected to as needed.
tl::expected<mock::OpenSharing, std::string> share_on(const Address& address);

}  // namespace understudy::redis

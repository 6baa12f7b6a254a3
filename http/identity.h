#pragma once

#include <string>
#include <tl/expected.hpp>

#include "http/serve.h"

namespace understudy::http {

/// A key and a certificate by itself for localhost, 127.0.0.1 and ::1, good for a year from now.
Identity self_signed();

/// The SHA-256 of a certificate as two hexadecimal digits a byte with colons, to compare with what a client
/// sees.
tl::expected<std::string, std::string> fingerprint(const Identity& identity);

}  // namespace understudy::http

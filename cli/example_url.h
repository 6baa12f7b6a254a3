#pragma once

#include <string>

#include "runtime/api.h"

namespace understudy::cli {

/// The path of an operation with its examples in the place of path parameters and required query parameters,
/// to click on.
std::string example_target(const runtime::Operation& operation);

/// `http://HOST:PORT` as a browser takes it: brackets around IPv6.
std::string origin(const std::string& host, int port);

/// The same for a host that stands for all addresses: this machine's own.
std::string clickable_origin(const std::string& host, int port);

/// Whether only this machine can reach what listens on that host.
bool is_loopback(const std::string& host);

}  // namespace understudy::cli

#pragma once

#include <cstddef>
#include <string>
#include <tl/expected.hpp>

#include "cli/streams.h"
#include "http/serve.h"

namespace CLI {
class App;
}

namespace understudy::cli {

/// What a mock was told about connections; times are in seconds.
struct TransportArguments {
  std::size_t connections = http::Endpoint().connections;
  std::size_t max_head = http::Endpoint().max_head;
  double header_timeout = 10;
  double body_timeout = 60;
  double idle_timeout = 60;
  bool gzip = true;
  bool tls = false;
  std::string certificate;  // the name of its file, with `key`
  std::string key;
};

/// The flags of it; docs/LIMITS.md is their reference.
void add_transport_options(CLI::App& options, TransportArguments& arguments);

/// The endpoint as it was told to be, or which file cannot be read.
tl::expected<http::Endpoint, std::string> with_transport(http::Endpoint endpoint,
                                                         const TransportArguments& arguments,
                                                         Streams& streams);

}  // namespace understudy::cli

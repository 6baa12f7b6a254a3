#include "cli/transport_options.h"

#include <chrono>

#include "cli/command.h"

namespace understudy::cli {

namespace {

constexpr std::size_t most_connections = 1'000'000;
constexpr std::size_t fewest_head_bytes = 256;
constexpr std::size_t most_head_bytes = 16 * 1024 * 1024;
constexpr double shortest = 0.05;
constexpr double longest = 86'400;

std::chrono::milliseconds milliseconds(double seconds) {
  return std::chrono::milliseconds(static_cast<std::chrono::milliseconds::rep>(seconds * 1000));
}

void add_timeout(CLI::App& options, const char* name, double& seconds, const char* what) {
  options.add_option(name, seconds, what)->check(CLI::Range(shortest, longest))->type_name("SECONDS");
}

}  // namespace

void add_transport_options(CLI::App& options, TransportArguments& arguments) {
  options
      .add_option("--max-connections", arguments.connections,
                  "Open at once, default 10000; further ones take the place of idle ones")
      ->check(CLI::Range(std::size_t{1}, most_connections));
  options
      .add_option("--max-header-bytes", arguments.max_head,
                  "Of a request's line and header fields, default 65536; more is 431")
      ->check(CLI::Range(fewest_head_bytes, most_head_bytes));
  add_timeout(options, "--header-timeout", arguments.header_timeout,
              "From a request's first byte to the end of its header fields, default 10");
  add_timeout(options, "--body-timeout", arguments.body_timeout, "For a request's body, default 60");
  add_timeout(options, "--idle-timeout", arguments.idle_timeout, "Between two requests, default 60");
  options.add_flag("--gzip,!--no-gzip", arguments.gzip,
                   "Whether long answers are compressed for clients that ask for it; on unless said");
}

http::Endpoint with_transport(http::Endpoint endpoint, const TransportArguments& arguments) {
  endpoint.connections = arguments.connections;
  endpoint.max_head = arguments.max_head;
  endpoint.gzip = arguments.gzip;
  endpoint.patience.head = milliseconds(arguments.header_timeout);
  endpoint.patience.body = milliseconds(arguments.body_timeout);
  endpoint.patience.idle = milliseconds(arguments.idle_timeout);
  return endpoint;
}

}  // namespace understudy::cli

#include "cli/transport_options.h"

#include <chrono>
#include <optional>
#include <utility>

#include "cli/command.h"
#include "cli/read_text.h"
#include "http/identity.h"

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

void add_tls(CLI::App& options, TransportArguments& arguments) {
  auto* tls = options.add_flag("--tls", arguments.tls,
                               "Speak TLS, with a certificate made on the spot for localhost");
  auto* certificate = options
                          .add_option("--tls-cert", arguments.certificate,
                                      "Speak TLS with this certificate and its chain, in PEM")
                          ->excludes(tls)
                          ->type_name("FILE");
  auto* key = options.add_option("--tls-key", arguments.key, "The key of that certificate, in PEM")
                  ->needs(certificate)
                  ->type_name("FILE");
  certificate->needs(key);
}

tl::expected<std::optional<http::Identity>, std::string> identity_of(const TransportArguments& arguments,
                                                                     Streams& streams) {
  if (arguments.tls) return http::self_signed();
  if (arguments.certificate.empty()) return std::nullopt;
  auto certificate = read_text(arguments.certificate, streams);
  if (!certificate) return tl::unexpected(std::move(certificate.error()));
  auto key = read_text(arguments.key, streams);
  if (!key) return tl::unexpected(std::move(key.error()));
  return http::Identity{*std::move(certificate), *std::move(key)};
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
  add_tls(options, arguments);
}

tl::expected<http::Endpoint, std::string> with_transport(http::Endpoint endpoint,
                                                         const TransportArguments& arguments,
                                                         Streams& streams) {
  auto identity = identity_of(arguments, streams);
  if (!identity) return tl::unexpected(std::move(identity.error()));
  endpoint.identity = *std::move(identity);
  endpoint.connections = arguments.connections;
  endpoint.max_head = arguments.max_head;
  endpoint.gzip = arguments.gzip;
  endpoint.patience.head = milliseconds(arguments.header_timeout);
  endpoint.patience.body = milliseconds(arguments.body_timeout);
  endpoint.patience.idle = milliseconds(arguments.idle_timeout);
  return endpoint;
}

}  // namespace understudy::cli

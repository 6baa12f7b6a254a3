#include "cli/mock_arguments.h"

#include "cli/command.h"
#include "cli/mock_store.h"

namespace understudy::cli {

namespace {

constexpr int most_requests = 1'000'000;  // a minute
constexpr int most_bytes = 2'147'483'647;

}  // namespace

void add_mock_options(CLI::App& options, MockArguments& arguments) {
  options.set_help_flag("--help", "Print this help and exit");  // -h is the host, as in Prism
  options.add_option("SPEC", arguments.specs,
                     "OpenAPI documents, `PREFIX=FILE` to serve one below /PREFIX; without one the APIs that "
                     "are compiled in");
  options.add_option("-p,--port", arguments.port, "Default 4010; 0 takes a free one")
      ->check(CLI::Range(0, 65535));
  options.add_option("-h,--host", arguments.host, "Address or name to listen on, default 127.0.0.1");
  options.add_option("--rate-limit", arguments.rate_limit, "Requests a minute; without it there is no limit")
      ->check(CLI::Range(1, most_requests));
  options.add_option("--max-body", arguments.max_body, "Bytes of the largest request body")
      ->check(CLI::Range(0, most_bytes));
  add_formats_option(options, arguments.read.load);
  add_map_option(options, arguments.read.load);
  add_strict_option(options, arguments.read);
  options.add_flag("--cors,!--no-cors", arguments.cors, "Whether browsers may call it from other origins");
  auto* stateless = options.add_flag("--stateless", arguments.stateless, "Remember nothing between requests");
  add_store_option(options, arguments.store)->excludes(stateless);
  options.add_flag("--watch,!--no-watch", arguments.watch,
                   "Whether documents are read again when one of their files changes; on unless said");
  options.add_flag("-q,--quiet", arguments.quiet, "No line for each request");
  options.add_flag("-v,--verbose", arguments.verbose, "Print header fields and bodies too");
}

mock::Options mock_options(const MockArguments& arguments) {
  mock::Options options;
  options.max_body = arguments.max_body;
  options.requests_per_minute = arguments.rate_limit;
  options.cors = arguments.cors;
  options.stateless = arguments.stateless;
  return options;
}

}  // namespace understudy::cli

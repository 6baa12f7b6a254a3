#include "mock/mock.h"

#include <memory>
#include <ostream>

#include "cli/apis.h"
#include "cli/command.h"
#include "cli/example_url.h"
#include "cli/request_log.h"
#include "cli/signals.h"
#include "cli/table.h"
#include "http/serve.h"

namespace understudy::cli {

namespace {

constexpr int most_requests = 1'000'000;  // a minute
constexpr int most_bytes = 2'147'483'647;

struct MockArguments {
  std::vector<std::string> specs;
  SpecOptions read;
  int port = 4010;
  std::string host = "127.0.0.1";
  std::optional<std::size_t> rate_limit;
  std::optional<std::size_t> max_body;
  bool cors = true;
  bool stateless = false;
  bool quiet = false;
  bool verbose = false;
};

std::string operation_lines(const std::vector<runtime::Api>& apis, const std::string& origin) {
  std::vector<std::vector<std::string>> rows;
  for (const auto& api : apis) {
    for (const auto& operation : api.operations) {
      rows.push_back({operation.method, origin + example_target(operation), operation.id});
    }
  }
  return aligned(rows);
}

mock::Mock make_mock(const std::vector<runtime::Api>& apis, const MockArguments& arguments, RequestLog& log) {
  std::vector<mock::Served> served;
  for (const auto& api : apis) served.push_back({api, {}});
  mock::Options options;
  options.max_body = arguments.max_body;
  options.requests_per_minute = arguments.rate_limit;
  options.cors = arguments.cors;
  options.stateless = arguments.stateless;
  if (!arguments.quiet) options.log = [&log](const mock::LogEntry& entry) { log.write(entry); };
  return mock::Mock(std::move(served), std::move(options));
}

http::Answer make_answer(const mock::Mock& mock, const MockArguments& arguments, RequestLog& log) {
  if (!arguments.verbose) return [&mock](const runtime::Request& request) { return mock.answer(request); };
  return [&mock, &log](const runtime::Request& request) {
    auto response = mock.answer(request);
    log.write_messages(request, response);
    return response;
  };
}

void announce(const std::vector<runtime::Api>& apis, const MockArguments& arguments, int port,
              Streams& streams) {
  if (!is_loopback(arguments.host)) {
    streams.err << "warning: bound to " << arguments.host << ", so other machines can call the mock\n";
  }
  streams.out << operation_lines(apis, clickable_origin(arguments.host, port))
              << "Understudy is listening on " << origin(arguments.host, port) << "\n"
              << std::flush;
}

ExitCode serve(const std::vector<runtime::Api>& apis, const MockArguments& arguments, Streams& streams) {
  RequestLog log(streams.out);
  const auto mock = make_mock(apis, arguments, log);
  for (const std::string& fault : mock.faults()) streams.err << fault << "\n";
  http::Endpoint endpoint{.host = arguments.host, .port = arguments.port, .max_body = mock.max_body()};
  if (!arguments.quiet) endpoint.on_refusal = [&log](const http::Refusal& refusal) { log.write(refusal); };
  hold_signals();
  auto server = http::Server::start(endpoint, make_answer(mock, arguments, log));
  if (!server) {
    streams.err << "understudy: " << server.error() << "\n";
    return ExitCode::wrong_usage;
  }
  announce(apis, arguments, server->port(), streams);
  await_signal();
  server->stop();
  return ExitCode::fine;
}

ExitCode mock_apis(const MockArguments& arguments, Streams& streams) {
  if (arguments.specs.empty() && arguments.read.load.formats == openapi::Formats::ignored) {
    streams.err
        << "understudy: `--formats=ignore` needs a document, as the APIs compiled in assert formats\n";
    return ExitCode::wrong_usage;
  }
  const auto apis = apis_of(arguments.specs, arguments.read, streams);
  return apis ? serve(*apis, arguments, streams) : apis.error();
}

}  // namespace

Action prepare_mock(CLI::App& options) {
  const auto arguments = std::make_shared<MockArguments>();
  options.set_help_flag("--help", "Print this help and exit");  // -h is the host, as in Prism
  options.add_option("SPEC", arguments->specs,
                     "OpenAPI documents; without one the APIs that are compiled in");
  options.add_option("-p,--port", arguments->port, "Default 4010; 0 takes a free one")
      ->check(CLI::Range(0, 65535));
  options.add_option("-h,--host", arguments->host, "Address or name to listen on, default 127.0.0.1");
  options
      .add_option("--rate-limit", arguments->rate_limit, "Requests a minute; without it there is no limit")
      ->check(CLI::Range(1, most_requests));
  options.add_option("--max-body", arguments->max_body, "Bytes of the largest request body")
      ->check(CLI::Range(0, most_bytes));
  add_formats_option(options, arguments->read.load);
  add_map_option(options, arguments->read.load);
  add_strict_option(options, arguments->read);
  options.add_flag("--cors,!--no-cors", arguments->cors, "Whether browsers may call it from other origins");
  options.add_flag("--stateless", arguments->stateless, "Remember nothing between requests");
  options.add_flag("-q,--quiet", arguments->quiet, "No line for each request");
  options.add_flag("-v,--verbose", arguments->verbose, "Print header fields and bodies too");
  return [arguments](Streams& streams) { return mock_apis(*arguments, streams); };
}

}  // namespace understudy::cli

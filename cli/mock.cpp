#include "mock/mock.h"

#include <memory>
#include <ostream>

#include "cli/apis.h"
#include "cli/command.h"
#include "cli/example_url.h"
#include "cli/live_mock.h"
#include "cli/reloader.h"
#include "cli/request_log.h"
#include "cli/served_spec.h"
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
  bool watch = true;
};

using Apis = std::vector<runtime::Api>;

using Rows = std::vector<std::vector<std::string>>;

/// Method, path to click on and name of each operation.
Rows operation_rows(const Apis& apis) {
  Rows rows;
  for (const auto& api : apis) {
    for (const auto& operation : api.operations) {
      rows.push_back({operation.method, api.prefix + example_target(operation), operation.id});
    }
  }
  return rows;
}

std::string announcement(Rows rows, const std::string& host, int port) {
  const std::string clickable = clickable_origin(host, port);
  for (auto& row : rows) row[1] = clickable + row[1];
  return aligned(rows) + "Understudy is listening on " + origin(host, port);
}

mock::Mock make_mock(Apis apis, const MockArguments& arguments, RequestLog& log) {
  std::vector<mock::Served> served;
  for (auto& api : apis) served.push_back({std::move(api), {}});
  mock::Options options;
  options.max_body = arguments.max_body;
  options.requests_per_minute = arguments.rate_limit;
  options.cors = arguments.cors;
  options.stateless = arguments.stateless;
  if (!arguments.quiet) options.log = [&log](const mock::LogEntry& entry) { log.write(entry); };
  return mock::Mock(std::move(served), std::move(options));
}

void print_faults(const mock::Mock& mock, Streams& streams) {
  for (const std::string& fault : mock.faults()) streams.err << fault << "\n";
}

http::Answer make_answer(const LiveMock& mock, const MockArguments& arguments, RequestLog& log) {
  if (!arguments.verbose) return [&mock](const runtime::Request& request) { return mock.answer(request); };
  return [&mock, &log](const runtime::Request& request) {
    auto response = mock.answer(request);
    log.write_messages(request, response);
    return response;
  };
}

Apis tables_of(const std::vector<ServedSpec>& specs) {
  Apis apis;
  for (const ServedSpec& spec : specs) apis.push_back(api_of(spec));
  return apis;
}

/// A mock on its port, until a signal comes. `watched` are the documents that it serves, if it does.
struct Service {
  const MockArguments& arguments;
  Streams& streams;
  std::vector<ServedSpec> watched = {};
};

/// What changes the mock when its documents change.
std::unique_ptr<Reloader> reloader_of(const Service& service, LiveMock& mock, RequestLog& log) {
  if (!service.arguments.watch || service.watched.empty()) return nullptr;
  const auto serve_again = [&](const std::vector<ServedSpec>& specs, const std::vector<bool>& reread) {
    mock::Mock next = make_mock(tables_of(specs), service.arguments, log);
    print_faults(next, service.streams);
    mock.replace(std::move(next));
    for (std::size_t i = 0; i < specs.size(); ++i) {
      if (reread[i]) log.write_line(reloaded_line(specs[i]));
    }
  };
  return std::make_unique<Reloader>(service.watched, service.arguments.read, service.streams, serve_again);
}

ExitCode serve(Apis apis, const Service& service) {
  const MockArguments& arguments = service.arguments;
  RequestLog log(service.streams.out);
  const Rows rows = operation_rows(apis);
  LiveMock mock(make_mock(std::move(apis), arguments, log));
  print_faults(*mock.current(), service.streams);
  http::Endpoint endpoint{
      .host = arguments.host, .port = arguments.port, .max_body = mock.current()->max_body()};
  if (!arguments.quiet) endpoint.on_refusal = [&log](const http::Refusal& refusal) { log.write(refusal); };
  hold_signals();
  auto server = http::Server::start(endpoint, make_answer(mock, arguments, log));
  if (!server) {
    service.streams.err << "understudy: " << server.error() << "\n";
    return ExitCode::wrong_usage;
  }
  if (!is_loopback(arguments.host)) {
    service.streams.err << "warning: bound to " << arguments.host
                        << ", so other machines can call the mock\n";
  }
  log.write_line(announcement(rows, arguments.host, server->port()));
  const auto reloader = reloader_of(service, mock, log);
  await_signal();
  server->stop();
  return ExitCode::fine;
}

ExitCode serve_compiled(const MockArguments& arguments, Streams& streams) {
  if (arguments.read.load.formats == openapi::Formats::ignored) {
    streams.err
        << "understudy: `--formats=ignore` needs a document, as the APIs compiled in assert formats\n";
    return ExitCode::wrong_usage;
  }
  auto apis = apis_of({}, {}, streams);
  return apis ? serve(*std::move(apis), {arguments, streams}) : apis.error();
}

ExitCode mock_apis(const MockArguments& arguments, Streams& streams) {
  if (arguments.specs.empty()) return serve_compiled(arguments, streams);
  auto specs = read_served(arguments.specs, arguments.read, streams);
  if (!specs) return specs.error();
  Apis apis = tables_of(*specs);
  return serve(std::move(apis), {arguments, streams, *std::move(specs)});
}

}  // namespace

Action prepare_mock(CLI::App& options) {
  const auto arguments = std::make_shared<MockArguments>();
  options.set_help_flag("--help", "Print this help and exit");  // -h is the host, as in Prism
  options.add_option("SPEC", arguments->specs,
                     "OpenAPI documents, `PREFIX=FILE` to serve one below /PREFIX; without one the APIs that "
                     "are compiled in");
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
  options.add_flag("--watch,!--no-watch", arguments->watch,
                   "Whether documents are read again when one of their files changes; on unless said");
  options.add_flag("-q,--quiet", arguments->quiet, "No line for each request");
  options.add_flag("-v,--verbose", arguments->verbose, "Print header fields and bodies too");
  return [arguments](Streams& streams) { return mock_apis(*arguments, streams); };
}

}  // namespace understudy::cli

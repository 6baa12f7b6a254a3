#include "mock/mock.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <ostream>

#include "cli/apis.h"
#include "cli/command.h"
#include "cli/example_url.h"
#include "cli/live_mock.h"
#include "cli/mock_arguments.h"
#include "cli/mock_store.h"
#include "cli/reloader.h"
#include "cli/request_log.h"
#include "cli/seed_data.h"
#include "cli/served_spec.h"
#include "cli/signals.h"
#include "cli/suggest.h"
#include "cli/table.h"
#include "http/descriptors.h"
#include "http/identity.h"
#include "http/serve.h"
#include "validator/interpret.h"

namespace understudy::cli {

namespace {

using Apis = std::vector<mock::Served>;

using Rows = std::vector<std::vector<std::string>>;

/// Method, path to click on and name of each operation.
Rows operation_rows(const Apis& apis) {
  Rows rows;
  for (const auto& served : apis) {
    for (const auto& operation : served.api.operations) {
      rows.push_back({operation.method, served.api.prefix + example_target(operation), operation.id});
    }
  }
  return rows;
}

std::string announcement(Rows rows, const http::Endpoint& endpoint, int port) {
  const auto known = endpoint.identity ? http::fingerprint(*endpoint.identity) : std::string();
  const auto shown = [&](const std::string& origin) {
    return endpoint.identity ? "https" + origin.substr(4) : origin;
  };
  const std::string clickable = shown(clickable_origin(endpoint.host, port));
  for (auto& row : rows) row[1] = clickable + row[1];
  return aligned(rows) + "Understudy is listening on " + shown(origin(endpoint.host, port)) +
         (endpoint.identity ? "\nIts certificate has the SHA-256 " + known.value_or("") : "");
}

/// A mock on its port, until a signal comes. `watched` are the documents that it serves, if it does.
struct Service {
  const MockArguments& arguments;
  Streams& streams;
  std::vector<ServedSpec> watched = {};
  std::vector<SeedFile> seeds = {};
  mock::OpenSharing sharing = {};
};

mock::Mock make_mock(Apis apis, const Service& service, RequestLog& log) {
  const MockArguments& arguments = service.arguments;
  mock::Options options = mock_options(arguments);
  options.sharing = service.sharing;
  if (!arguments.quiet) options.log = [&log](const mock::LogEntry& entry) { log.write(entry); };
  return mock::Mock(std::move(apis), std::move(options));
}

void print_faults(const mock::Mock& mock, Streams& streams) {
  for (const std::string& fault : mock.faults()) streams.err << fault << "\n";
}

/// Lets collections begin with what files say; prints what is wrong with it. Whether all is well.
bool seed(const mock::Mock& mock, const Service& service) {
  bool is_sound = true;
  for (const SeedFile& file : service.seeds) {
    for (const mock::StateFault& fault : mock.seed(file.items())) {
      is_sound = false;
      service.streams.err << file.place_of(fault.pointer) << ": error: " << printable(fault.message) << "\n";
    }
  }
  return is_sound;
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
  for (const ServedSpec& spec : specs) apis.push_back({api_of(spec), {}, validator::outgoing(spec.document)});
  return apis;
}

/// What changes the mock when its documents change.
std::unique_ptr<Reloader> reloader_of(const Service& service, LiveMock& mock, RequestLog& log) {
  if (!service.arguments.watch || service.watched.empty()) return nullptr;
  const auto serve_again = [&](const std::vector<ServedSpec>& specs, const std::vector<bool>& reread) {
    mock::Mock next = make_mock(tables_of(specs), service, log);
    print_faults(next, service.streams);
    seed(next, service);
    mock.replace(std::move(next));
    for (std::size_t i = 0; i < specs.size(); ++i) {
      if (reread[i]) log.write_line(reloaded_line(specs[i]));
    }
  };
  return std::make_unique<Reloader>(service.watched, service.arguments.read, service.streams, serve_again);
}

/// Says what a wider address than this machine's means.
void warn_of_others(const MockArguments& arguments, Streams& streams) {
  if (is_loopback(arguments.host)) return;
  const WatchArguments& watching = arguments.watching;
  streams.err << "warning: bound to " << arguments.host << ", so other machines can call the mock"
              << (watching.admin && !watching.has_admin(arguments.host)
                      ? "; there are no admin paths, as they need `--admin-token` then"
                      : "")
              << "\n";
}

ExitCode wrong_usage(const std::string& why, Streams& streams) {
  streams.err << "understudy: " << why << "\n";
  return ExitCode::wrong_usage;
}

tl::expected<http::Endpoint, std::string> endpoint_of(const Service& service, std::size_t max_body,
                                                      RequestLog& log) {
  const MockArguments& arguments = service.arguments;
  auto endpoint = with_transport({.host = arguments.host, .port = arguments.port, .max_body = max_body},
                                 arguments.transport, service.streams);
  if (endpoint && arguments.forward) endpoint->gzip = endpoint->unpacks = false;  // bytes pass as they are
  if (endpoint && !arguments.quiet) {
    endpoint->on_refusal = [&log](const http::Refusal& refusal) { log.write(refusal); };
  }
  return endpoint;
}

tl::expected<std::vector<SeedFile>, ExitCode> read_all_seeds(const MockArguments& arguments,
                                                             Streams& streams) {
  std::vector<SeedFile> all;
  for (const std::string& path : arguments.seed_data) {
    auto files = read_seed_data(path);
    for (const std::string& fault : files ? std::vector<std::string>() : files.error())
      streams.err << fault << "\n";
    if (!files) return tl::unexpected(ExitCode::wrong_usage);
    std::ranges::move(*files, std::back_inserter(all));
  }
  return all;
}

ExitCode serve(Apis apis, Service service) {
  const MockArguments& arguments = service.arguments;
  if (const auto tried = try_coverage_file(arguments.watching); !tried) {
    return wrong_usage(tried.error(), service.streams);
  }
  auto sharing = open_store(arguments.store, service.streams);
  if (!sharing) return sharing.error();
  service.sharing = *std::move(sharing);
  auto seeds = read_all_seeds(arguments, service.streams);
  if (!seeds) return seeds.error();
  service.seeds = *std::move(seeds);
  RequestLog log(service.streams.out);
  const Rows rows = operation_rows(apis);
  LiveMock mock(make_mock(std::move(apis), service, log));
  print_faults(*mock.current(), service.streams);
  if (!seed(*mock.current(), service)) return ExitCode::rule_broken;
  const auto endpoint = endpoint_of(service, mock.current()->max_body(), log);
  if (!endpoint) return wrong_usage(endpoint.error(), service.streams);
  hold_signals();
  http::allow_descriptors(endpoint->connections);
  auto server = http::Server::start(*endpoint, make_answer(mock, arguments, log));
  if (!server) return wrong_usage(server.error(), service.streams);
  warn_of_others(arguments, service.streams);
  log.write_line(announcement(rows, *endpoint, server->port()));
  const auto reloader = reloader_of(service, mock, log);
  await_signal();
  server->stop();
  return end_coverage(mock.current()->coverage(), arguments.watching, service.streams);
}

ExitCode serve_compiled(const MockArguments& arguments, Streams& streams) {
  if (arguments.read.load.formats == openapi::Formats::ignored) {
    streams.err
        << "understudy: `--formats=ignore` needs a document, as the APIs compiled in assert formats\n";
    return ExitCode::wrong_usage;
  }
  auto tables = apis_of({}, {}, streams);
  if (!tables) return tables.error();
  Apis apis;
  for (runtime::Api& api : *tables) apis.push_back({std::move(api)});
  return serve(std::move(apis), {arguments, streams});
}

}  // namespace

ExitCode serve_mock(const MockArguments& arguments, Streams& streams) {
  if (arguments.specs.empty()) return serve_compiled(arguments, streams);
  auto specs = read_served(arguments.specs, arguments.read, streams);
  if (!specs) return specs.error();
  Apis apis = tables_of(*specs);
  return serve(std::move(apis), {arguments, streams, *std::move(specs)});
}

Action prepare_mock(CLI::App& options) {
  const auto arguments = std::make_shared<MockArguments>();
  add_mock_options(options, *arguments);
  return [arguments](Streams& streams) { return serve_mock(*arguments, streams); };
}

}  // namespace understudy::cli

#include <memory>
#include <ostream>

#include "cli/command.h"
#include "cli/example_url.h"
#include "cli/mock_arguments.h"
#include "cli/print_finding.h"
#include "cli/request_log.h"
#include "cli/upstream.h"

namespace understudy::cli {

namespace {

constexpr int longest_wait = 3'600;            // seconds
constexpr int largest_answer = 2'147'483'647;  // bytes

/// What `understudy proxy` was told besides what a mock is told too.
struct ProxyArguments {
  MockArguments serving;
  std::string spec;
  std::string upstream;
  bool validate_request = true;
  bool json = false;
  double timeout = 30;
  std::size_t max_answer = 100'000'000;
  std::string authorities;
};

/// Whether the upstream is the port that this proxy is going to listen on.
bool is_itself(const http::Url& server, const MockArguments& serving) {
  const bool is_here = serving.host == server.host || is_loopback(serving.host) ||
                       serving.host == "0.0.0.0" || serving.host == "::";
  return is_here && is_loopback(server.host) && server.port == serving.port;
}

tl::expected<http::Url, std::string> upstream_of(const ProxyArguments& arguments) {
  auto server = http::read_url(arguments.upstream);
  if (!server) return tl::unexpected("the upstream " + server.error());
  if (!server->query.empty())
    return tl::unexpected("the upstream " + arguments.upstream + " may have no query");
  if (is_itself(*server, arguments.serving))
    return tl::unexpected("the upstream " + arguments.upstream + " is this proxy itself");
  return server;
}

ExitCode serve_proxy(const ProxyArguments& arguments, Streams& streams) {
  const auto server = upstream_of(arguments);
  if (!server) {
    streams.err << "understudy: " << server.error() << "\n";
    return ExitCode::wrong_usage;
  }
  http::CallLimits limits;
  limits.whole = std::chrono::milliseconds(static_cast<std::int64_t>(arguments.timeout * 1000));
  limits.connect = std::min(limits.connect, limits.whole);
  limits.max_body = arguments.max_answer;
  limits.authorities = arguments.authorities;
  RequestLog findings(streams.err);
  MockArguments serving = arguments.serving;
  serving.specs = {arguments.spec};
  serving.forward = forward_to(*server, limits);
  serving.forward->checks_requests = arguments.validate_request;
  serving.forward->report = [&findings, json = arguments.json](const mock::Finding& finding) {
    findings.write_line(json ? finding_as_json(finding) : finding_as_text(finding));
  };
  return serve_mock(serving, streams);
}

void add_upstream_options(CLI::App& options, ProxyArguments& arguments) {
  options.add_flag(
      "--errors", arguments.serving.errors,
      "Refuse requests that break the document without asking the upstream, and answers that do");
  options.add_flag("--validate-request,!--no-validate-request", arguments.validate_request,
                   "Whether requests are checked too; on unless said");
  options
      .add_option_function<std::string>(
          "--report-format", [&arguments](const std::string& word) { arguments.json = word == "json"; },
          "How violations are written to standard error: text, or a line of JSON for each message")
      ->check(CLI::IsMember({"text", "json"}))
      ->type_name("FORMAT");
  options.add_option("--upstream-timeout", arguments.timeout, "Seconds that an answer may take, default 30")
      ->check(CLI::Range(0.001, static_cast<double>(longest_wait)))
      ->type_name("SECONDS");
  options.add_option("--max-answer", arguments.max_answer, "Bytes of the largest answer, default 100000000")
      ->check(CLI::Range(0, largest_answer));
  options
      .add_option("--upstream-ca", arguments.authorities,
                  "A PEM file of certificates to trust in place of the system's")
      ->check(CLI::ExistingFile)
      ->type_name("FILE");
}

}  // namespace

Action prepare_proxy(CLI::App& options) {
  const auto arguments = std::make_shared<ProxyArguments>();
  arguments->serving.cors = false;
  options.add_option("SPEC", arguments->spec, "The OpenAPI document of the server")->required();
  options.add_option("UPSTREAM", arguments->upstream, "The server: http://HOST[:PORT][/PATH], or https://")
      ->required();
  add_place_options(options, arguments->serving);
  add_reading_options(options, arguments->serving);
  add_upstream_options(options, *arguments);
  add_compat_option(options, arguments->serving);
  add_looking_options(options, arguments->serving);
  return [arguments](Streams& streams) { return serve_proxy(*arguments, streams); };
}

}  // namespace understudy::cli

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/exit_code.h"
#include "cli/mock_watch.h"
#include "cli/spec_options.h"
#include "cli/streams.h"
#include "cli/transport_options.h"
#include "mock/mock.h"

namespace CLI {
class App;
}

namespace understudy::cli {

/// What `understudy mock` was told.
struct MockArguments {
  std::vector<std::string> specs;
  SpecOptions read;
  int port = 4010;
  std::string host = "127.0.0.1";
  std::optional<std::size_t> rate_limit;
  std::optional<std::size_t> max_body;
  mock::BodyShape body_shape;
  bool cors = true;
  bool stateless = false;
  mock::Compat compat = mock::Compat::none;
  std::optional<mock::BadExamples> bad_examples;
  bool errors = false;
  bool dynamic = false;
  std::string seed;
  std::optional<mock::Delay> delay;
  double chaos = 0;
  mock::FaultShares faults;
  std::string store = "memory";
  std::vector<std::string> seed_data;  // files and folders
  std::size_t sessions = 100;
  std::string session_header = "X-Understudy-Session";
  std::size_t max_items = mock::Options().max_items;
  std::size_t max_item_bytes = mock::Options().max_item_bytes;
  bool callbacks = false;
  std::vector<std::string> allowed_hosts;
  bool quiet = false;
  bool verbose = false;
  bool watch = true;
  WatchArguments watching;
  TransportArguments transport;
  std::optional<mock::Forward> forward;  // of `understudy proxy`
};

/// Where to listen: `--port`, `--host`.
void add_place_options(CLI::App& options, MockArguments& arguments);
/// The largest body, how documents are read, and CORS.
void add_reading_options(CLI::App& options, MockArguments& arguments);
/// How a body may be built: `--max-nesting`, `--max-members`, `--max-array-items`.
void add_body_limits(CLI::App& options, mock::BodyShape& bounds);
/// Whose manner is taken on: `--compat`.
void add_compat_option(CLI::App& options, MockArguments& arguments);
/// Reading documents again, the journal, coverage and the log.
void add_looking_options(CLI::App& options, MockArguments& arguments);

/// The flags of `understudy mock`.
void add_mock_options(CLI::App& options, MockArguments& arguments);

/// Serves the documents, or the APIs that are compiled in, until a signal comes.
ExitCode serve_mock(const MockArguments& arguments, Streams& streams);

/// What of it the mock itself has to know.
mock::Options mock_options(const MockArguments& arguments);

}  // namespace understudy::cli

#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "cli/mock_watch.h"
#include "cli/spec_options.h"
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
  bool cors = true;
  bool stateless = false;
  mock::Compat compat = mock::Compat::none;
  std::optional<mock::BadExamples> bad_examples;
  bool errors = false;
  bool dynamic = false;
  std::string seed;
  std::optional<mock::Delay> delay;
  double chaos = 0;
  std::string store = "memory";
  bool quiet = false;
  bool verbose = false;
  bool watch = true;
  WatchArguments watching;
  TransportArguments transport;
};

/// The flags of `understudy mock`.
void add_mock_options(CLI::App& options, MockArguments& arguments);

/// What of it the mock itself has to know.
mock::Options mock_options(const MockArguments& arguments);

}  // namespace understudy::cli

#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "mock/read/fault.h"
#include "mock/store/sharing.h"
#include "runtime/api.h"

namespace understudy::mock {

/// An API to be served, with the handlers that go before the mock's own answers.
struct Served {
  runtime::Api api;
  runtime::Handlers handlers = {};
};

/// One answered request, as the log tells it.
struct LogEntry {
  std::string method;
  std::string target;
  std::string operation;  // operationId, empty where none fits
  int status = 0;
  std::string cause;       // of a refusal
  std::string detail;      // its message
  bool documented = true;  // whether the document knows this status and its shape
};

struct Options {
  std::optional<std::size_t> max_body = {};             // bytes; overrides `x-understudy-limits`
  std::optional<std::size_t> requests_per_minute = {};  // of each API; no limit where empty
  bool cors = true;
  bool stateless = false;    // nothing is remembered between requests
  OpenSharing sharing = {};  // where the collections are shared with other mocks; empty: nowhere
  std::function<void(const LogEntry&)> log = {};
  std::function<std::chrono::system_clock::time_point()> now =
      {};                                  // the clock behind `now`; empty: the real one
  std::optional<std::uint64_t> seed = {};  // of UUIDs and cursors; empty: another one in each run
};

/// The stand-in of several APIs. `answer` may be called from many threads at once, and answers whatever it is
/// given.
class Mock {
 public:
  explicit Mock(std::vector<Served> apis, Options options = {});
  ~Mock();
  Mock(Mock&&) noexcept;
  Mock& operator=(Mock&&) noexcept;

  /// Takes over what clients have stored in a mock of the same APIs, read again: the items of collections
  /// that still exist, as far as they still keep to the document. To be called before this one answers.
  void take_over(const Mock& before);

  runtime::Response answer(const runtime::Request& request) const;
  /// The largest body that any operation takes; a transport may stop reading beyond it, and still has to call
  /// `answer`.
  std::size_t max_body() const;
  /// What is wrong in the `x-understudy-…` members, each as `specs/x.yaml:3:5: error: …`; the sound part of
  /// them is in force.
  std::vector<std::string> faults() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace understudy::mock

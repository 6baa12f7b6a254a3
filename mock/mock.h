#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mock/callback/callbacks.h"
#include "mock/coverage/report.h"
#include "mock/forward/forward.h"
#include "mock/journal/journal.h"
#include "mock/journal/verify.h"
#include "mock/read/fault.h"
#include "mock/store/room.h"
#include "mock/store/sharing.h"
#include "runtime/api.h"
#include "runtime/outgoing.h"

namespace understudy::mock {

/// An API to be served, with the handlers that go before the mock's own answers.
struct Served {
  runtime::Api api;
  runtime::Handlers handlers = {};
  runtime::Outgoing outgoing = {};  // what it sends by itself, where `Options::callbacks` lets it
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

/// Whose manner is taken on where the specification leaves a choice (docs/PRISM.md).
enum class Compat { none, prism };

/// What becomes of a documented example that breaks its schema: it is sent with the header `sl-violations`, a
/// value of the schema is sent instead, or the answer is a 500.
enum class BadExamples { warn, generate, error };

/// The paths below `/__understudy/` (docs/ADMIN.md), for those who test with the mock.
struct Admin {
  std::string token = {};  // whoever comes has to know it; empty: only callers of this machine are let in
};

/// How long answers are held back, in milliseconds: any time between two, or log-normal around a median
/// (`least`), where `sigma` is not 0.
struct Delay {
  double least = 0;
  double most = 0;
  double sigma = 0;

  friend bool operator==(const Delay&, const Delay&) = default;
};

/// Reads `200`, `100-300` or `lognormal:120:0.5` (median, sigma); nothing where it is none of them, or more
/// than ten minutes.
std::optional<Delay> read_delay(std::string_view text);

/// How many percent of the answers are spoilt on their way, in which way.
using FaultShares = std::vector<std::pair<runtime::WireFault, double>>;

/// Reads `reset=1%,truncated=0.5%` (`reset`, `empty`, `truncated`, `garbage`); nothing where a word is
/// unknown or comes twice, or where it is more than 100 together.
std::optional<FaultShares> read_faults(std::string_view text);

/// How a body may be built beside the 256 levels that are read at all: levels of objects and arrays, members
/// of one object, items of one array. Without a number there is no such bound.
struct BodyShape {
  std::optional<std::size_t> nesting = {};
  std::optional<std::size_t> members = {};
  std::optional<std::size_t> items = {};
};

struct Options {
  std::optional<std::size_t> max_body = {};             // bytes; overrides `x-understudy-limits`
  BodyShape body_shape = {};                            // what is beyond is refused before it is checked
  std::optional<std::size_t> requests_per_minute = {};  // of each API; no limit where empty
  bool cors = true;
  bool stateless = false;  // nothing is remembered between requests
  Compat compat = Compat::none;
  std::optional<BadExamples> bad_examples = {};  // empty: `error` with `errors`, else as the manner has it
  bool errors = false;                           // an answer that breaks the document becomes a 500
  bool dynamic = false;     // values made from the schemas go before examples, unless a client says otherwise
  std::size_t journal = 0;  // how many answered requests are kept to be read; 0: none
  bool coverage = false;    // whether it is counted what of the documents requests touch
  std::optional<Admin> admin = {};          // none: there are no such paths
  std::optional<Delay> delay = {};          // of every answer to an operation
  double chaos = 0;                         // percent of sound requests that get a documented error instead
  std::optional<Callbacks> callbacks = {};  // none: nothing is sent
  std::optional<Forward> forward = {};  // requests are handed on to an upstream, and none is answered here
  FaultShares faults = {};              // of every answer to an operation
  std::size_t sessions = 100;           // how many named ones there may be at once; 0: none
  std::string session_header = "X-Understudy-Session";
  std::size_t max_items = Room().items;       // of a collection; the oldest are forgotten
  std::size_t max_item_bytes = Room().bytes;  // of memory, for those items
  OpenSharing sharing = {};  // where the collections are shared with other mocks; empty: nowhere
  std::function<void(const LogEntry&)> log = {};
  std::function<std::chrono::system_clock::time_point()> now =
      {};                                  // the clock behind `now`; empty: the real one
  std::optional<std::uint64_t> seed = {};  // of UUIDs, cursors and values; empty: another one in each run
};

/// What is wrong with a state: where in it, as a JSON pointer, and what.
struct StateFault {
  std::string pointer;
  std::string message;

  friend bool operator==(const StateFault&, const StateFault&) = default;
};

/// The number that stands for a seed in words, in options and in requests.
std::uint64_t seed_of_words(std::string_view words);

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
  /// The last answered requests of a session, as many as `Options::journal` says; the empty name is that of
  /// requests that name none.
  JournalView journal(std::string_view session = {}) const;
  /// What of the documents was touched; nothing where `Options::coverage` is off.
  CoverageReport coverage() const;
  /// Counts the calls of an operation in the journal. Throws std::invalid_argument where no document has it,
  /// or no journal is kept.
  Verification verify(const Expectation& expectation, std::string_view session = {}) const;
  /// Forgets what requests left behind: the journal is empty, nothing is touched, collections have their
  /// seeds. Requests on their way may still leave something. False where a shared store could not be told.
  bool reset(std::string_view session = {}) const;

  /// All that clients left behind in a session, as docs/STATE.md has it.
  json::Value snapshot(std::string_view session = {}) const;
  /// Puts that in the place of what there is, whole or not at all; else what is wrong with it, by JSON
  /// pointer.
  std::vector<StateFault> restore(const json::Value& state, std::string_view session = {}) const;
  /// Lets collections begin with these items, in place of what the document says: `{"pets": [{…}]}`
  /// (docs/STATE.md). To be called before the first request. Where anything is wrong nothing is taken.
  std::vector<StateFault> seed(const json::Value& items) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace understudy::mock

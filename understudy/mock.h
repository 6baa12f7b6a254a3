#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "mock/mock.h"

namespace understudy {

/// What a mock is told where nobody says otherwise: to keep the last 1000 requests, to count what they touch,
/// and to have the admin paths.
mock::Options watched();

/// A mock in one's own process, on a free port of 127.0.0.1, for as long as it lives: it listens when the
/// constructor returns, and all of its threads have ended when the destructor does.
///
///     understudy::Mock mock{"api.yaml"};
///     client.connect(mock.url());
class Mock {
 public:
  /// Serves a document. Throws std::invalid_argument with all diagnostics where it is none; one with faults
  /// is served in its sound part, and `faults` has them.
  explicit Mock(const std::filesystem::path& document, mock::Options options = watched());
  /// Serves a compiled API, with typed handlers if there are any: `Mock{pets::api(), pets::handlers(mine)}`.
  explicit Mock(runtime::Api api, runtime::Handlers handlers = {}, mock::Options options = watched());
  explicit Mock(std::vector<mock::Served> apis, mock::Options options = watched());
  Mock(Mock&&) noexcept;
  Mock& operator=(Mock&&) noexcept;
  ~Mock();

  int port() const;
  /// `http://127.0.0.1:PORT`, without a slash at the end.
  std::string url() const;
  /// The answer without a socket in between.
  runtime::Response answer(const runtime::Request& request) const;

  /// Answers an operation from now on, in place of what was said before; the handler is called from many
  /// threads, with sound requests only, and leaves a call to the mock by returning nothing. Throws
  /// std::invalid_argument where no document has the operation.
  void on(std::string_view operation, runtime::Handler handler);
  /// The same for each of these: `mock.on(pets::handlers(mine))`.
  void on(const runtime::Handlers& handlers);
  /// Takes such handlers away again.
  void leave(std::string_view operation);

  /// Of requests that name a session, its name; else of those that name none.
  mock::JournalView journal(std::string_view session = {}) const;
  mock::Verification verify(const mock::Expectation& expectation, std::string_view session = {}) const;
  mock::CoverageReport coverage() const;
  /// As it was at the start, between two tests say: no journal, nothing touched, collections with their
  /// seeds, and nothing that `on` was told.
  void reset();
  /// What requests of one session left behind, and nothing else.
  void reset(std::string_view session);

  /// What is in the collections, to be put back by `restore` (docs/STATE.md).
  json::Value snapshot(std::string_view session = {}) const;
  /// Throws std::invalid_argument with all that is wrong with it; then nothing has changed.
  void restore(const json::Value& state, std::string_view session = {});
  /// Lets collections begin with these items, `{"pets": [{…}]}`. Throws as `restore` does.
  void seed(const json::Value& items);
  /// What is wrong with the document, a line each.
  std::vector<std::string> faults() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace understudy

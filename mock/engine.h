#pragma once

#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "mock/callback/outbox.h"
#include "mock/coverage/coverage.h"
#include "mock/journal/journal.h"
#include "mock/journal/secrets.h"
#include "mock/manner.h"
#include "mock/mock.h"
#include "mock/prepare/prepared.h"
#include "mock/read/clock.h"
#include "mock/session/sessions.h"
#include "mock/step/limits.h"
#include "mock/store/cursor.h"
#include "runtime/router.h"

namespace understudy::mock {

/// Everything that a mock is made of: what was known before the first request, and what the requests leave
/// behind.
struct Engine {
  Options options;
  const Manner& manner;
  std::uint64_t seed;
  std::vector<std::unique_ptr<PreparedApi>> apis;
  std::vector<std::unique_ptr<RateLimit>> rates;  // one for each API
  runtime::Router router;
  Uuids uuids;
  Cursors cursors;
  std::vector<std::string> faults;
  Secrets secrets;
  std::unique_ptr<Coverage> coverage = {};  // none where nobody wants to know
  std::shared_ptr<Journal> journal = {};    // none where it is off; goes on in the mock that takes over
  std::unique_ptr<Outbox> outbox;           // of callbacks
  Sessions sessions;                        // by their names
  std::atomic<std::uint64_t> troubles = 0;  // how many answers could have been held back or failed
};

std::unique_ptr<Engine> build(std::vector<Served> apis, Options options);

/// What becomes of examples that break their schema.
BadExamples bad_examples_of(const Engine& engine);

/// What to say of an operationId that no document has, with the nearest one; nothing where one has it.
std::optional<std::string> unknown_operation(const Engine& engine, std::string_view id);

/// The largest body that an API takes.
std::size_t body_limit(const Engine& engine, const PreparedApi& api);

}  // namespace understudy::mock

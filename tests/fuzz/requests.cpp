// Bytes on a connection to a mock of tests/fuzz/api.yaml: every answer has to be a sound response of HTTP,
// and none may be missing.

#include <cerrno>
#include <cstring>
#include <memory>
#include <mutex>

#include "http/serve.h"
#include "mock/mock.h"
#include "openapi/load.h"
#include "tests/fuzz/input.h"
#include "tests/fuzz/wire.h"
#include "validator/interpret.h"

using namespace understudy;

namespace {

/// A mock that listens, and what it was asked on the connection under way.
class Running {
 public:
  Running() : mock_({{table()}}, options()) {
    const http::Endpoint endpoint{.max_body = 100'000, .patience = patience()};
    auto server = http::Server::start(endpoint, [this](const runtime::Request& request) {
      const std::lock_guard lock(mutex_);
      methods_.push_back(request.method);
      return mock_.answer(request);
    });
    if (!server) tests::fail("no server: " + server.error());
    server_.emplace(*std::move(server));
  }

  void check(std::string_view bytes) {
    {
      const std::lock_guard lock(mutex_);
      methods_.clear();
    }
    const auto answer = tests::exchange(server_->port(), bytes);
    if (!answer) tests::fail(std::string("no answer: ") + std::strerror(errno));
    const std::lock_guard lock(mutex_);
    check_answers(*answer, bytes);
  }

 private:
  static runtime::Api table() {
    auto loaded = openapi::load(std::string(UNDERSTUDY_SOURCE_DIR) + "/tests/fuzz/api.yaml");
    if (!loaded.document || loaded.diagnostics.has_errors()) tests::fail("tests/fuzz/api.yaml is not sound");
    return validator::interpret(std::make_shared<const openapi::Document>(*std::move(loaded.document)));
  }

  static mock::Options options() {
    return {.journal = 50, .coverage = true, .admin = mock::Admin{}, .seed = 1};
  }

  static http::Patience patience() {
    using std::chrono::milliseconds;
    return {.idle = milliseconds(2000), .head = milliseconds(2000), .body = milliseconds(2000)};
  }

  /// One for each request that arrived, in order; then at most one refusal of the transport.
  void check_answers(std::string_view answer, std::string_view bytes) const {
    std::string reason;
    std::size_t answered = 0;
    while (!answer.empty()) {
      const bool is_refusal = answered == methods_.size();
      if (answered > methods_.size()) tests::fail("more answers than questions");
      auto one = tests::read_response(answer, is_refusal || methods_[answered] != "HEAD", reason);
      if (!one && is_refusal) one = tests::read_response(answer, false, reason);
      if (!one) tests::fail(reason + " in " + std::string(answer));
      answer.remove_prefix(one->size);
      if (one->status >= 200) ++answered;
    }
    if (answered < methods_.size()) tests::fail("a request without an answer");
    if (answered == 0 && !bytes.empty()) tests::fail("no answer at all");
  }

  std::mutex mutex_;
  std::vector<std::string> methods_;
  mock::Mock mock_;
  std::optional<http::Server> server_;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Running running;
  running.check(std::string_view(reinterpret_cast<const char*>(data), size));
  return 0;
}

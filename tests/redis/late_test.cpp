#include <catch2/catch.hpp>

#include "redis/sharing.h"
#include "tests/redis/notes.h"
#include "tests/redis/server.h"

namespace understudy::tests {

namespace {

using mock::FromStore;
using mock::Mark;
using mock::News;

/// Loses the lock before each change is published, as a mock does that was held up for long.
class Late : public mock::Sharing {
 public:
  Late(std::shared_ptr<mock::Sharing> sharing, const RedisServer& server)
      : sharing_(std::move(sharing)), server_(server) {}

  FromStore<News> news(const Mark& known) override { return sharing_->news(known); }
  FromStore<News> begin(const Mark& known) override { return sharing_->begin(known); }
  FromStore<bool> publish(const Mark& known, const std::string& change) override {
    server_.run({"DEL", "understudy:notes:lock"});
    return sharing_->publish(known, change);
  }
  void release() override { sharing_->release(); }
  FromStore<bool> save(const Mark& known, const std::string& snapshot) override {
    return sharing_->save(known, snapshot);
  }

 private:
  std::shared_ptr<mock::Sharing> sharing_;
  const RedisServer& server_;
};

}  // namespace

TEST_CASE("a change that comes after its turn is refused and undone") {
  const RedisServer server;
  const mock::OpenSharing redis = redis::share_on(server.address()).value();
  const mock::Mock late =
      mock_of_notes([&](const std::string& api) { return std::make_shared<Late>(redis(api), server); });
  const mock::Mock mock = mock_of_notes(server.address());
  CHECK(send(mock, "DELETE /notes/8").status == 204);
  const runtime::Response refused = send(late, "DELETE /notes/7");
  CHECK(refused.status == 503);
  CHECK(refused.body.find("another mock changed the collections") != std::string::npos);
  for (const mock::Mock* one : {&late, &mock}) {
    CHECK(send(*one, "GET /notes/7").status == 200);
    CHECK(send(*one, "GET /notes/8").status == 404);
  }
}

TEST_CASE("a snapshot takes the place of changes, for those that know them and those that do not") {
  const RedisServer server;
  const mock::OpenSharing redis = redis::share_on(server.address()).value();
  const auto writer = redis("things");
  const auto reader = redis("things");
  Mark mark = writer->news({})->from;
  CHECK(reader->news({})->from == mark);
  REQUIRE(writer->begin(mark));
  REQUIRE(writer->publish(mark, "one"));
  ++mark.number;
  CHECK(reader->news({mark.life, 0})->changes == std::vector<std::string>{"one"});
  REQUIRE(writer->begin(mark));
  REQUIRE(writer->save(mark, "all until one"));
  REQUIRE(writer->publish(mark, "two"));
  const News next = *reader->news(mark);
  CHECK_FALSE(next.is_whole);
  CHECK(next.changes == std::vector<std::string>{"two"});
  const News whole = *reader->news({mark.life, 0});
  CHECK(whole.is_whole);
  CHECK(whole.from == mark);
  CHECK(whole.snapshot == "all until one");
  CHECK(whole.changes == std::vector<std::string>{"two"});
  CHECK(whole.length == 1);
  CHECK_FALSE(writer->publish(mark, "three"));  // without a turn
}

}  // namespace understudy::tests

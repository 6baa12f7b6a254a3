#include <catch2/catch.hpp>

#include "json/parse.h"
#include "mock/store/enter.h"
#include "redis/sharing.h"
#include "tests/redis/server.h"

namespace understudy::tests {

TEST_CASE("collections that one mock puts back to their seeds are so in the other") {
  const RedisServer server;
  const mock::OpenSharing redis = redis::share_on(server.address()).value();
  runtime::Api api;
  api.extensions.set("x-understudy-collections",
                     json::parse_trusted(R"({"tasks":{"key":"id","seed":[{"items":[{"id":1}]}]}})"));
  mock::Faults faults;
  mock::Store here(api, faults);
  mock::Store there(api, faults);
  for (mock::Store* store : {&here, &there}) store->share(redis("things"));
  const auto has = [](mock::Store& store, const char* key) {
    const auto lock = mock::enter_to_read(store);
    return lock && store.find("tasks")->items.find({}, key) != nullptr;
  };
  const auto change = [&] {
    mock::Shelf& tasks = *here.find("tasks");
    tasks.items.erase({}, "1");
    tasks.items.add({}, "2", std::make_shared<const json::Value>(2));
    ++tasks.counter;
    return runtime::Response();
  };
  CHECK(mock::change_alone(here, [&]() -> mock::Outcome<runtime::Response> { return change(); }));
  CHECK_FALSE(has(there, "1"));
  CHECK(has(there, "2"));
  CHECK(there.find("tasks")->counter == 2);
  CHECK(there.reset());
  for (mock::Store* store : {&here, &there}) {
    CHECK(has(*store, "1"));
    CHECK_FALSE(has(*store, "2"));
    CHECK(store->find("tasks")->counter == 1);
  }
}

}  // namespace understudy::tests

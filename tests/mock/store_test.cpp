#include <catch2/catch.hpp>

#include "mock/store/collection.h"
#include "mock/store/cursor.h"

namespace understudy::mock {

namespace {

Item item(int number) { return std::make_shared<const json::Value>(number); }

}  // namespace

TEST_CASE("a collection keeps the order of creation and finds by key") {
  Collection collection;
  const World world = {"a"};
  CHECK(collection.add(world, "x", item(1)));
  CHECK(collection.add(world, "y", item(2)));
  CHECK_FALSE(collection.add(world, "x", item(3)));
  CHECK(collection.find({"b"}, "x") == nullptr);
  CHECK(*collection.find(world, "y") == json::Value(2));
  collection.replace(world, "x", item(9));
  REQUIRE(collection.after(world, 0).size() == 2);
  CHECK(*collection.after(world, 0)[0].item == json::Value(9));
}

TEST_CASE("a collection forgets the oldest item when it has too many, but no seed") {
  Collection collection;
  collection.seed({}, "seed", item(0));
  collection.add({"other"}, "first", item(1));
  collection.add({}, "second", item(2));
  for (std::size_t index = 2; index < Room().items; ++index) {
    collection.add({}, std::to_string(index), item(1));
  }
  CHECK(collection.find({"other"}, "first") != nullptr);
  collection.add({}, "more", item(3));
  CHECK(collection.find({"other"}, "first") == nullptr);
  CHECK(collection.find({}, "second") != nullptr);
  collection.erase({}, "second");
  collection.add({}, "even more", item(3));
  CHECK(collection.find({}, "2") != nullptr);
  collection.add({}, "too many", item(3));
  CHECK(collection.find({}, "2") == nullptr);
  CHECK(collection.find({}, "seed") != nullptr);
}

TEST_CASE("positions stay while items come and go") {
  Collection collection;
  for (const char* key : {"a", "b", "c"}) collection.add({}, key, item(1));
  const std::uint64_t second = collection.after({}, 0)[1].position;
  collection.erase({}, "b");
  collection.add({}, "d", item(4));
  const auto rest = collection.after({}, second);
  REQUIRE(rest.size() == 2);
  CHECK(*rest[1].item == json::Value(4));
}

TEST_CASE("worlds are dropped by the values that are given") {
  Collection collection;
  collection.add({"org", "one"}, "a", item(1));
  collection.add({"org", "two"}, "b", item(2));
  collection.add({"other", "one"}, "c", item(3));
  collection.erase_worlds({"org", "one"});
  CHECK(collection.find({"org", "one"}, "a") == nullptr);
  CHECK(collection.find({"org", "two"}, "b") != nullptr);
  collection.erase_worlds({std::nullopt, "one"});
  CHECK(collection.find({"other", "one"}, "c") == nullptr);
}

TEST_CASE("a cursor leads back to its position, in its own list only") {
  const Cursors cursors(5);
  const World world = {"a", "b"};
  const std::string cursor = cursors.make("actions", world, 42);
  CHECK(cursors.read("actions", world, cursor) == std::optional<std::uint64_t>(42));
  CHECK_FALSE(cursors.read("runs", world, cursor));
  CHECK_FALSE(cursors.read("actions", {"a", "c"}, cursor));
  CHECK_FALSE(cursors.read("actions", {"ab", ""}, cursor));
  CHECK_FALSE(Cursors(6).read("actions", world, cursor));
  for (const std::string foreign : {"", "42", "zz", "00000000000000000000000000000000"}) {
    CHECK_FALSE(cursors.read("actions", world, foreign));
  }
  for (std::size_t index = 0; index < cursor.size(); ++index) {
    std::string changed = cursor;
    changed[index] = changed[index] == '0' ? '1' : '0';
    CHECK_FALSE(cursors.read("actions", world, changed));
  }
}

}  // namespace understudy::mock

#include <catch2/catch.hpp>

#include "json/parse.h"
#include "mock/store/change_text.h"

namespace understudy::mock {

namespace {

Item item(const char* text) { return std::make_shared<const json::Value>(json::parse_trusted(text)); }

/// A collection with a seed, items of two worlds, and keys that were erased, one of which is back.
Collection eventful() {
  Collection items;
  items.seed({}, "seed", item(R"({"id":"seed"})"));
  items.start_notes();
  items.add({"a"}, "1", item(R"({"id":1,"price":12345678901234567890.10})"));
  items.add({"b", "ü"}, "2", item("{}"));
  items.replace({}, "seed", item("[1]"));
  items.erase({"a"}, "1");
  items.bury({"a"}, "1");
  items.bury({}, "gone");
  items.add({"a"}, "1", item("null"));
  items.add({"c"}, "3", item("{}"));
  items.erase_worlds({{"c"}});
  items.erase_worlds({std::nullopt, "nothing"});
  return items;
}

std::string text_of_memory(const Collection& items) { return snapshot_of({{"things", {7, items.memory()}}}); }

}  // namespace

TEST_CASE("a collection that is made of its memory, told as text, goes on like the first one") {
  Collection first = eventful();
  const std::string snapshot = text_of_memory(first);
  const auto memories = memories_of(snapshot);
  REQUIRE(memories.size() == 1);
  CHECK(memories.at("things").counter == 7);
  Collection second(memories.at("things").memory);
  CHECK(text_of_memory(second) == snapshot);
  for (Collection* one : {&first, &second}) {
    CHECK(one->was_erased({}, "gone"));
    CHECK_FALSE(one->was_erased({"a"}, "1"));
    CHECK(one->add({"a"}, "9", item("{}")));
    CHECK(one->erase({"a"}, "1"));
  }
  CHECK(text_of_memory(second) == text_of_memory(first));
}

TEST_CASE("changes that are told as text and repeated lead to the same memory") {
  Collection first = eventful();
  const auto told = change_text({{"things", 3, first.take_notes()}});
  REQUIRE(told);
  const std::vector<ShelfChange> heard = changes_of(*told);
  REQUIRE(heard.size() == 1);
  CHECK(heard[0].shelf == "things");
  CHECK(heard[0].counter == 3);
  Collection second;
  second.seed({}, "seed", item(R"({"id":"seed"})"));
  second.start_notes();
  const Collection seeds = second;
  for (const Edit& edit : heard[0].edits) second.repeat(edit, seeds);
  CHECK(text_of_memory(second) == text_of_memory(first));
  CHECK(second.take_notes().empty());
}

TEST_CASE("a collection that is restored has its seeds, and no key is deleted, also where that is repeated") {
  Collection seeds;
  seeds.seed({}, "seed", item("1"));
  Collection first = eventful();
  first.restore(seeds);
  CHECK(first.all().size() == 1);
  CHECK_FALSE(first.was_erased({}, "gone"));
  Collection second = seeds;
  const auto told = change_text({{"things", 1, first.take_notes()}});
  REQUIRE(told);
  const std::vector<ShelfChange> heard = changes_of(*told);
  for (const Edit& edit : heard.at(0).edits) second.repeat(edit, seeds);
  CHECK(text_of_memory(second) == text_of_memory(first));
}

TEST_CASE("the oldest items are forgotten alike where changes are repeated") {
  Collection first;
  first.start_notes();
  for (std::size_t i = 0; i < Room().items + 5; ++i) first.add({}, std::to_string(i), item("1"));
  Collection second;
  for (const Edit& edit : first.take_notes()) second.repeat(edit, {});
  CHECK(second.all().size() == Room().items);
  CHECK(text_of_memory(second) == text_of_memory(first));
}

TEST_CASE("items that take too much memory are forgotten, the oldest first and the last one never") {
  const std::string large = '"' + std::string(1'000, 'x') + '"';
  Collection items;
  items.limit({.items = 100, .bytes = 3'500});
  items.seed({}, "seed", item(large.c_str()));
  for (const char* key : {"1", "2", "3", "4"}) items.add({}, key, item(large.c_str()));
  CHECK(items.find({}, "seed") != nullptr);
  CHECK(items.find({}, "1") == nullptr);
  CHECK(items.find({}, "2") != nullptr);
  items.replace({}, "2", item(('"' + std::string(2'000, 'x') + '"').c_str()));
  CHECK(items.find({}, "2") != nullptr);
  CHECK(items.find({}, "3") == nullptr);
  CHECK(items.find({}, "4") != nullptr);
  items.erase({}, "2");
  items.add({}, "5", item(large.c_str()));
  CHECK(items.all().size() == 3);
  items.add({}, "6", item(('"' + std::string(9'000, 'x') + '"').c_str()));
  CHECK(items.all().size() == 2);
  CHECK(items.find({}, "6") != nullptr);
}

TEST_CASE("items that are erased with their world, or brought back, leave room for others") {
  const std::string large = '"' + std::string(1'000, 'x') + '"';
  Collection items;
  items.limit({.items = 100, .bytes = 2'500});
  items.add({"a"}, "1", item(large.c_str()));
  items.add({"a"}, "2", item(large.c_str()));
  items.erase_worlds({{"a"}});
  items.add({"b"}, "3", item(large.c_str()));
  items.add({"b"}, "4", item(large.c_str()));
  CHECK(items.all().size() == 2);
  Collection again(items.memory(), items.room());
  again.add({"b"}, "5", item(large.c_str()));
  CHECK(again.all().size() == 2);
  items.restore({});
  items.add({"c"}, "6", item(large.c_str()));
  items.add({"c"}, "7", item(large.c_str()));
  CHECK(items.all().size() == 2);
}

TEST_CASE("texts that are none are no changes, and a name that is no UTF-8 is not told") {
  CHECK(changes_of("").empty());
  CHECK(changes_of("{}").empty());
  CHECK(
      changes_of(R"([{"collection":"a","edits":[{"put":"1"},{"of":"another version"}]}])")[0].edits.empty());
  CHECK(memories_of("[1").empty());
  CHECK_FALSE(change_text({{"things", 0, {{.kind = Edit::Kind::bury, .key = "\xff"}}}}));
}

}  // namespace understudy::mock

#include <catch2/catch.hpp>
#include <cstdlib>

#include "json/parse.h"
#include "json/write.h"
#include "openapi/load.h"
#include "tests/generated/models/model_table.h"
#include "tests/generated/models/random_value.h"
#include "tests/generated/same.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

struct Count {
  std::size_t all = 0;
  std::size_t refused = 0;
  std::size_t beyond_64_bits = 0;
  std::size_t rounded = 0;
};

/// Whether both are the same value with the same order of members everywhere; a number that only agrees as a
/// double is counted.
bool same_with_order(const json::Value& left, const json::Value& right, Count& count) {
  if (left.type() != right.type()) return false;
  if (left.is_number() && !(left == right)) {
    ++count.rounded;
    return left.number()->as_double() == right.number()->as_double();
  }
  if (const json::Array* items = left.array()) {
    return std::ranges::equal(*items, *right.array(), [&](const auto& one, const auto& other) {
      return same_with_order(one, other, count);
    });
  }
  if (const json::Object* members = left.object()) {
    return std::ranges::equal(*members, *right.object(), [&](const auto& one, const auto& other) {
      return one.name == other.name && same_with_order(one.value, other.value, count);
    });
  }
  return left == right;
}

/// The one thing that a schema allows and a type does not hold: an integer that 64 bits are too few for.
bool only_beyond_64_bits(const std::vector<runtime::Violation>& violations) {
  return std::ranges::all_of(violations, [](const runtime::Violation& one) {
    return one.keyword == "format" && one.expected == json::Value("int64") && one.found &&
           one.found->is_number() && !one.found->number()->as_int64();
  });
}

void compare(const ModelEntry& entry, const runtime::Check& interpreted, const json::Value& value,
             runtime::Direction direction, Count& count) {
  ++count.all;
  const std::string text = json::write(value);
  const auto violations = same_violations(entry.check, interpreted, value, direction);
  const Outcome outcome = entry.read(text, direction);
  if (!violations.empty()) {
    ++count.refused;
    if (outcome.violations != violations) FAIL_CHECK("the model reports otherwise of " << text);
  } else if (!outcome.violations.empty()) {
    ++count.beyond_64_bits;
    if (!only_beyond_64_bits(outcome.violations))
      FAIL_CHECK("the model alone refuses " << text << "\n" << text_of(outcome.violations));
  } else {
    if (!outcome.equal) FAIL_CHECK("read back as another value: " << text << "\n" << outcome.written);
    if (!same_with_order(*json::parse(outcome.written), value, count))
      FAIL_CHECK("not written as it came: " << text << "\n" << outcome.written);
  }
}

bool has_doubles(const openapi::Document& document) {
  return std::ranges::any_of(document.schemas, [](const auto& schema) {
    return schema.format == "double" || schema.format == "float";
  });
}

std::size_t rounds() {
  const char* wanted = std::getenv("UNDERSTUDY_PROPERTY_ROUNDS");
  return wanted == nullptr ? 1500 : static_cast<std::size_t>(std::strtoul(wanted, nullptr, 10));
}

void run(const ModelTable& table, Count& total) {
  const auto document = std::make_shared<const openapi::Document>(*openapi::load(table.spec).document);
  Count count;
  for (const ModelEntry& entry : table.entries) {
    INFO(table.spec << " " << entry.component);
    const auto schema =
        std::ranges::find(document->components, entry.component, [](const auto& one) { return one.first; });
    REQUIRE(schema != document->components.end());
    const runtime::Check interpreted = validator::check_of(document, schema->second);
    RandomValues random(*document, 20260305);
    for (std::size_t i = 0; i < rounds(); ++i) {
      const auto direction = i % 2 == 0 ? runtime::Direction::request : runtime::Direction::response;
      const json::Value value = random.of(schema->second);
      compare(entry, interpreted, value, entry.only.value_or(direction), count);
      compare(entry, interpreted, random.spoiled(value), entry.only.value_or(direction), count);
    }
  }
  INFO(table.spec);
  if (!has_doubles(*document)) CHECK(count.rounded == 0);
  WARN(table.spec << ": " << table.entries.size() << " types, " << count.all << " values, " << count.refused
                  << " refused by all three, " << count.beyond_64_bits << " beyond 64 bits, " << count.rounded
                  << " numbers rounded to a double");
  total.all += count.all;
  total.refused += count.refused;
}

TEST_CASE("model, compiled check and interpreter agree on values made by chance, and nothing is lost") {
  Count total;
  for (const ModelTable& table : model_tables()) run(table, total);
  WARN("in all " << total.all << " values, " << total.all - total.refused << " of them valid");
  CHECK(total.all > 100000);
  CHECK(total.refused > total.all / 10);
  CHECK(total.refused < total.all * 9 / 10);
}

}  // namespace
}  // namespace understudy::tests

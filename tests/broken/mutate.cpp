#include "tests/broken/mutate.h"

#include <array>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace understudy::tests {
namespace {

/// A value below the document: a member or an item of `parent`.
struct Spot {
  json::Value* parent;
  std::string name;
  std::size_t index = 0;
};

void collect(json::Value& value, std::vector<Spot>& spots) {
  if (json::Object* members = value.object()) {
    for (const json::Member& each : *members) {
      spots.push_back({&value, each.name});
      collect(*members->find(each.name), spots);
    }
  }
  if (json::Array* items = value.array()) {
    for (std::size_t index = 0; index < items->size(); ++index) {
      spots.push_back({&value, "", index});
      collect((*items)[index], spots);
    }
  }
}

json::Value& at(const Spot& spot) {
  json::Array* items = spot.parent->array();
  return items != nullptr ? (*items)[spot.index] : *spot.parent->object()->find(spot.name);
}

std::size_t below(std::size_t limit, Random& random) { return random() % limit; }

json::Value oddity(Random& random) {
  static const std::array<json::Value, 22> oddities{
      nullptr,
      true,
      0,
      -1,
      json::Number::from_text("1e400"),
      json::Number::from_text("0.5"),
      "",
      "x",
      "#",
      "#/components/schemas/Absent",
      "{",
      "(?<",
      json::Array(),
      json::Object(),
      json::Array{nullptr},
      json::Object{{"$ref", "#/nowhere"}},
      json::Object{{"$ref", "#"}},
      json::Object{{"$ref", 7}},
      json::Object{{"not", json::Object()}},
      json::Object{{"type", "objekt"}},
      "\xED\x9F\xBF",
      json::Number::from_text("123456789012345678901234567890")};
  return oddities[below(oddities.size(), random)];
}

const char* keyword(Random& random) {
  static constexpr std::array<const char*, 34> keywords{"$ref",
                                                        "allOf",
                                                        "anyOf",
                                                        "oneOf",
                                                        "not",
                                                        "if",
                                                        "then",
                                                        "type",
                                                        "items",
                                                        "properties",
                                                        "required",
                                                        "enum",
                                                        "const",
                                                        "default",
                                                        "discriminator",
                                                        "mapping",
                                                        "propertyName",
                                                        "additionalProperties",
                                                        "patternProperties",
                                                        "minLength",
                                                        "maximum",
                                                        "multipleOf",
                                                        "format",
                                                        "example",
                                                        "examples",
                                                        "schema",
                                                        "content",
                                                        "parameters",
                                                        "responses",
                                                        "security",
                                                        "x-y",
                                                        "unevaluatedProperties",
                                                        "$id",
                                                        "nullable"};
  return keywords[below(keywords.size(), random)];
}

void take_out(const Spot& spot) {
  if (json::Array* items = spot.parent->array()) {
    items->erase(items->begin() + static_cast<std::ptrdiff_t>(spot.index));
  } else {
    spot.parent->object()->erase(spot.name);
  }
}

void rename(const Spot& spot, std::string name) {
  json::Object* members = spot.parent->object();
  if (members == nullptr) return;
  json::Value value = at(spot);
  members->erase(spot.name);
  members->set(std::move(name), std::move(value));
}

void repeat(const Spot& spot) {
  if (json::Array* items = spot.parent->array()) items->push_back(json::Value((*items)[spot.index]));
}

void break_once(json::Value& document, Random& random) {
  std::vector<Spot> spots;
  collect(document, spots);
  if (spots.empty()) return;
  const Spot& spot = spots[below(spots.size(), random)];
  const Spot& other = spots[below(spots.size(), random)];
  switch (below(7, random)) {
    case 0:
      return take_out(spot);
    case 1:
      return rename(spot, keyword(random));
    case 2:
      return rename(spot, other.name);
    case 3:
      return repeat(spot);
    case 4: {
      json::Value copy = at(other);
      at(spot) = std::move(copy);
      return;
    }
    default:
      at(spot) = oddity(random);
  }
}

/// References exchange their targets: so circles and kinds that do not fit come about.
void exchange_references(json::Value& document, Random& random) {
  std::vector<Spot> spots;
  collect(document, spots);
  std::erase_if(spots, [](const Spot& spot) { return spot.name != "$ref" && spot.name != "operationId"; });
  if (spots.empty()) return;
  json::Value copy = at(spots[below(spots.size(), random)]);
  at(spots[below(spots.size(), random)]) = std::move(copy);
}

}  // namespace

void mutate(json::Value& document, Random& random) {
  const std::size_t times = 1 + below(4, random);
  for (std::size_t time = 0; time < times; ++time) {
    below(4, random) == 0 ? exchange_references(document, random) : break_once(document, random);
  }
}

}  // namespace understudy::tests

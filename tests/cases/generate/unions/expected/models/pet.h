// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "dog.h"
#include "json/json.h"
#include "lizard.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace unions {

struct Pet {
  std::variant<Dog, Lizard> value = {};

  friend bool operator==(const Pet&, const Pet&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Pet> parse_pet(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Pet& out);
json::Value encode(const Pet& value);
std::string to_json(const Pet& value);

}  // namespace unions

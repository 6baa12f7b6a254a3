#pragma once

#include <span>
#include <string_view>

#include "runtime/api.h"

namespace understudy::runtime {

/// A compiled check as the table of an API holds it.
Check compiled(CheckValue check, Acceptors acceptors = {});

/// The compiled check of a component.
struct CompiledSchema {
  std::string_view name;
  CheckValue check;
  Acceptors acceptors;
};

/// The checks of components by name.
std::vector<std::pair<std::string, Check>> compiled(std::span<const CompiledSchema> schemas);

/// A JSON object that the program itself contains.
json::Object trusted_object(std::string_view text);

/// Where a location of the document stands.
struct RulePlace {
  std::string_view location;
  std::string_view file;
  std::size_t line = 0;
  std::size_t column = 0;
};

/// The place of a location, or of what stands nearest around it. The places have to be in order of location.
SpecPlace find_place(std::span<const RulePlace> places, std::string_view location);

}  // namespace understudy::runtime

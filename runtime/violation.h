#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace understudy::runtime {

/// What part of a message a value belongs to.
enum class In { body, path, query, header, cookie };

std::string_view name_of(In in);

/// One broken rule: where in the message, which rule of the document, what it asks for and what was there.
struct Violation {
  In in = In::body;
  std::string pointer =
      {};                 // JSON pointer in the body; for a parameter `/NAME` and what follows inside of it
  std::string rule = {};  // location in the document: `#/components/schemas/Pet/properties/name/minLength`
  std::string keyword = {};   // of JSON Schema; `required` also for a missing parameter
  json::Value expected = {};  // the bound, the type name(s), the allowed values, the missing member's name
  std::optional<json::Value> found =
      {};                    // absent where nothing was there; of a very large value the beginning
  std::string message = {};  // `must have at least 1 character, has 0`
  std::vector<Violation> why_not =
      {};                   // of oneOf and anyOf: of all branches, the nearest first; of contains: of items
  std::string branch = {};  // of one in `why_not`: the label of the branch that asks for this

  friend bool operator==(const Violation&, const Violation&) = default;
};

}  // namespace understudy::runtime

#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/model/parse.h"

namespace understudy::tests {

/// What became of a text that was read into a generated type.
struct Outcome {
  std::vector<runtime::Violation> violations;
  std::string written;  // what the type writes, where there are none
  bool equal = false;   // whether that reads back as the same value
};

/// A component's generated type and its compiled check.
struct ModelEntry {
  std::string component;
  std::optional<runtime::Direction> only;  // of a type for one direction
  runtime::CheckValue check;
  std::function<Outcome(std::string_view, runtime::Direction)> read;
};

/// The types of one document.
struct ModelTable {
  std::string spec;  // its path
  std::vector<ModelEntry> entries;
};

/// Every table, in order of path; made from the same documents as the types.
std::vector<ModelTable> model_tables();

template <typename Parse>
Outcome outcome(std::string_view text, Parse parse) {
  auto parsed = parse(text);
  if (!parsed) return {std::move(parsed.error()), {}, false};
  Outcome result;
  result.written = runtime::write_json(*parsed);
  const auto again = parse(std::string_view(result.written));
  result.equal = again && *again == *parsed;
  return result;
}

}  // namespace understudy::tests

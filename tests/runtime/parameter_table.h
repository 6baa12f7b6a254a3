#pragma once

#include <optional>
#include <string>
#include <vector>

#include "json/json.h"

namespace understudy::tests {

/// One line of tests/cases/parameters/table.tsv: what stands for a value in one place, style and explode.
struct ParameterCell {
  std::string in;
  std::string style;
  bool explode = false;
  std::string type;  // the word of the table
  json::Value schema;
  json::Value value;
  bool defined = true;               // by the specification
  std::optional<std::string> valid;  // absent: the style has no text for the value
  std::string invalid;
  std::string violation;  // pointer and message

  /// `query form explode array`, for messages.
  std::string name() const;
  /// The parameter `color` as a document has it.
  json::Value parameter() const;
};

std::vector<ParameterCell> parameter_cells();

}  // namespace understudy::tests

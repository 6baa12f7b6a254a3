#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "openapi/read/node.h"
#include "openapi/read/text.h"
#include "openapi/read_limits.h"

namespace understudy::openapi {

/// What a text says, and what is wrong with it. Without a root the text could not be read at all.
struct ReadText {
  std::optional<Node> root;
  std::vector<TextFault> faults;
};

/// Reads JSON where the name ends in `.json` or the text starts with a brace, a string where the name ends in
/// `.md` or `.txt`, else YAML.
ReadText read(std::string_view name, const Text& text, const ReadLimits& limits = {});

/// Reads a JSON text (RFC 8259).
ReadText read_json(const Text& text);

/// Reads a text of one YAML document by the core schema of YAML 1.2, with merge keys. Refuses what JSON has
/// no word for: keys that are no scalars, infinities, unknown tags, cycles.
ReadText read_yaml(const Text& text, const ReadLimits& limits = {});

/// Takes away each member whose name its object has already, and reports it with both places.
void take_out_duplicates(Node& root, std::vector<TextFault>& faults);

}  // namespace understudy::openapi

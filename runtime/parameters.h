#pragma once

#include <optional>
#include <string>
#include <vector>

#include "runtime/api.h"
#include "runtime/router.h"

namespace understudy::runtime {

/// The decoded parameters of a request by place, and what is wrong with them.
struct DecodedParameters {
  json::Object path;
  json::Object query;
  json::Object header;
  json::Object cookie;
  std::vector<Violation> violations;
};

/// Takes the parameters of an operation out of a request and checks each: style and explode (OpenAPI 3.1.1,
/// section 4.8.12), percent-decoding after splitting, `content` parameters, required ones. Names of queries
/// that are not declared are left alone.
DecodedParameters decode_parameters(const Match& match, const Request& request);

/// Whether the values of the path obey what the operation says of its path parameters.
bool has_sound_path(const Match& match);

/// Whether a parameter is one of those that shall be ignored (OpenAPI 3.1.1, section 4.8.12.2): other parts
/// of the document speak of the headers `Accept`, `Content-Type` and `Authorization`.
bool is_ignored(const Parameter& parameter);

/// Percent-decoded bytes; nothing for a broken escape. `+` stays.
std::optional<std::string> percent_decode(std::string_view text);

}  // namespace understudy::runtime

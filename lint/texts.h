#pragma once

#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "lint/subject.h"

namespace understudy::lint {

// An example may be written as it travels (OpenAPI 3.1.1, section 4.8.19.2): as the text of a parameter, or
// of a body that is no JSON.

/// The values that the text of a parameter or of a header may stand for.
std::vector<json::Value> readings_of(const Subject& subject, openapi::SchemaId schema,
                                     const json::Value& text);

/// What the text of a body says by its media type; nothing where it is not taken apart. The message says why
/// it cannot be read.
using ReadBody = tl::expected<std::optional<json::Value>, std::string>;
ReadBody read_body(const Subject& subject, const openapi::MediaType& media, const std::string& text);

}  // namespace understudy::lint

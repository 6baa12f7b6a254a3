#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace understudy::openapi {

/// The files of metaschemas/ as they were when the program was built: name and text.
std::span<const std::pair<std::string_view, std::string_view>> embedded_metaschemas();

/// The text of a meta-schema that everyone refers to: that of 2020-12 with its vocabularies, of draft 7, of
/// draft 4, and of OpenAPI 3.1's own dialect. They are written for this project after the specifications, and
/// say what the published ones say. Nothing for other URIs.
std::optional<std::string_view> metaschema(std::string_view uri);

}  // namespace understudy::openapi

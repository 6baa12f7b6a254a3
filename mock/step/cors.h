#pragma once

#include <optional>

#include "mock/engine.h"

namespace understudy::mock {

/// The answer to a browser's preflight, on any path (Fetch Standard, CORS protocol).
std::optional<runtime::Response> answer_preflight(const runtime::Request& request);

/// The answer to OPTIONS: to a browser's preflight on any path, else `Allow` on a path whose document does
/// not speak of OPTIONS itself.
std::optional<runtime::Response> answer_options(const Engine& engine, const runtime::Request& request);

/// Lets pages of any origin read the response (Fetch Standard, CORS protocol).
void allow_origins(const runtime::Request& request, runtime::Response& response);

}  // namespace understudy::mock

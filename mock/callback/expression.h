#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "json/json.h"
#include "runtime/message.h"

namespace understudy::mock {

/// The exchange that a runtime expression speaks of.
struct ExpressionScene {
  const runtime::Request& request;
  const runtime::Response& response;
  const json::Object* path = nullptr;          // the decoded parameters of the path
  const json::Value* request_body = nullptr;   // null where there is none
  const json::Value* response_body = nullptr;  // null where there is none, or none of JSON
};

/// The text that a key under a Callback Object stands for (OpenAPI 3.1.1, section 4.8.20.2.1, Runtime
/// Expressions): one expression, or a text with expressions in braces. The message names the expression that
/// leads to nothing.
tl::expected<std::string, std::string> expanded(std::string_view text, const ExpressionScene& scene);

}  // namespace understudy::mock

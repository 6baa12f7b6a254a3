#pragma once

#include <string>
#include <string_view>

#include "json/json.h"
#include "runtime/message.h"

namespace understudy::mock {

/// A body of JSON, which nobody shall keep.
runtime::Response json_reply(int status, const json::Value& body);

/// Problem details (RFC 9457) about an admin path: `word` is the end of its `type`.
struct AdminProblem {
  int status = 400;
  std::string_view word = "admin";
  std::string_view title = "Bad admin request";
  std::string detail = {};
  json::Object more = {};  // further members
};

runtime::Response problem_reply(AdminProblem problem);

/// What somebody asked for in a way that is not understood.
runtime::Response not_understood(std::string detail);

}  // namespace understudy::mock

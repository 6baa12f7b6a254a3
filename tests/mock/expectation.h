#pragma once

#include <map>
#include <string>

#include "json/json.h"
#include "mock/mock.h"
#include "runtime/message.h"

namespace understudy::tests {

/// What earlier answers gave, by name: an expected `"$id"` takes the value, later ones and requests use it.
using Captures = std::map<std::string, std::string>;

/// Puts captured values in the place of `$name`.
std::string with_captures(const std::string& text, const Captures& captures);

/// How an answer differs from what is expected, empty where it fits. Listed headers have to be there; a body
/// of JSON has to hold the expected members (`"(absent)"`: not to have it), lists all their items; `*` in a
/// text stands for anything; `log: CAUSE undocumented` speaks of the log; `hex:` of bytes.
std::string difference(const std::string& expected, const runtime::Response& actual,
                       const mock::LogEntry& log, Captures& captures);

/// The answer as such a text, with the headers that the expectation lists.
std::string spelled(const runtime::Response& actual, const std::string& expected, const mock::LogEntry& log);

}  // namespace understudy::tests

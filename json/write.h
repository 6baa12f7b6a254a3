#pragma once

#include <string>

#include "json/json.h"

namespace understudy::json {

/// The value as JSON text without white space.
std::string write(const Value& value);

/// The value as JSON text, two spaces a level.
std::string write_pretty(const Value& value);

/// Appends the compact text to `out`.
void write_to(std::string& out, const Value& value);

/// Appends a string with its quotes and escapes.
void write_string(std::string& out, std::string_view text);

}  // namespace understudy::json

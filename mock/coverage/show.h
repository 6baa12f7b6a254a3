#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "json/json.h"
#include "mock/coverage/report.h"

namespace understudy::mock {

/// A table of shares, then what was not touched and what no document knows, a line each.
std::string coverage_text(const CoverageReport& report);

json::Value coverage_json(const CoverageReport& report);

/// A test suite for each operation, a case for each of its points; one that was not touched has failed.
std::string coverage_junit(const CoverageReport& report);

/// A tracefile as `genhtml` reads it, on the lines of the documents: a line counts as run when all that
/// stands on it was touched. Operations are its functions.
std::string coverage_lcov(const CoverageReport& report);

enum class CoverageFormat { text, json, junit, lcov };

std::optional<CoverageFormat> coverage_format_named(std::string_view name);
/// The one that the ending of a file stands for: `.json`, `.xml`, `.info` or `.lcov`; text for any other.
CoverageFormat coverage_format_of_file(std::string_view file);
std::string coverage_as(CoverageFormat format, const CoverageReport& report);

}  // namespace understudy::mock

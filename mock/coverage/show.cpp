#include "mock/coverage/show.h"

#include "json/write.h"

namespace understudy::mock {

std::optional<CoverageFormat> coverage_format_named(std::string_view name) {
  if (name == "text") return CoverageFormat::text;
  if (name == "json") return CoverageFormat::json;
  if (name == "junit") return CoverageFormat::junit;
  if (name == "lcov") return CoverageFormat::lcov;
  return std::nullopt;
}

CoverageFormat coverage_format_of_file(std::string_view file) {
  if (file.ends_with(".json")) return CoverageFormat::json;
  if (file.ends_with(".xml")) return CoverageFormat::junit;
  if (file.ends_with(".info") || file.ends_with(".lcov")) return CoverageFormat::lcov;
  return CoverageFormat::text;
}

std::string coverage_as(CoverageFormat format, const CoverageReport& report) {
  switch (format) {
    case CoverageFormat::text:
      return coverage_text(report);
    case CoverageFormat::json:
      return json::write_pretty(coverage_json(report)) + "\n";
    case CoverageFormat::junit:
      return coverage_junit(report);
    case CoverageFormat::lcov:
      return coverage_lcov(report);
  }
  return {};
}

}  // namespace understudy::mock

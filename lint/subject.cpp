#include "lint/subject.h"

#include <algorithm>
#include <utility>

#include "openapi/sources.h"

namespace understudy::lint {
namespace {

constexpr std::size_t most_violations = 4;

std::string pointer_of(const std::string& location) {
  const std::size_t hash = location.find('#');
  return hash == std::string::npos ? location : location.substr(hash + 1);
}

std::string sentence(const Subject& subject, const runtime::Violation& violation) {
  std::string text = violation.pointer.empty() ? "it" : "`" + violation.pointer + "`";
  text += " " + violation.message + " (" + violation.keyword;
  if (!violation.rule.empty()) text += ", " + place_text(subject, violation.rule);
  return text + ")";
}

}  // namespace

void report(const Subject& subject, openapi::Rule rule, const std::string& location, std::string message) {
  openapi::Place place = subject.document.sources->place_of(location);
  if (place.file.empty()) place = {subject.document.path, 1, 1};
  subject.diagnostics.add({openapi::info_of(rule).severity,
                           std::move(place),
                           pointer_of(location),
                           std::move(message),
                           rule,
                           {}});
}

bool is_there(const Subject& subject, const std::string& location) {
  return subject.document.sources->has(location);
}

std::string place_text(const Subject& subject, const std::string& location) {
  const openapi::Place place = subject.document.sources->place_of(location);
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::vector<runtime::Violation> broken_by(const Subject& subject, openapi::SchemaId schema,
                                          const json::Value& value, runtime::Direction direction) {
  runtime::Report report(direction);
  subject.plans.of(schema)(value, runtime::Path(), report);
  return report.take();
}

bool fits(const Subject& subject, openapi::SchemaId schema, const json::Value& value) {
  for (const auto direction : {runtime::Direction::response, runtime::Direction::request}) {
    runtime::Report report(direction, runtime::In::body, 1);
    subject.plans.of(schema)(value, runtime::Path(), report);
    if (report.ok()) return true;
  }
  return false;
}

void report_broken(const Subject& subject, openapi::Rule rule, const std::string& location,
                   const std::string& what, const std::vector<runtime::Violation>& violations) {
  const std::size_t shown = std::min(violations.size(), most_violations);
  for (std::size_t i = 0; i < shown; ++i) {
    const runtime::Violation& violation = violations[i];
    std::string message = what + " breaks its schema: " + sentence(subject, violation);
    const std::size_t left = violations.size() - shown;
    if (i + 1 == shown && left > 0) message += ", and " + std::to_string(left) + " more";
    report(subject, rule, location + violation.pointer, std::move(message));
  }
}

}  // namespace understudy::lint

#include "mock/coverage/place_text.h"
#include "mock/coverage/show.h"
#include "runtime/xml_text.h"

namespace understudy::mock {

namespace {

std::string attribute(const std::string& name, std::string_view value) {
  return " " + name + "=\"" + runtime::escape_xml(value) + "\"";
}

std::string counts(std::size_t tests, std::size_t failures) {
  return attribute("tests", std::to_string(tests)) + attribute("failures", std::to_string(failures));
}

/// What a suite is called: by its operation, or the branches of an API.
std::string suite_name(const CoveragePoint& point) {
  return point.api + " " + (point.operation.empty() ? "branches" : point.operation);
}

std::string test_case(const CoveragePoint& point) {
  const std::string name = std::string(name_of(point.kind)) + " " + point.name;
  std::string text = "    <testcase" + attribute("name", name) + attribute("classname", suite_name(point));
  if (!point.place.file.empty())
    text += attribute("file", point.place.file) + attribute("line", std::to_string(point.place.line));
  if (point.hits > 0) return text + "/>\n";
  const std::string place = place_text(point);
  const std::string message = "no request touched the " + name + (place.empty() ? "" : " (" + place + ")");
  return text + ">\n      <failure" + attribute("message", message) + attribute("type", "untouched") +
         "/>\n    </testcase>\n";
}

/// The points of one operation, from `first` on.
std::string suite(const CoverageReport& report, std::size_t& first) {
  const CoveragePoint& of = report.points[first];
  std::string cases;
  std::size_t failures = 0;
  std::size_t at = first;
  for (; at < report.points.size(); ++at) {
    const CoveragePoint& point = report.points[at];
    const bool is_next = point.api != of.api || point.operation != of.operation;
    if (is_next || (at != first && point.kind == PointKind::operation)) break;
    cases += test_case(point);
    if (point.hits == 0) ++failures;
  }
  const std::size_t tests = at - first;
  first = at;
  return "  <testsuite" + attribute("name", suite_name(of)) + counts(tests, failures) + ">\n" + cases +
         "  </testsuite>\n";
}

}  // namespace

std::string coverage_junit(const CoverageReport& report) {
  std::string suites;
  for (std::size_t at = 0; at < report.points.size();) suites += suite(report, at);
  const Share all = share_of(report);
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attribute("name", "contract coverage") +
         counts(all.all, all.all - all.touched) + ">\n" + suites + "</testsuites>\n";
}

}  // namespace understudy::mock

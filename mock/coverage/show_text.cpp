#include "mock/coverage/place_text.h"
#include "mock/coverage/show.h"

namespace understudy::mock {

namespace {

std::string padded(std::string text, std::size_t width) {
  if (text.size() < width) text.append(width - text.size(), ' ');
  return text;
}

std::string row(std::string_view what, const Share& share) {
  return "  " + padded(std::string(what), 16) +
         padded(std::to_string(share.touched) + " of " + std::to_string(share.all), 16) + share.text() + "\n";
}

std::string line_of(const CoveragePoint& point) {
  const std::string place = place_text(point);
  const std::string of = point.operation.empty() ? "" : point.operation + ": ";
  return "  " + (place.empty() ? "" : place + " ") + of + std::string(name_of(point.kind)) + " " +
         point.name + "\n";
}

}  // namespace

std::string coverage_text(const CoverageReport& report) {
  std::string text = "contract coverage\n";
  for (const PointKind kind : all_kinds) text += row(plural_of(kind), share_of(report, kind));
  text += row("all", share_of(report));
  std::string missing;
  for (const CoveragePoint& point : report.points) {
    if (point.hits == 0) missing += line_of(point);
  }
  if (!missing.empty()) text += "not touched\n" + missing;
  if (!report.undocumented.empty()) text += "not in the document\n";
  for (const Undocumented& one : report.undocumented)
    text += "  " + one.what + (one.hits == 1 ? "" : ", " + std::to_string(one.hits) + " times") + "\n";
  return text;
}

}  // namespace understudy::mock

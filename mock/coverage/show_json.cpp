#include "mock/coverage/place_text.h"
#include "mock/coverage/show.h"

namespace understudy::mock {

namespace {

json::Value share_json(const Share& share) {
  return json::Object{{"touched", static_cast<std::uint64_t>(share.touched)},
                      {"all", static_cast<std::uint64_t>(share.all)},
                      {"percent", share.percent()}};
}

json::Value point_json(const CoveragePoint& point) {
  json::Object result{{"kind", name_of(point.kind)},  {"api", point.api},
                      {"operation", point.operation}, {"name", point.name},
                      {"location", point.location},   {"hits", point.hits}};
  if (!point.operation.empty()) result.append("operation", point.operation);
  if (std::string place = place_text(point); !place.empty()) result.append("place", std::move(place));
  return result;
}

}  // namespace

json::Value coverage_json(const CoverageReport& report) {
  json::Object kinds;
  for (const PointKind kind : all_kinds)
    kinds.append(std::string(plural_of(kind)), share_json(share_of(report, kind)));
  json::Array points;
  for (const CoveragePoint& point : report.points) points.push_back(point_json(point));
  json::Array undocumented;
  for (const Undocumented& one : report.undocumented)
    undocumented.push_back(json::Object{{"what", one.what}, {"hits", one.hits}});
  return json::Object{{"all", share_json(share_of(report))},
                      {"kinds", std::move(kinds)},
                      {"points", std::move(points)},
                      {"undocumented", std::move(undocumented)}};
}

}  // namespace understudy::mock

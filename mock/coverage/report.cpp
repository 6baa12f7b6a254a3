#include "mock/coverage/report.h"

#include <algorithm>

namespace understudy::mock {

namespace {

Share share_where(const CoverageReport& report, const auto& counts) {
  Share share;
  for (const CoveragePoint& point : report.points) {
    if (!counts(point)) continue;
    ++share.all;
    if (point.hits > 0) ++share.touched;
  }
  return share;
}

}  // namespace

std::string_view plural_of(PointKind kind) {
  switch (kind) {
    case PointKind::operation:
      return "operations";
    case PointKind::parameter:
      return "parameters";
    case PointKind::request_type:
      return "request types";
    case PointKind::response:
      return "responses";
    case PointKind::response_type:
      return "response types";
    case PointKind::branch:
      return "branches";
  }
  return "";
}

std::string_view name_of(PointKind kind) {
  if (kind == PointKind::branch) return "branch";
  std::string_view plural = plural_of(kind);
  plural.remove_suffix(1);
  return plural;
}

std::optional<PointKind> kind_named(std::string_view plural) {
  std::string words(plural);
  std::ranges::replace_if(words, [](char letter) { return letter == '-' || letter == '_'; }, ' ');
  for (const PointKind kind : all_kinds) {
    if (plural_of(kind) == words) return kind;
  }
  return std::nullopt;
}

double Share::percent() const {
  return all == 0 ? 100.0 : static_cast<double>(touched) * 100.0 / static_cast<double>(all);
}

std::string Share::text() const {
  const std::size_t tenths = all == 0 ? 1000 : touched * 1000 / all;
  return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " %";
}

Share share_of(const CoverageReport& report) {
  return share_where(report, [](const CoveragePoint&) { return true; });
}

Share share_of(const CoverageReport& report, PointKind kind) {
  return share_where(report, [kind](const CoveragePoint& point) { return point.kind == kind; });
}

}  // namespace understudy::mock

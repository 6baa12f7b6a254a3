#pragma once

#include <string>

#include "mock/coverage/report.h"

namespace understudy::mock {

/// `api.yaml:12:7`, or nothing where no place is known.
inline std::string place_text(const CoveragePoint& point) {
  const runtime::SpecPlace& place = point.place;
  if (place.file.empty()) return {};
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

}  // namespace understudy::mock

#pragma once

#include "mock/coverage/report.h"
#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// The slots of an operation among the counters: one for itself, then its parameters, the types of its
/// body, and each of its responses followed by the types of that.
struct Slots {
  std::size_t first = 0;

  static std::size_t count(const runtime::Operation& operation);
  std::size_t operation() const { return first; }
  std::size_t parameter(std::size_t index) const { return first + 1 + index; }
  std::size_t request_type(const runtime::Operation& operation, std::size_t index) const;
  std::size_t response(const runtime::Operation& operation, std::size_t index) const;
};

/// A point with the slot that counts for it.
struct PlacedPoint {
  std::size_t slot;
  CoveragePoint point;
};

/// The points of an operation. What the mock cannot take or send is none: types that need HTTP/2, parameters
/// that shall be ignored.
std::vector<PlacedPoint> points_of(const PreparedApi& api, const PreparedOperation& operation, Slots slots);

}  // namespace understudy::mock

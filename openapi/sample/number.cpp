#include <algorithm>
#include <cmath>
#include <cstdint>

#include "openapi/sample/sampler.h"

namespace understudy::openapi {
namespace {

using json::Number;

bool fits(const Parts& parts, const Number& number, bool is_integer) {
  if (is_integer && !number.is_integer()) return false;
  return std::ranges::all_of(parts, [&](const Schema* part) {
    return (!part->minimum || number >= *part->minimum) && (!part->maximum || number <= *part->maximum) &&
           (!part->exclusive_minimum || number > *part->exclusive_minimum) &&
           (!part->exclusive_maximum || number < *part->exclusive_maximum) &&
           (!part->multiple_of || number.is_multiple_of(*part->multiple_of));
  });
}

void add(std::vector<Number>& candidates, double value, bool is_integer) {
  constexpr double largest = 9e15;
  if (std::abs(value) > largest) return;
  candidates.push_back(is_integer ? Number(static_cast<std::int64_t>(std::ceil(value))) : Number(value));
}

/// Values near the bounds and on the steps: one of them fits wherever the bounds leave room.
std::vector<Number> candidates_of(const Parts& parts, bool is_integer) {
  std::vector<Number> candidates{Number(std::int64_t{1}), Number(std::int64_t{0})};
  std::vector<double> bounds{0, 1};
  std::vector<double> steps{1, 0.5, 0.125};
  for (const Schema* part : parts) {
    for (const auto* bound :
         {&part->minimum, &part->exclusive_minimum, &part->maximum, &part->exclusive_maximum}) {
      if (!*bound) continue;
      candidates.push_back(**bound);
      bounds.push_back((*bound)->as_double());
    }
    if (part->multiple_of) {
      candidates.push_back(*part->multiple_of);
      steps.push_back(part->multiple_of->as_double());
    }
  }
  if (steps.size() > 4) steps.push_back(steps[3] * steps[4]);
  for (const double bound : bounds) {
    for (const double step : steps) {
      for (const int around : {0, 1, -1})
        add(candidates, (std::ceil(bound / step) + around) * step, is_integer);
    }
    for (const double other : bounds) add(candidates, (bound + other) / 2, is_integer);
  }
  return candidates;
}

}  // namespace

Candidates number_candidates(const Parts& parts, bool is_integer) {
  Candidates fitting;
  for (const Number& candidate : candidates_of(parts, is_integer)) {
    if (fits(parts, candidate, is_integer)) fitting.emplace_back(candidate);
  }
  return fitting;
}

}  // namespace understudy::openapi

#pragma once

#include <string>
#include <vector>

#include "runtime/check.h"
#include "runtime/report.h"

namespace understudy::tests {

/// The branches that a value takes, one a line; a value that is not sound says so before them.
/// `known_as_sound`: the check is told that it is, and has nothing to find out.
inline std::string branches_of(const runtime::Check& check, const json::Value& value,
                               runtime::Direction direction, bool known_as_sound) {
  runtime::Report report(direction);
  std::vector<runtime::TakenBranch> taken;
  report.tell_branches_into(taken);
  if (known_as_sound) report.take_as_sound();
  check(runtime::Payload(value), report);
  std::string text = report.ok() ? "" : "not sound\n";
  for (const auto& [location, index] : taken) {
    text += location;
    text += "/" + std::to_string(index) + "\n";
  }
  return text;
}

}  // namespace understudy::tests

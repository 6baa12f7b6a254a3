#pragma once

#include <string>
#include <vector>

namespace understudy::mock {

/// A fault in one of the `x-understudy-…` members: where in the document, and what.
struct Fault {
  std::string location;
  std::string message;

  friend bool operator==(const Fault&, const Fault&) = default;
};

using Faults = std::vector<Fault>;

}  // namespace understudy::mock

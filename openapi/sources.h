#pragma once

#include <string>
#include <string_view>

#include "openapi/diagnostics.h"

namespace understudy::openapi {

/// The files of a document: their texts, and where each value of them stands.
class Sources {
 public:
  /// The place of what a location names (`#/paths/~1pets/get` in the first file, `other.yaml#/Pet` in
  /// another); the nearest parent's where it is not there.
  Place place_of(std::string_view location) const;
  /// One line of a file without its end; empty where there is none.
  std::string_view line(std::string_view file, std::size_t number) const;
};

}  // namespace understudy::openapi

#pragma once

#include <string>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// A `oneOf` or `anyOf`, with what messages call its branches.
struct UnionPlace {
  std::string location;  // `#/components/schemas/Pet/oneOf`
  std::vector<std::string> branches;

  friend bool operator==(const UnionPlace&, const UnionPlace&) = default;
};

/// The unions that operations use, in the order of the document's schemas, each place once.
std::vector<UnionPlace> unions_of(const Document& document);

}  // namespace understudy::openapi

#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "generator/cpp/declaration.h"

namespace understudy::generator::cpp {

/// A header of generated code: the types of one component, of one operation or of one response that several
/// operations share. Components that need each other share one, and the others of them lead there.
struct Header {
  std::string path;                         // `models/pet`, below the folder of the API
  std::vector<std::string> needs;           // paths of other headers, in order
  std::vector<DeclarationId> declarations;  // in an order that C++ takes
  std::vector<TypeId> boxes;                // what its types hold in boxes and another header defines
  std::vector<std::size_t> operations;      // indexes into those of the API
  std::vector<std::size_t> responses;       // of shared responses

  friend bool operator==(const Header&, const Header&) = default;
};

}  // namespace understudy::generator::cpp

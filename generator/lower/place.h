#pragma once

#include <string>
#include <string_view>

#include "openapi/document.h"
#include "openapi/sources.h"

namespace understudy::generator {

/// Where a location of the document stands in its files; the file as a whole for a document without sources.
inline openapi::Place place_of(const openapi::Document& document, std::string_view location) {
  return document.sources ? document.sources->place_of(location) : openapi::Place{document.path, 0, 0};
}

/// The JSON pointer in a location: what follows its `#`.
inline std::string pointer_of(std::string_view location) {
  return std::string(location.substr(std::min(location.find('#') + 1, location.size())));
}

}  // namespace understudy::generator

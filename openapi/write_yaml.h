#pragma once

#include <string>

#include "json/json.h"

namespace understudy::openapi {

/// The value as a text of YAML 1.2: block style, two spaces a level, strings in quotes where they would be
/// read as anything else, by YAML 1.1 too, and as blocks where they have lines.
std::string write_yaml(const json::Value& value);

}  // namespace understudy::openapi

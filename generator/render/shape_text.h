#pragma once

#include <string>

#include "openapi/shape.h"
#include "openapi/write_only.h"

namespace understudy::generator {

/// A shape as an initializer: `{.array = true, .items = {{.string = true}}}`
std::string shape_text(const openapi::ValueShape& shape);

/// Hidden members as an initializer: `{.hidden = {"password"}, .members = {{"owner", 1}}}`
std::string write_only_text(const openapi::WriteOnly& one);

}  // namespace understudy::generator

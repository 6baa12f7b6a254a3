#pragma once

#include "generator/cpp/api.h"
#include "openapi/document.h"

namespace understudy::generator {

/// The part of an API that belongs to a part of its document: those operations, and the types and functions
/// that they and the part's components need. All names are those of the whole.
cpp::Api only(cpp::Api api, const openapi::Document& part);

}  // namespace understudy::generator

#pragma once

#include "generator/cpp/operation.h"
#include "generator/render/type_text.h"
#include "json/json.h"

namespace understudy::generator {

/// An operation as its templates see it; inside of its scope, names of its own go before those of types.
json::Value scope_view(TypeText& types, const cpp::Operation& operation);

/// The same for a response that operations share.
json::Value shared_view(TypeText& types, const cpp::SharedResponse& response);

}  // namespace understudy::generator

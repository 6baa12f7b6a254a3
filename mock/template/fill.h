#pragma once

#include <optional>
#include <string>

#include "json/json.h"
#include "mock/template/scope.h"
#include "mock/template/template.h"

namespace understudy::mock {

/// The value that a template becomes; nothing where it is left out.
std::optional<json::Value> fill(const Template& part, const Scope& scope);

/// The same as text: empty where it is left out.
std::string fill_text(const Template& part, const Scope& scope);

/// A value through a transform; nothing where none is left (the slug of `!!!`, the uuid of `abc`).
std::optional<json::Value> apply(Lookup::Transform transform, const json::Value& value);

}  // namespace understudy::mock

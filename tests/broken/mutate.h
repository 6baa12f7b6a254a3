#pragma once

#include <random>

#include "json/json.h"

namespace understudy::tests {

using Random = std::mt19937_64;

/// Breaks a document in a few places: deletes, renames and exchanges values, and puts others in for them.
void mutate(json::Value& document, Random& random);

}  // namespace understudy::tests

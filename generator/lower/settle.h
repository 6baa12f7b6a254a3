#pragma once

#include <optional>
#include <vector>

#include "generator/cpp/declaration.h"

namespace understudy::generator {

/// The declaration that a value of this type holds without a detour, seen through aliases.
std::optional<cpp::DeclarationId> held_by_value(const cpp::Models& models, cpp::TypeId id);

/// A union that holds itself, by way of other unions and nothing else, would be read for ever: where such a
/// chain closes, it gets `any` in place of itself. Returns those.
std::vector<cpp::DeclarationId> cut_chains(cpp::Models& models, cpp::TypeId any);

}  // namespace understudy::generator

#pragma once

#include <set>

#include "generator/cpp/declaration.h"
#include "generator/cpp/operation.h"

namespace understudy::generator {

/// The declarations that the text of a declaration names, an alias by itself.
std::set<cpp::DeclarationId> mentions_of(const cpp::Models& models, const cpp::Declaration& declaration);

/// The same for the types of an operation.
std::set<cpp::DeclarationId> mentions_of(const cpp::Models& models, const cpp::Operation& operation);

}  // namespace understudy::generator

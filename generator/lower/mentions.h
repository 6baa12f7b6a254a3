#pragma once

#include <set>

#include "generator/cpp/declaration.h"
#include "generator/cpp/operation.h"

namespace understudy::generator {

/// The declarations that a type names, an alias by itself.
std::set<cpp::DeclarationId> mentions_of(const cpp::Models& models, cpp::TypeId type);

/// The same for the text of a declaration.
std::set<cpp::DeclarationId> mentions_of(const cpp::Models& models, const cpp::Declaration& declaration);

/// The same without what it holds in boxes only: it can be defined before those are.
std::set<cpp::DeclarationId> unboxed_mentions_of(const cpp::Models& models, const cpp::Declaration& declaration);

/// The same for the types of an operation, without those of replies that it shares.
std::set<cpp::DeclarationId> mentions_of(const cpp::Models& models, const cpp::Operation& operation);

/// The same for a shared response.
std::set<cpp::DeclarationId> mentions_of(const cpp::Models& models, const cpp::SharedResponse& response);

}  // namespace understudy::generator

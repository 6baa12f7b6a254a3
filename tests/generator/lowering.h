#pragma once

#include <string>

#include "generator/lower/lower.h"
#include "openapi/load.h"

namespace understudy::generator {

/// The C++ of a document whose components are these lines of YAML, and what was said about it.
struct Lowered {
  cpp::Api api;
  openapi::Diagnostics diagnostics;

  const cpp::Declaration& named(const std::string& name) const;
  const cpp::Struct& structure(const std::string& name) const { return std::get<cpp::Struct>(named(name)); }
  const cpp::Union& choice(const std::string& name) const { return std::get<cpp::Union>(named(name)); }
  const cpp::Enum& enumeration(const std::string& name) const { return std::get<cpp::Enum>(named(name)); }
  const cpp::Alias& alias(const std::string& name) const { return std::get<cpp::Alias>(named(name)); }
  /// A member's declaration as it will be printed.
  std::string member(const std::string& structure, const std::string& name) const;
  std::string aliased(const std::string& name) const;
  /// The names of the declarations in the order in which they are defined.
  std::vector<std::string> order() const;
  std::string notes() const;
};

/// `schemas` is YAML, indented by four spaces.
Lowered lowered(const std::string& schemas);

}  // namespace understudy::generator

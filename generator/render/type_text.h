#pragma once

#include <set>
#include <string>

#include "generator/cpp/api.h"

namespace understudy::generator {

/// Spells types. Names in `shadowed` mean something else where the text stands, and get the namespace before
/// them.
class TypeText {
 public:
  TypeText(const cpp::Models& models, std::string name_space)
      : models_(models), name_space_(std::move(name_space)) {}

  std::string of(cpp::TypeId type) const;
  std::string of(const cpp::Member& member) const;
  std::string of(const cpp::Part& part) const;
  std::string of(const cpp::Alternative& alternative) const;
  /// What stands behind the name in a declaration: ` = 0`, ` = {}`, ` = Color::red`.
  std::string initializer(const cpp::Member& member, bool incomplete) const;
  /// The default as an expression of the member's type; empty where it is not a plain one.
  std::string default_text(const cpp::Member& member) const;

  void shadow(std::set<std::string> names) { shadowed_ = std::move(names); }
  const cpp::Models& models() const { return models_; }

 private:
  /// What a type is behind its aliases.
  const cpp::Type& resolved(cpp::TypeId type) const;
  /// The enum that a type is, or null.
  const cpp::Enum* enumeration(cpp::TypeId type) const;
  std::string shown(const std::string& name) const;

  const cpp::Models& models_;
  std::string name_space_;
  std::set<std::string> shadowed_;
};

/// What a box holds, as code outside of the namespace spells it.
std::string qualified_boxed(const cpp::Models& models, const std::string& name_space, cpp::TypeId type);

/// The name of any declaration.
const std::string& name_of(const cpp::Declaration& declaration);

/// The standard headers that the text of some C++ needs, found by the names in it.
std::set<std::string> standard_headers(const std::string& text);
/// The same for the headers of json/ and runtime/model/.
std::set<std::string> project_headers(const std::string& text);

}  // namespace understudy::generator

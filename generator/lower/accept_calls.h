#pragma once

#include <variant>

#include "generator/cpp/accept.h"

namespace understudy::generator {

/// Shows a visitor the names of the functions that a body calls; of a body that may change, to change them.
template <typename Visitor>
class AcceptCalls {
 public:
  explicit AcceptCalls(Visitor& visit) : visit_(visit) {}

  void operator()(auto& part) const {
    using Part = std::remove_const_t<std::remove_reference_t<decltype(part)>>;
    if constexpr (std::same_as<Part, cpp::Accept>) {
      expression(part);
    } else if constexpr (std::same_as<Part, cpp::AcceptObject>) {
      for (auto& member : part.members) expression(member);
      expression(part.other);
    } else if constexpr (std::same_as<Part, cpp::AcceptPatterns>) {
      for (auto& [pattern, function] : part.patterns) visit_(function);
      if (part.other) visit_(*part.other);
    } else if constexpr (std::same_as<Part, cpp::AcceptNames>) {
      visit_(part.function);
    } else if constexpr (std::same_as<Part, cpp::AcceptArray>) {
      for (auto& item : part.first) expression(item);
      expression(part.rest);
    } else if constexpr (std::same_as<Part, cpp::AcceptTogether>) {
      for (auto& function : part.functions) visit_(function);
    } else if constexpr (std::same_as<Part, cpp::AcceptByName>) {
      for (auto& [value, function] : part.branches) visit_(function);
      visit_(part.otherwise);
    } else {
      static_assert(std::same_as<Part, cpp::AcceptByValue>);
    }
  }

 private:
  void expression(auto& accept) const {
    if (auto* call = std::get_if<cpp::AcceptCall>(&accept)) visit_(call->function);
    if (auto* by_kind = std::get_if<cpp::AcceptByKind>(&accept)) {
      for (auto& [kind, one] : by_kind->kinds) expression(one);
    }
  }

  Visitor& visit_;
};

/// Calls `visit` with each name that stands in a body.
void each_call(auto& body, auto visit) { std::visit(AcceptCalls(visit), body); }

}  // namespace understudy::generator

// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/pet.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace handlers {

/// POST /pets
struct AddPet {
  struct Request {
    std::optional<Pet> body = {};
  };

  /// 201: Added
  struct Created {
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Created>;

  class Handler {
   public:
    virtual Response add_pet(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_add_pet(AddPet::Handler& handler, const runtime::Call& call);

}  // namespace handlers

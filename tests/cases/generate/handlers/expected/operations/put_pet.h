// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "../models/pet.h"
#include "../namespaces.h"
#include "runtime/model/handler.h"

namespace handlers {

/// PUT /pets/{id}
struct PutPet {
  struct Request {
    struct Path {
      std::int64_t id = 0;
    };

    Path path = {};
    Pet body = {};
  };

  /// 204: Done
  struct NoContent {
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, NoContent>;

  class Handler {
   public:
    virtual Response put_pet(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_put_pet(PutPet::Handler& handler, const runtime::Call& call);

}  // namespace handlers

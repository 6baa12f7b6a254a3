// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <variant>

#include "../namespaces.h"
#include "../replies/gone_response2.h"
#include "../replies/refused_response.h"
#include "runtime/model/handler.h"

namespace replies {

/// DELETE /pets/{id}
struct DeletePet {
  struct Request {
    struct Path {
      std::int64_t id = 0;
    };

    Path path = {};
  };

  /// 204: There is none any more
  using NoContent = GoneResponse2::NoContent;

  /// 404: Refused
  using NotFound = RefusedResponse::NotFound;

  /// 409: The pet is with somebody
  using Conflict = RefusedResponse::Conflict;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, NoContent, NotFound, Conflict>;

  class Handler {
   public:
    virtual Response delete_pet(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_delete_pet(DeletePet::Handler& handler, const runtime::Call& call);

}  // namespace replies

// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../namespaces.h"
#include "../replies/refused_response.h"
#include "runtime/model/handler.h"

namespace replies {

/// POST /pets
struct NotFound {
  struct Request {
  };

  /// 404: Refused
  using NotFound2 = RefusedResponse::NotFound;

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, NotFound2>;

  class Handler {
   public:
    virtual Response not_found(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_not_found(NotFound::Handler& handler, const runtime::Call& call);

}  // namespace replies

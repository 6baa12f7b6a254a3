// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "../models/pet.h"
#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/handler.h"

namespace handlers {

/// Get a pet
/// GET /pets/{id}
struct GetPet {
  struct Request {
    struct Path {
      std::int64_t id = 0;
    };

    struct Query {
      std::optional<bool> verbose = {};

      /// What the document says for an absent one.
      bool verbose_or_default() const { return verbose.value_or(false); }
    };

    struct Header {
      std::optional<std::string> x_trace = {};
    };

    Path path = {};
    Query query = {};
    Header header = {};
  };

  /// 200: The pet
  struct Ok {
    Pet body = {};
    std::string e_tag = {};
    std::optional<std::int64_t> x_count = {};
  };

  /// 404: No such pet
  struct NotFound {
    Pet body = {};
  };

  /// 4XX: Refused
  struct Status4XX {
    int status = 400;
    std::string body = {};
  };

  /// default: Something else
  struct Default {
    int status = 500;
    json::Object body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<runtime::Unhandled, Ok, NotFound, Status4XX, Default>;

  class Handler {
   public:
    virtual Response get_pet(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_get_pet(GetPet::Handler& handler, const runtime::Call& call);

}  // namespace handlers

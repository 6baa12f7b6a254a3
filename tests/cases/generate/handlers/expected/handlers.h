// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

#include "json/json.h"
#include "models.h"
#include "runtime/model/unhandled.h"

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
};

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
};

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
};

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers {
 public:
  virtual ~Handlers() = default;

  virtual GetPet::Response get_pet(const GetPet::Request& request);
  virtual PutPet::Response put_pet(const PutPet::Request& request);
  virtual AddPet::Response add_pet(const AddPet::Request& request);
};

}  // namespace handlers

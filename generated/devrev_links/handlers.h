// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "models.h"
#include "runtime/model/decimal.h"
#include "runtime/model/unhandled.h"

namespace devrev_links {

/// Create Link
/// POST /links.create
struct LinksCreate {
  struct Request {
    /// The two objects to link
    LinksCreateRequest body = {};
  };

  /// 201: The new link
  struct Created {
    LinksCreateResponse body = {};
  };

  /// 400: The request is wrong; `type` says in what way
  struct BadRequest {
    ErrorBadRequest body = {};
  };

  /// 401: The token does not prove who is calling
  struct Unauthorized {
    ErrorUnauthorized body = {};
  };

  /// 403: The caller may not do this
  struct Forbidden {
    ErrorForbidden body = {};
  };

  /// 413: The body is too large
  struct ContentTooLarge {
    ErrorRequestEntityTooLarge body = {};
  };

  /// 429: Too many requests in a short time
  struct TooManyRequests {
    ErrorTooManyRequests body = {};
    /// Seconds to wait before the next attempt.
    std::optional<runtime::Decimal> retry_after = {};
  };

  /// 500: The server failed
  struct InternalServerError {
    ErrorInternalServerError body = {};
  };

  /// 503: The server cannot answer for now
  struct ServiceUnavailable {
    ErrorServiceUnavailable body = {};
  };

  /// A documented status, or `Unhandled`.
  using Response = std::variant<
      runtime::Unhandled,
      Created,
      BadRequest,
      Unauthorized,
      Forbidden,
      ContentTooLarge,
      TooManyRequests,
      InternalServerError,
      ServiceUnavailable>;
};

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers {
 public:
  virtual ~Handlers() = default;

  virtual LinksCreate::Response links_create(const LinksCreate::Request& request);
};

}  // namespace devrev_links

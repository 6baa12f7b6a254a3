// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/error_bad_request.h"
#include "../models/error_forbidden.h"
#include "../models/error_internal_server_error.h"
#include "../models/error_request_entity_too_large.h"
#include "../models/error_service_unavailable.h"
#include "../models/error_too_many_requests.h"
#include "../models/error_unauthorized.h"
#include "../models/links_create_request.h"
#include "../models/links_create_response.h"
#include "../namespaces.h"
#include "runtime/model/decimal.h"
#include "runtime/model/handler.h"
#include "runtime/model/need.h"

namespace devrev_links {

/// Create Link
///
/// Relates one object to another, and answers with the new link.
/// POST /links.create
struct LinksCreate {
  /// What a caller has to bring: all of one alternative.
  static constexpr runtime::Need security[] = {
      {.alternative = 0, .scheme = "auth-token", .scopes = ""},
  };

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

  class Handler {
   public:
    virtual Response links_create(const Request& request);

   protected:
    ~Handler() = default;
  };
};

/// Reads the request, asks the handler, and writes what it says; nothing where it is unhandled.
std::optional<runtime::Response> answer_links_create(LinksCreate::Handler& handler, const runtime::Call& call);

}  // namespace devrev_links

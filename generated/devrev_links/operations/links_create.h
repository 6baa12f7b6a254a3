// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <variant>

#include "../models/links_create_request.h"
#include "../models/links_create_response.h"
#include "../namespaces.h"
#include "../replies/bad_request_response.h"
#include "../replies/forbidden_response.h"
#include "../replies/internal_server_error_response.h"
#include "../replies/request_entity_too_large_response.h"
#include "../replies/service_unavailable_response.h"
#include "../replies/too_many_requests_response.h"
#include "../replies/unauthorized_response.h"
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
  using BadRequest = BadRequestResponse::BadRequest;

  /// 401: The token does not prove who is calling
  using Unauthorized = UnauthorizedResponse::Unauthorized;

  /// 403: The caller may not do this
  using Forbidden = ForbiddenResponse::Forbidden;

  /// 413: The body is too large
  using ContentTooLarge = RequestEntityTooLargeResponse::ContentTooLarge;

  /// 429: Too many requests in a short time
  using TooManyRequests = TooManyRequestsResponse::TooManyRequests;

  /// 500: The server failed
  using InternalServerError = InternalServerErrorResponse::InternalServerError;

  /// 503: The server cannot answer for now
  using ServiceUnavailable = ServiceUnavailableResponse::ServiceUnavailable;

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

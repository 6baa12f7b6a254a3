// Made from devrev-links.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/links_create.h"
#include "replies/bad_request_response.h"
#include "replies/forbidden_response.h"
#include "replies/internal_server_error_response.h"
#include "replies/request_entity_too_large_response.h"
#include "replies/service_unavailable_response.h"
#include "replies/too_many_requests_response.h"
#include "replies/unauthorized_response.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace devrev_links {

namespace {

std::optional<runtime::Response> respond(const LinksCreate::Created& reply) {
  runtime::ReplyWriter out(201);
  out.json("application/json", reply.body);
  return out.take();
}

}  // namespace

std::optional<runtime::Response> respond(const BadRequestResponse::BadRequest& reply) {
  runtime::ReplyWriter out(400);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const UnauthorizedResponse::Unauthorized& reply) {
  runtime::ReplyWriter out(401);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ForbiddenResponse::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const RequestEntityTooLargeResponse::ContentTooLarge& reply) {
  runtime::ReplyWriter out(413);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const TooManyRequestsResponse::TooManyRequests& reply) {
  runtime::ReplyWriter out(429);
  out.header("Retry-After", reply.retry_after);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const InternalServerErrorResponse::InternalServerError& reply) {
  runtime::ReplyWriter out(500);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ServiceUnavailableResponse::ServiceUnavailable& reply) {
  runtime::ReplyWriter out(503);
  out.json("application/json", reply.body);
  return out.take();
}

LinksCreate::Response LinksCreate::Handler::links_create(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_links_create(LinksCreate::Handler& handler, const runtime::Call& call) {
  LinksCreate::Request request;
  runtime::RequestReader reader(call);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.links_create(request), [](const auto& reply) { return respond(reply); });
}

}  // namespace devrev_links

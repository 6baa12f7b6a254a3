// Made from devrev-links.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/links_create.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace devrev_links {

namespace {

std::optional<runtime::Response> respond(runtime::Unhandled) { return std::nullopt; }

std::optional<runtime::Response> respond(const LinksCreate::Created& reply) {
  runtime::ReplyWriter out(201);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::BadRequest& reply) {
  runtime::ReplyWriter out(400);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::Unauthorized& reply) {
  runtime::ReplyWriter out(401);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::ContentTooLarge& reply) {
  runtime::ReplyWriter out(413);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::TooManyRequests& reply) {
  runtime::ReplyWriter out(429);
  out.header("Retry-After", reply.retry_after);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::InternalServerError& reply) {
  runtime::ReplyWriter out(500);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const LinksCreate::ServiceUnavailable& reply) {
  runtime::ReplyWriter out(503);
  out.json("application/json", reply.body);
  return out.take();
}

}  // namespace

LinksCreate::Response LinksCreate::Handler::links_create(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_links_create(LinksCreate::Handler& handler, const runtime::Call& call) {
  LinksCreate::Request request;
  runtime::RequestReader reader(call);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handler.links_create(request));
}

}  // namespace devrev_links

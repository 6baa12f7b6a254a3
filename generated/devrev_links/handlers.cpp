// Made from devrev-links.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"
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

std::optional<runtime::Response> answer_links_create(Handlers& handlers, const runtime::Call& call) {
  LinksCreate::Request request;
  runtime::RequestReader reader(call);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.links_create(request));
}

}  // namespace

LinksCreate::Response Handlers::links_create(const LinksCreate::Request&) { return runtime::Unhandled{}; }

runtime::Handlers handlers(Handlers& implementation) {
  runtime::Handlers table;
  table["links-create"] = [&implementation](const runtime::Call& call) { return answer_links_create(implementation, call); };
  return table;
}

}  // namespace devrev_links

// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace telnyx_auth_actions {

namespace {

std::optional<runtime::Response> respond(runtime::Unhandled) { return std::nullopt; }

std::optional<runtime::Response> respond(const ActionsGet::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsGet::Unauthorized& reply) {
  runtime::ReplyWriter out(401);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsGet::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsGet::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_actions_get(Handlers& handlers, const runtime::Call& call) {
  ActionsGet::Request request;
  runtime::RequestReader reader(call);
  reader.query("category", request.query.category);
  reader.query("page[number]", request.query.page_number);
  reader.query("page[size]", request.query.page_size);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.actions_get(request));
}

std::optional<runtime::Response> respond(const ActionsIdGet::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsIdGet::Unauthorized& reply) {
  runtime::ReplyWriter out(401);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsIdGet::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsIdGet::NotFound& reply) {
  runtime::ReplyWriter out(404);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsIdGet::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_actions_id_get(Handlers& handlers, const runtime::Call& call) {
  ActionsIdGet::Request request;
  runtime::RequestReader reader(call);
  reader.path("id", request.path.id);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.actions_id_get(request));
}

}  // namespace

ActionsGet::Response Handlers::actions_get(const ActionsGet::Request&) { return runtime::Unhandled{}; }

ActionsIdGet::Response Handlers::actions_id_get(const ActionsIdGet::Request&) { return runtime::Unhandled{}; }

runtime::Handlers handlers(Handlers& implementation) {
  runtime::Handlers table;
  table["actions-get"] = [&implementation](const runtime::Call& call) { return answer_actions_get(implementation, call); };
  table["actions-id-get"] = [&implementation](const runtime::Call& call) { return answer_actions_id_get(implementation, call); };
  return table;
}

}  // namespace telnyx_auth_actions

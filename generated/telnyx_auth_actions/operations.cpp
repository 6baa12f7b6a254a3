// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/actions_get.h"
#include "operations/actions_id_get.h"
#include "replies/authentication_error_response.h"
#include "replies/authorization_error_response.h"
#include "replies/invalid_parameters_response.h"
#include "replies/not_found_response.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace telnyx_auth_actions {

namespace {

std::optional<runtime::Response> respond(const ActionsGet::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionsIdGet::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

}  // namespace

std::optional<runtime::Response> respond(const AuthenticationErrorResponse::Unauthorized& reply) {
  runtime::ReplyWriter out(401);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const AuthorizationErrorResponse::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const InvalidParametersResponse::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const NotFoundResponse::NotFound& reply) {
  runtime::ReplyWriter out(404);
  out.json("application/json", reply.body);
  return out.take();
}

ActionsGet::Response ActionsGet::Handler::actions_get(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_actions_get(ActionsGet::Handler& handler, const runtime::Call& call) {
  ActionsGet::Request request;
  runtime::RequestReader reader(call);
  reader.query("category", request.query.category);
  reader.query("page[number]", request.query.page_number);
  reader.query("page[size]", request.query.page_size);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.actions_get(request), [](const auto& reply) { return respond(reply); });
}

ActionsIdGet::Response ActionsIdGet::Handler::actions_id_get(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_actions_id_get(ActionsIdGet::Handler& handler, const runtime::Call& call) {
  ActionsIdGet::Request request;
  runtime::RequestReader reader(call);
  reader.path("id", request.path.id);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.actions_id_get(request), [](const auto& reply) { return respond(reply); });
}

}  // namespace telnyx_auth_actions

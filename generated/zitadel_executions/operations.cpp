// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/action_service_set_execution.h"
#include "replies/execution_set_response.h"
#include "replies/not_found_response.h"
#include "replies/permission_denied_response.h"
#include "replies/unexpected_error_response.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace zitadel_executions {

std::optional<runtime::Response> respond(const ExecutionSetResponse::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const PermissionDeniedResponse::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const NotFoundResponse::NotFound& reply) {
  runtime::ReplyWriter out(404);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const UnexpectedErrorResponse::Default& reply) {
  runtime::ReplyWriter out(reply.status);
  out.json("application/json", reply.body);
  return out.take();
}

ActionServiceSetExecution::Response ActionServiceSetExecution::Handler::action_service_set_execution(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_action_service_set_execution(ActionServiceSetExecution::Handler& handler, const runtime::Call& call) {
  ActionServiceSetExecution::Request request;
  runtime::RequestReader reader(call);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.action_service_set_execution(request), [](const auto& reply) { return respond(reply); });
}

}  // namespace zitadel_executions

// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace zitadel_executions {

namespace {

std::optional<runtime::Response> respond(runtime::Unhandled) { return std::nullopt; }

std::optional<runtime::Response> respond(const ActionServiceSetExecution::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionServiceSetExecution::Forbidden& reply) {
  runtime::ReplyWriter out(403);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionServiceSetExecution::NotFound& reply) {
  runtime::ReplyWriter out(404);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ActionServiceSetExecution::Default& reply) {
  runtime::ReplyWriter out(reply.status);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_action_service_set_execution(Handlers& handlers, const runtime::Call& call) {
  ActionServiceSetExecution::Request request;
  runtime::RequestReader reader(call);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.action_service_set_execution(request));
}

}  // namespace

ActionServiceSetExecution::Response Handlers::action_service_set_execution(const ActionServiceSetExecution::Request&) { return runtime::Unhandled{}; }

runtime::Handlers handlers(Handlers& implementation) {
  runtime::Handlers table;
  table["ActionService_SetExecution"] = [&implementation](const runtime::Call& call) { return answer_action_service_set_execution(implementation, call); };
  return table;
}

}  // namespace zitadel_executions

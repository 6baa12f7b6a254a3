// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/action_service_set_execution.h"
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

}  // namespace

ActionServiceSetExecution::Response ActionServiceSetExecution::Handler::action_service_set_execution(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_action_service_set_execution(ActionServiceSetExecution::Handler& handler, const runtime::Call& call) {
  ActionServiceSetExecution::Request request;
  runtime::RequestReader reader(call);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handler.action_service_set_execution(request));
}

}  // namespace zitadel_executions

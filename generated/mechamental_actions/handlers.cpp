// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "handlers.h"

#include "api.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace mechamental_actions {

namespace {

std::optional<runtime::Response> respond(runtime::Unhandled) { return std::nullopt; }

std::optional<runtime::Response> respond(const ListActions::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ListActions::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_list_actions(Handlers& handlers, const runtime::Call& call) {
  ListActions::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.query("search", request.query.search);
  reader.query("limit", request.query.limit);
  reader.query("cursor", request.query.cursor);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.list_actions(request));
}

std::optional<runtime::Response> respond(const CreateAction::Created& reply) {
  runtime::ReplyWriter out(201);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const CreateAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_create_action(Handlers& handlers, const runtime::Call& call) {
  CreateAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.header("authorization", request.header.authorization);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.create_action(request));
}

std::optional<runtime::Response> respond(const GetAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const GetAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_get_action(Handlers& handlers, const runtime::Call& call) {
  GetAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.get_action(request));
}

std::optional<runtime::Response> respond(const DeleteAction::NoContent&) {
  runtime::ReplyWriter out(204);
  return out.take();
}

std::optional<runtime::Response> respond(const DeleteAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_delete_action(Handlers& handlers, const runtime::Call& call) {
  DeleteAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.delete_action(request));
}

std::optional<runtime::Response> respond(const UpdateAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const UpdateAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_update_action(Handlers& handlers, const runtime::Call& call) {
  UpdateAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.update_action(request));
}

std::optional<runtime::Response> respond(const TriggerAction::Accepted& reply) {
  runtime::ReplyWriter out(202);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const TriggerAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_trigger_action(Handlers& handlers, const runtime::Call& call) {
  TriggerAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.trigger_action(request));
}

std::optional<runtime::Response> respond(const ListActionRuns::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ListActionRuns::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_list_action_runs(Handlers& handlers, const runtime::Call& call) {
  ListActionRuns::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.query("status", request.query.status);
  reader.query("limit", request.query.limit);
  reader.query("cursor", request.query.cursor);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.list_action_runs(request));
}

std::optional<runtime::Response> respond(const GetActionRun::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const GetActionRun::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_get_action_run(Handlers& handlers, const runtime::Call& call) {
  GetActionRun::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.path("run_id", request.path.run_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.get_action_run(request));
}

std::optional<runtime::Response> respond(const EnableAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const EnableAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_enable_action(Handlers& handlers, const runtime::Call& call) {
  EnableAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.enable_action(request));
}

std::optional<runtime::Response> respond(const DisableAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const DisableAction::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> answer_disable_action(Handlers& handlers, const runtime::Call& call) {
  DisableAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handlers.disable_action(request));
}

}  // namespace

ListActions::Response Handlers::list_actions(const ListActions::Request&) { return runtime::Unhandled{}; }

CreateAction::Response Handlers::create_action(const CreateAction::Request&) { return runtime::Unhandled{}; }

GetAction::Response Handlers::get_action(const GetAction::Request&) { return runtime::Unhandled{}; }

DeleteAction::Response Handlers::delete_action(const DeleteAction::Request&) { return runtime::Unhandled{}; }

UpdateAction::Response Handlers::update_action(const UpdateAction::Request&) { return runtime::Unhandled{}; }

TriggerAction::Response Handlers::trigger_action(const TriggerAction::Request&) { return runtime::Unhandled{}; }

ListActionRuns::Response Handlers::list_action_runs(const ListActionRuns::Request&) { return runtime::Unhandled{}; }

GetActionRun::Response Handlers::get_action_run(const GetActionRun::Request&) { return runtime::Unhandled{}; }

EnableAction::Response Handlers::enable_action(const EnableAction::Request&) { return runtime::Unhandled{}; }

DisableAction::Response Handlers::disable_action(const DisableAction::Request&) { return runtime::Unhandled{}; }

runtime::Handlers handlers(Handlers& implementation) {
  runtime::Handlers table;
  table["list_actions"] = [&implementation](const runtime::Call& call) { return answer_list_actions(implementation, call); };
  table["create_action"] = [&implementation](const runtime::Call& call) { return answer_create_action(implementation, call); };
  table["get_action"] = [&implementation](const runtime::Call& call) { return answer_get_action(implementation, call); };
  table["delete_action"] = [&implementation](const runtime::Call& call) { return answer_delete_action(implementation, call); };
  table["update_action"] = [&implementation](const runtime::Call& call) { return answer_update_action(implementation, call); };
  table["trigger_action"] = [&implementation](const runtime::Call& call) { return answer_trigger_action(implementation, call); };
  table["list_action_runs"] = [&implementation](const runtime::Call& call) { return answer_list_action_runs(implementation, call); };
  table["get_action_run"] = [&implementation](const runtime::Call& call) { return answer_get_action_run(implementation, call); };
  table["enable_action"] = [&implementation](const runtime::Call& call) { return answer_enable_action(implementation, call); };
  table["disable_action"] = [&implementation](const runtime::Call& call) { return answer_disable_action(implementation, call); };
  return table;
}

}  // namespace mechamental_actions

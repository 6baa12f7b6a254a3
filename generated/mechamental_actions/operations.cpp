// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/create_action.h"
#include "operations/delete_action.h"
#include "operations/disable_action.h"
#include "operations/enable_action.h"
#include "operations/get_action.h"
#include "operations/get_action_run.h"
#include "operations/list_action_runs.h"
#include "operations/list_actions.h"
#include "operations/trigger_action.h"
#include "operations/update_action.h"
#include "replies/validation_error_response.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace mechamental_actions {

namespace {

std::optional<runtime::Response> respond(const ListActions::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const CreateAction::Created& reply) {
  runtime::ReplyWriter out(201);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const GetAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const DeleteAction::NoContent&) {
  runtime::ReplyWriter out(204);
  return out.take();
}

std::optional<runtime::Response> respond(const UpdateAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const TriggerAction::Accepted& reply) {
  runtime::ReplyWriter out(202);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ListActionRuns::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const GetActionRun::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const EnableAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const DisableAction::Ok& reply) {
  runtime::ReplyWriter out(200);
  out.json("application/json", reply.body);
  return out.take();
}

}  // namespace

std::optional<runtime::Response> respond(const ValidationErrorResponse::UnprocessableContent& reply) {
  runtime::ReplyWriter out(422);
  out.json("application/json", reply.body);
  return out.take();
}

ListActions::Response ListActions::Handler::list_actions(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_list_actions(ListActions::Handler& handler, const runtime::Call& call) {
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
  return runtime::answer(handler.list_actions(request), [](const auto& reply) { return respond(reply); });
}

CreateAction::Response CreateAction::Handler::create_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_create_action(CreateAction::Handler& handler, const runtime::Call& call) {
  CreateAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.header("authorization", request.header.authorization);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.create_action(request), [](const auto& reply) { return respond(reply); });
}

GetAction::Response GetAction::Handler::get_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_get_action(GetAction::Handler& handler, const runtime::Call& call) {
  GetAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.get_action(request), [](const auto& reply) { return respond(reply); });
}

DeleteAction::Response DeleteAction::Handler::delete_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_delete_action(DeleteAction::Handler& handler, const runtime::Call& call) {
  DeleteAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.delete_action(request), [](const auto& reply) { return respond(reply); });
}

UpdateAction::Response UpdateAction::Handler::update_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_update_action(UpdateAction::Handler& handler, const runtime::Call& call) {
  UpdateAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.update_action(request), [](const auto& reply) { return respond(reply); });
}

TriggerAction::Response TriggerAction::Handler::trigger_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_trigger_action(TriggerAction::Handler& handler, const runtime::Call& call) {
  TriggerAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.trigger_action(request), [](const auto& reply) { return respond(reply); });
}

ListActionRuns::Response ListActionRuns::Handler::list_action_runs(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_list_action_runs(ListActionRuns::Handler& handler, const runtime::Call& call) {
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
  return runtime::answer(handler.list_action_runs(request), [](const auto& reply) { return respond(reply); });
}

GetActionRun::Response GetActionRun::Handler::get_action_run(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_get_action_run(GetActionRun::Handler& handler, const runtime::Call& call) {
  GetActionRun::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.path("run_id", request.path.run_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.get_action_run(request), [](const auto& reply) { return respond(reply); });
}

EnableAction::Response EnableAction::Handler::enable_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_enable_action(EnableAction::Handler& handler, const runtime::Call& call) {
  EnableAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.enable_action(request), [](const auto& reply) { return respond(reply); });
}

DisableAction::Response DisableAction::Handler::disable_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_disable_action(DisableAction::Handler& handler, const runtime::Call& call) {
  DisableAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("org_id", request.path.org_id);
  reader.path("workspace_id", request.path.workspace_id);
  reader.path("app_id", request.path.app_id);
  reader.path("action_id", request.path.action_id);
  reader.header("authorization", request.header.authorization);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.disable_action(request), [](const auto& reply) { return respond(reply); });
}

}  // namespace mechamental_actions

// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/create_link_action.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace nullplatform_link_actions {

namespace {

std::optional<runtime::Response> respond(runtime::Unhandled) { return std::nullopt; }

std::optional<runtime::Response> respond(const CreateLinkAction::Status2XX& reply) {
  runtime::ReplyWriter out(runtime::status_in_range(reply.status, 200));
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const CreateLinkAction::Status4XX& reply) {
  runtime::ReplyWriter out(runtime::status_in_range(reply.status, 400));
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const CreateLinkAction::Status5XX& reply) {
  runtime::ReplyWriter out(runtime::status_in_range(reply.status, 500));
  out.json("application/json", reply.body);
  return out.take();
}

}  // namespace

CreateLinkAction::Response CreateLinkAction::Handler::create_link_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_create_link_action(CreateLinkAction::Handler& handler, const runtime::Call& call) {
  CreateLinkAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("linkId", request.path.link_id);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return std::visit([](const auto& reply) { return respond(reply); }, handler.create_link_action(request));
}

}  // namespace nullplatform_link_actions

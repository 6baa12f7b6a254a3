// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "operations/create_link_action.h"
#include "replies/client_error_response.h"
#include "replies/link_action_response.h"
#include "replies/server_error_response.h"
#include "runtime/model/reply_writer.h"
#include "runtime/model/request_reader.h"

namespace nullplatform_link_actions {

std::optional<runtime::Response> respond(const LinkActionResponse::Status2XX& reply) {
  runtime::ReplyWriter out(runtime::status_in_range(reply.status, 200));
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ClientErrorResponse::Status4XX& reply) {
  runtime::ReplyWriter out(runtime::status_in_range(reply.status, 400));
  out.json("application/json", reply.body);
  return out.take();
}

std::optional<runtime::Response> respond(const ServerErrorResponse::Status5XX& reply) {
  runtime::ReplyWriter out(runtime::status_in_range(reply.status, 500));
  out.json("application/json", reply.body);
  return out.take();
}

CreateLinkAction::Response CreateLinkAction::Handler::create_link_action(const Request&) { return runtime::Unhandled{}; }

std::optional<runtime::Response> answer_create_link_action(CreateLinkAction::Handler& handler, const runtime::Call& call) {
  CreateLinkAction::Request request;
  runtime::RequestReader reader(call);
  reader.path("linkId", request.path.link_id);
  reader.body(request.body);
  if (!reader.ok()) return reader.refusal();
  return runtime::answer(handler.create_link_action(request), [](const auto& reply) { return respond(reply); });
}

}  // namespace nullplatform_link_actions

// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace nullplatform_link_actions {

namespace accept = runtime::accept;

template <typename Source>
bool accept_action_message(Source& in);

template <typename Source>
bool accept_action_status(Source& in);

template <typename Source>
bool accept_error(Source& in);

template <typename Source>
bool accept_link_action(Source& in);

template <typename Source>
bool accept_link_action_request(Source& in);

template <typename Source>
bool accept_link_id_parameter(Source& in);

template <typename Source>
bool accept_message_level(Source& in);

// clang-format off

namespace {

constexpr accept::Names action_message_values({"debug", "info", "information", "warn", "warning", "error", "fatal"});

constexpr accept::Names action_message_members({"level", "message"});

constexpr accept::Names link_action_request_values({"pending_create", "pending", "in_progress", "success", "failed"});

constexpr accept::Names link_action_request_members({
    "name", "specification_id", "desired_specification_id", "messages", "parameters", "results",
    "status", "service_id", "link_id",
});

constexpr accept::Names link_action_members({
    "id", "name", "slug", "specification_id", "desired_specification_id", "messages", "created_at",
    "updated_at", "status", "parameters", "results", "service_id", "link_id",
});

constexpr accept::Names error_members({"statusCode", "code", "error", "message"});

template <typename Source> bool accept_link_action_request_messages(Source& in);
template <typename Source> bool accept_link_action_messages(Source& in);

// #/components/schemas/LinkActionRequest/properties/messages
template <typename Source>
bool accept_link_action_request_messages(Source& in) {
  const auto item = [&](std::size_t) { return accept_action_message(in); };
  return in.array(item);
}

// #/components/schemas/LinkAction/properties/messages
template <typename Source>
bool accept_link_action_messages(Source& in) {
  const auto item = [&](std::size_t) { return accept_action_message(in); };
  return in.array(item);
}

}  // namespace

// #/components/schemas/ActionMessage
template <typename Source>
bool accept_action_message(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(action_message_values); });  // level
      case 1: return in.string();  // message
      default: return in.any();
    }
  };
  return in.object(action_message_members, member, {.required = {0x2U}});
}

// #/components/schemas/LinkActionRequest
template <typename Source>
bool accept_link_action_request(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.at_least(1); });  // name
      case 1: case 7: case 8: return in.string([](const accept::String& it) { return it.is("uuid"); });
      case 2: return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("uuid"); });  // desired_specification_id
      case 3: return accept_link_action_request_messages(in);  // messages
      case 4: case 5: return in.object();
      case 6: return in.string([](const accept::String& it) { return it.among(link_action_request_values); });  // status
      default: return in.any();
    }
  };
  return in.object(link_action_request_members, member, {.required = {0x2U}});
}

// #/components/schemas/LinkAction
template <typename Source>
bool accept_link_action(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 3: case 11: case 12: return in.string([](const accept::String& it) { return it.is("uuid"); });
      case 1: case 2: return in.string([](const accept::String& it) { return it.at_least(1); });
      case 4: return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("uuid"); });  // desired_specification_id
      case 5: return accept_link_action_messages(in);  // messages
      case 6: case 7: return in.string([](const accept::String& it) { return it.is("date"); });
      case 8: return in.string([](const accept::String& it) { return it.among(link_action_request_values); });  // status
      case 9: case 10: return in.object();
      default: return in.any();
    }
  };
  return in.object(link_action_members, member);
}

// #/components/schemas/MessageLevel
template <typename Source>
bool accept_message_level(Source& in) { return in.string([](const accept::String& it) { return it.among(action_message_values); }); }

// #/components/schemas/ActionStatus
template <typename Source>
bool accept_action_status(Source& in) { return in.string([](const accept::String& it) { return it.among(link_action_request_values); }); }

// #/components/schemas/Error
template <typename Source>
bool accept_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.number();  // statusCode
      case 1: case 2: case 3: return in.string();
      default: return in.any();
    }
  };
  return in.object(error_members, member, {.required = {0xDU}});
}

// #/components/parameters/linkId/schema
template <typename Source>
bool accept_link_id_parameter(Source& in) { return in.string(); }

template bool accept_action_message(accept::Text& in);
template bool accept_action_message(accept::Tree& in);

template bool accept_link_action_request(accept::Text& in);
template bool accept_link_action_request(accept::Tree& in);

template bool accept_link_action(accept::Text& in);
template bool accept_link_action(accept::Tree& in);

template bool accept_message_level(accept::Text& in);
template bool accept_message_level(accept::Tree& in);

template bool accept_action_status(accept::Text& in);
template bool accept_action_status(accept::Tree& in);

template bool accept_error(accept::Text& in);
template bool accept_error(accept::Tree& in);

template bool accept_link_id_parameter(accept::Text& in);
template bool accept_link_id_parameter(accept::Tree& in);

}  // namespace nullplatform_link_actions

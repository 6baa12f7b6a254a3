// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace nullplatform_link_actions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

enum class ActionStatus;
enum class MessageLevel;
struct ActionMessage;
struct LinkActionRequest;
struct LinkAction;
struct Error;

}  // namespace nullplatform_link_actions

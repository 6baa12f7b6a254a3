// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"

namespace nullplatform_link_actions {

enum class ActionStatus;
enum class MessageLevel;
struct ActionMessage;
struct LinkActionRequest;
struct LinkAction;
struct Error;

}  // namespace nullplatform_link_actions

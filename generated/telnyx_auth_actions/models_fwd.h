// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"

namespace telnyx_auth_actions {

struct Action;
struct Metadata;
struct ActionList;
struct ActionEnvelope;
struct ErrorBase;
struct ErrorList;

}  // namespace telnyx_auth_actions

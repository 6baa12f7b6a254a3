// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace telnyx_auth_actions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

struct Action;
struct Metadata;
struct ActionList;
struct ActionEnvelope;
struct ErrorBase;
struct ErrorList;

}  // namespace telnyx_auth_actions

// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace telnyx_auth_actions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

}  // namespace telnyx_auth_actions

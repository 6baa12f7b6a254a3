// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace mechamental_actions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

}  // namespace mechamental_actions

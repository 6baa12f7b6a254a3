// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace nullplatform_link_actions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

}  // namespace nullplatform_link_actions

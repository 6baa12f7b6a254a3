// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace zitadel_executions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

}  // namespace zitadel_executions

// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace mechamental_actions {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

struct Action;
struct ActionCreate;
struct ActionUpdate;
struct ActionList;
struct TriggerRequest;
struct TriggerResult;
struct Run;
struct RunList;
struct ValidationErrorLocItem;
struct ValidationError;
struct HttpValidationError;

}  // namespace mechamental_actions

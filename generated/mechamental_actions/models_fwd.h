// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"

namespace mechamental_actions {

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

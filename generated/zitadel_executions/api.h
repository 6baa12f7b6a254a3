// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"
#include "runtime/api.h"

namespace zitadel_executions {

class Handlers;

/// The whole API as a table with compiled checks.
runtime::Api api();

/// Typed handlers as the table's callers take them; what they leave unhandled is left to whoever stands behind them.
/// The implementation has to outlive the result, and is called from as many threads as the server has.
runtime::Handlers handlers(Handlers& implementation);

}  // namespace zitadel_executions

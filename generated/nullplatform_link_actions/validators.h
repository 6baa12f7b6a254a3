// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"
#include "runtime/report.h"

namespace nullplatform_link_actions {

// Each reports every rule of its schema that the value breaks.

/// #/components/schemas/LinkActionRequest
void check_link_action_request(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/LinkAction
void check_link_action(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionMessage
void check_action_message(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/MessageLevel
void check_message_level(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionStatus
void check_action_status(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/Error
void check_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/linkId/schema
void check_link_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

}  // namespace nullplatform_link_actions

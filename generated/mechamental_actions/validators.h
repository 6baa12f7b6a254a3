// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"
#include "runtime/report.h"

namespace mechamental_actions {

// Each reports every rule of its schema that the value breaks.

/// #/components/schemas/Action
void check_action(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionCreate
void check_action_create(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionUpdate
void check_action_update(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionList
void check_action_list(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/TriggerRequest
void check_trigger_request(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/TriggerResult
void check_trigger_result(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/Run
void check_run(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/RunList
void check_run_list(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/HTTPValidationError
void check_http_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ValidationError
void check_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/OrgId/schema
void check_org_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/WorkspaceId/schema
void check_workspace_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/AppId/schema
void check_app_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/Authorization/schema
void check_authorization_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/Search/schema
void check_search_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/Limit/schema
void check_limit_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/Cursor/schema
void check_cursor_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/ActionId/schema
void check_action_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/Status/schema
void check_status_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/RunId/schema
void check_run_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

}  // namespace mechamental_actions

// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

namespace mechamental_actions {

// Each reads one value, from a text (runtime::accept::Text) or where it stands (runtime::accept::Tree), and says whether it obeys its schema.

/// #/components/schemas/Action
template <typename Source>
bool accept_action(Source& in);

/// #/components/schemas/ActionCreate
template <typename Source>
bool accept_action_create(Source& in);

/// #/components/schemas/ActionUpdate
template <typename Source>
bool accept_action_update(Source& in);

/// #/components/schemas/ActionList
template <typename Source>
bool accept_action_list(Source& in);

/// #/components/schemas/TriggerRequest
template <typename Source>
bool accept_trigger_request(Source& in);

/// #/components/schemas/TriggerResult
template <typename Source>
bool accept_trigger_result(Source& in);

/// #/components/schemas/Run
template <typename Source>
bool accept_run(Source& in);

/// #/components/schemas/RunList
template <typename Source>
bool accept_run_list(Source& in);

/// #/components/schemas/ValidationError
template <typename Source>
bool accept_validation_error(Source& in);

/// #/components/schemas/HTTPValidationError
template <typename Source>
bool accept_http_validation_error(Source& in);

/// #/components/parameters/OrgId/schema
template <typename Source>
bool accept_org_id_parameter(Source& in);

/// #/components/parameters/WorkspaceId/schema
template <typename Source>
bool accept_workspace_id_parameter(Source& in);

/// #/components/parameters/AppId/schema
template <typename Source>
bool accept_app_id_parameter(Source& in);

/// #/components/parameters/Authorization/schema
template <typename Source>
bool accept_authorization_parameter(Source& in);

/// #/components/parameters/Search/schema
template <typename Source>
bool accept_search_parameter(Source& in);

/// #/components/parameters/Limit/schema
template <typename Source>
bool accept_limit_parameter(Source& in);

/// #/components/parameters/Cursor/schema
template <typename Source>
bool accept_cursor_parameter(Source& in);

/// #/components/parameters/ActionId/schema
template <typename Source>
bool accept_action_id_parameter(Source& in);

/// #/components/parameters/Status/schema
template <typename Source>
bool accept_status_parameter(Source& in);

/// #/components/parameters/RunId/schema
template <typename Source>
bool accept_run_id_parameter(Source& in);

}  // namespace mechamental_actions

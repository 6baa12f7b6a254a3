// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"
#include "runtime/report.h"

namespace telnyx_auth_actions {

// Each reports every rule of its schema that the value breaks.

/// #/components/schemas/Action
void check_action(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/Metadata
void check_metadata(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionList
void check_action_list(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ActionEnvelope
void check_action_envelope(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ErrorBase
void check_error_base(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ErrorList
void check_error_list(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/Category/schema
void check_category_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/PageNumber/schema
void check_page_number_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/PageSize/schema
void check_page_size_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/parameters/ActionId/schema
void check_action_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report);

}  // namespace telnyx_auth_actions

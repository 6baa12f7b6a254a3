// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

namespace telnyx_auth_actions {

// Each reads one value, from a text (runtime::accept::Text) or where it stands (runtime::accept::Tree), and says whether it obeys its schema.

/// #/components/schemas/Action
template <typename Source>
bool accept_action(Source& in);

/// #/components/schemas/Metadata
template <typename Source>
bool accept_metadata(Source& in);

/// #/components/schemas/ActionList
template <typename Source>
bool accept_action_list(Source& in);

/// #/components/schemas/ActionEnvelope
template <typename Source>
bool accept_action_envelope(Source& in);

/// #/components/schemas/ErrorBase
template <typename Source>
bool accept_error_base(Source& in);

/// #/components/schemas/ErrorList
template <typename Source>
bool accept_error_list(Source& in);

/// #/components/parameters/Category/schema
template <typename Source>
bool accept_category_parameter(Source& in);

/// #/components/parameters/PageNumber/schema
template <typename Source>
bool accept_page_number_parameter(Source& in);

/// #/components/parameters/PageSize/schema
template <typename Source>
bool accept_page_size_parameter(Source& in);

/// #/components/parameters/ActionId/schema
template <typename Source>
bool accept_action_id_parameter(Source& in);

}  // namespace telnyx_auth_actions

// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

namespace nullplatform_link_actions {

// Each reads one value, from a text (runtime::accept::Text) or where it stands (runtime::accept::Tree), and says whether it obeys its schema.

/// #/components/schemas/ActionMessage
template <typename Source>
bool accept_action_message(Source& in);

/// #/components/schemas/LinkActionRequest
template <typename Source>
bool accept_link_action_request(Source& in);

/// #/components/schemas/LinkAction
template <typename Source>
bool accept_link_action(Source& in);

/// #/components/schemas/MessageLevel
template <typename Source>
bool accept_message_level(Source& in);

/// #/components/schemas/ActionStatus
template <typename Source>
bool accept_action_status(Source& in);

/// #/components/schemas/Error
template <typename Source>
bool accept_error(Source& in);

/// #/components/parameters/linkId/schema
template <typename Source>
bool accept_link_id_parameter(Source& in);

}  // namespace nullplatform_link_actions

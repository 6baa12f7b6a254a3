// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include <string_view>

#include "namespaces.h"
#include "runtime/api.h"

namespace telnyx_auth_actions {

/// Where a location of the document stands in its text.
runtime::SpecPlace place_of(std::string_view location);

}  // namespace telnyx_auth_actions

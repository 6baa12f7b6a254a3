// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

// All models of nullplatform_link_actions; a name, so that no compiler takes the files of two APIs for one.

#include "models/action_message.h"
#include "models/action_status.h"
#include "models/error.h"
#include "models/link_action.h"
#include "models/link_action_request.h"
#include "models/message_level.h"
#include "models_fwd.h"

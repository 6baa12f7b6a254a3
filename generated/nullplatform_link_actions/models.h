// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include "models/action_message.h"
#include "models/action_status.h"
#include "models/error.h"
#include "models/link_action.h"
#include "models/link_action_request.h"
#include "models/message_level.h"
#include "models_fwd.h"

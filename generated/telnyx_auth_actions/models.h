// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

// All models of telnyx_auth_actions; a name, so that no compiler takes the files of two APIs for one.

#include "models/action.h"
#include "models/action_envelope.h"
#include "models/action_list.h"
#include "models/error_base.h"
#include "models/error_list.h"
#include "models/metadata.h"
#include "models_fwd.h"

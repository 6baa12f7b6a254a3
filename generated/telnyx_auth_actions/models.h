// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include "models/action.h"
#include "models/action_envelope.h"
#include "models/action_list.h"
#include "models/error_base.h"
#include "models/error_list.h"
#include "models/metadata.h"
#include "models_fwd.h"

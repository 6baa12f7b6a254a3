// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

// All models of mechamental_actions; a name, so that no compiler takes the files of two APIs for one.

#include "models/action.h"
#include "models/action_create.h"
#include "models/action_list.h"
#include "models/action_update.h"
#include "models/http_validation_error.h"
#include "models/run.h"
#include "models/run_list.h"
#include "models/trigger_request.h"
#include "models/trigger_result.h"
#include "models/validation_error.h"
#include "models_fwd.h"

// Made from zitadel-executions.yaml by Understudy. Do not edit.

#pragma once

// All models of zitadel_executions; a name, so that no compiler takes the files of two APIs for one.

#include "models/protobuf_any.h"
#include "models/rpc_status.h"
#include "models/v2beta_details.h"
#include "models/v3alpha_condition.h"
#include "models/v3alpha_event_execution.h"
#include "models/v3alpha_execution_target_type.h"
#include "models/v3alpha_function_execution.h"
#include "models/v3alpha_request_execution.h"
#include "models/v3alpha_response_execution.h"
#include "models/v3alpha_set_execution_request.h"
#include "models/v3alpha_set_execution_response.h"
#include "models_fwd.h"

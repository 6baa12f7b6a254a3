// Made from mechamental-actions.yaml by Understudy. Do not edit.

#pragma once

#include "operations/create_action.h"
#include "operations/delete_action.h"
#include "operations/disable_action.h"
#include "operations/enable_action.h"
#include "operations/get_action.h"
#include "operations/get_action_run.h"
#include "operations/list_action_runs.h"
#include "operations/list_actions.h"
#include "operations/trigger_action.h"
#include "operations/update_action.h"

namespace mechamental_actions {

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers : public ListActions::Handler,
                 public CreateAction::Handler,
                 public GetAction::Handler,
                 public DeleteAction::Handler,
                 public UpdateAction::Handler,
                 public TriggerAction::Handler,
                 public ListActionRuns::Handler,
                 public GetActionRun::Handler,
                 public EnableAction::Handler,
                 public DisableAction::Handler {
 public:
  virtual ~Handlers() = default;
};

}  // namespace mechamental_actions

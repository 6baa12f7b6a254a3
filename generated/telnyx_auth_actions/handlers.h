// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#pragma once

#include "operations/actions_get.h"
#include "operations/actions_id_get.h"

namespace telnyx_auth_actions {

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers : public ActionsGet::Handler,
                 public ActionsIdGet::Handler {
 public:
  virtual ~Handlers() = default;
};

}  // namespace telnyx_auth_actions

// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#pragma once

#include "operations/create_link_action.h"

namespace nullplatform_link_actions {

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers : public CreateLinkAction::Handler {
 public:
  virtual ~Handlers() = default;
};

}  // namespace nullplatform_link_actions

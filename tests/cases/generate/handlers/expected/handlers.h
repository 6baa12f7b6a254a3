// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include "operations/add_pet.h"
#include "operations/get_pet.h"
#include "operations/put_pet.h"

namespace handlers {

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers : public GetPet::Handler,
                 public PutPet::Handler,
                 public AddPet::Handler {
 public:
  virtual ~Handlers() = default;
};

}  // namespace handlers

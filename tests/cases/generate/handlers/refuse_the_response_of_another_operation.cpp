// refused: could not convert|no viable conversion
#include "handlers/handlers.h"

class Wrong : public handlers::Handlers {
  handlers::PutPet::Response put_pet(const handlers::PutPet::Request&) override {
    return handlers::AddPet::Created{};
  }
};

// refused: is not a member of|no member named
#include "handlers/handlers.h"

class Wrong : public handlers::Handlers {
  handlers::PutPet::Response put_pet(const handlers::PutPet::Request&) override {
    return handlers::PutPet::Created{};
  }
};

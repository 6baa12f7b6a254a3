#pragma once

#include <map>

#include "acme_petstore/handlers.h"

namespace shop {

namespace api = acme::petstore;

/// The shop's pets in a map: typed requests in, documented responses out. Orders are left to the mock.
class Pets : public api::Handlers {
 public:
  api::ListPets::Response list_pets(const api::ListPets::Request& request) override {
    api::ListPets::Ok reply;
    for (const auto& [id, pet] : pets_) {
      const bool is_asked_for = !request.query.kind || *request.query.kind == pet.kind;
      const bool has_room = reply.body.pets.size() < static_cast<std::size_t>(request.query.limit_or_default());
      if (is_asked_for && has_room) reply.body.pets.push_back(pet);
    }
    return reply;
  }

  api::AddPet::Response add_pet(const api::AddPet::Request& request) override {
    api::Pet pet;
    pet.id = next_++;
    pet.name = request.body.name;
    pet.kind = request.body.kind;
    pet.born = request.body.born;
    pets_[pet.id] = pet;
    return api::AddPet::Created{pet};
  }

  api::GetPet::Response get_pet(const api::GetPet::Request& request) override {
    const auto found = pets_.find(request.path.pet_id);
    if (found != pets_.end()) return api::GetPet::Ok{found->second};
    api::Problem problem;
    problem.title = "no such pet";
    problem.status = 404;
    return api::GetPet::NotFound{problem};
  }

 private:
  std::map<std::int64_t, api::Pet> pets_;
  std::int64_t next_ = 1;
};

}  // namespace shop

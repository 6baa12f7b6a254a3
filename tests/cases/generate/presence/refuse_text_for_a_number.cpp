// refused: no match for|no viable overloaded
#include "presence/models.h"

std::int64_t wrong(presence::Pet& pet) {
  pet.age = "three";
  return pet.id;
}

#include <iostream>

#include "deep_three/api.h"
#include "deep_three/models.h"
#include "one/acceptors.h"
#include "one/api.h"
#include "one/models.h"
#include "two/models.h"

int main() {
  const char* text = R"({"name": "Mia", "born": "soon"})";
  const bool asserted = !one::parse_pet(text) && !two::parse_pet(text);
  const bool ignored = deep::three::parse_pet(text).has_value();
  const bool both = one::api().operations.size() == 1 && deep::three::api().operations.size() == 1;
  if (!asserted || !ignored || !both) return 1;
  std::cout << "one, two and three agree\n";
}

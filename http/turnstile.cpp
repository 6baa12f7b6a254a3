#include "http/turnstile.h"

namespace understudy::http {

bool Turnstile::enter(std::uint32_t generation) {
  auto seen = word_.load();
  while (true) {
    if (static_cast<std::uint32_t>(seen >> 2) != generation) return false;
    const bool is_free = (seen & mask) == free;
    const auto next = (seen & ~std::uint64_t{mask}) | (is_free ? taken : marked);
    if (word_.compare_exchange_weak(seen, next)) return is_free;
  }
}

bool Turnstile::try_enter() {
  auto seen = word_.load();
  return (seen & mask) == free && word_.compare_exchange_strong(seen, seen | taken);
}

bool Turnstile::leave() {
  auto seen = (word_.load() & ~std::uint64_t{mask}) | taken;
  if (word_.compare_exchange_strong(seen, seen & ~std::uint64_t{mask})) return true;
  word_.store((seen & ~std::uint64_t{mask}) | taken);
  return false;
}

void Turnstile::renew() {
  const auto generation = static_cast<std::uint32_t>((word_.load() >> 2) + 1);
  word_.store(std::uint64_t{generation} << 2 | taken);
}

}  // namespace understudy::http

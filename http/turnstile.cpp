#include "http/turnstile.h"

namespace understudy::http {

std::uint64_t Turnstile::mark_of(Ready ready) {
  return marked + ready.readable * readable + ready.writable * writable + ready.ends * ends;
}

bool Turnstile::enter(std::uint32_t generation, Ready ready) {
  auto seen = word_.load();
  while (true) {
    if (static_cast<std::uint32_t>(seen >> bits) != generation) return false;
    const bool is_free = (seen & mask) == free;
    const auto next = is_free ? seen | taken : seen | mark_of(ready);
    if (word_.compare_exchange_weak(seen, next)) return is_free;
  }
}

bool Turnstile::try_enter() {
  auto seen = word_.load();
  return (seen & mask) == free && word_.compare_exchange_strong(seen, seen | taken);
}

std::optional<Ready> Turnstile::leave() {
  auto seen = (word_.load() & ~std::uint64_t{mask}) | taken;
  if (word_.compare_exchange_strong(seen, seen & ~std::uint64_t{mask})) return std::nullopt;
  seen = word_.exchange((seen & ~std::uint64_t{mask}) | taken);
  return Ready{(seen & readable) != 0, (seen & writable) != 0, (seen & ends) != 0};
}

void Turnstile::renew() {
  const auto generation = static_cast<std::uint32_t>((word_.load() >> bits) + 1);
  word_.store(std::uint64_t{generation} << bits | taken);
}

}  // namespace understudy::http

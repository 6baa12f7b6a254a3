#include "http/seats.h"

#include <new>

namespace understudy::http {

Seats::~Seats() {
  for (auto& seat : seats_) delete seat.load();
}

Seat* Seats::take() {
  const std::lock_guard lock(mutex_);
  Seat* seat = nullptr;
  if (!free_.empty()) {
    seat = free_.back();
    free_.pop_back();
  } else if (made_ < seats_.size()) {
    seat = new (std::nothrow) Seat(made_);
    if (seat == nullptr) return nullptr;
    seats_[made_] = seat;
    ++made_;
  }
  if (seat != nullptr) ++taken_;
  return seat;
}

void Seats::give_back(Seat& seat) {
  seat.idle = false;
  seat.connection.reset();
  seat.turnstile.renew();
  const std::lock_guard lock(mutex_);
  free_.push_back(&seat);
  --taken_;
}

void Seats::for_each(const std::function<void(Seat&)>& visit) const {
  const std::uint32_t count = made_;
  for (std::uint32_t i = 0; i < count; ++i) visit(*seats_[i].load());
}

}  // namespace understudy::http

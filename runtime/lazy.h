#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace understudy::runtime {

/// A value that is made when it is first asked for, once for all copies. May be asked for by many threads;
/// what its making throws, whoever asks receives, and the next one tries again.
template <typename Value>
class Lazy {
 public:
  Lazy() : Lazy([] { return Value(); }) {}
  explicit Lazy(std::function<Value()> make) : state_(std::make_shared<State>()) {
    state_->make = std::move(make);
  }

  const Value& get() const {
    std::call_once(state_->once, [&state = *state_] {
      state.value = state.make();
      state.make = {};
    });
    return state_->value;
  }

 private:
  struct State {
    std::once_flag once;
    std::function<Value()> make;
    Value value = {};
  };

  std::shared_ptr<State> state_;
};

}  // namespace understudy::runtime

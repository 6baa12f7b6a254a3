#include "mock/mock.h"

#include <algorithm>

#include "mock/answer.h"
#include "mock/engine.h"
#include "mock/take_over.h"

namespace understudy::mock {

struct Mock::State {
  std::unique_ptr<Engine> engine;
};

Mock::Mock(std::vector<Served> apis, Options options)
    : state_(std::make_unique<State>(State{build(std::move(apis), std::move(options))})) {}

Mock::~Mock() = default;
Mock::Mock(Mock&&) noexcept = default;
Mock& Mock::operator=(Mock&&) noexcept = default;

void Mock::take_over(const Mock& before) { mock::take_over(*state_->engine, *before.state_->engine); }

runtime::Response Mock::answer(const runtime::Request& request) const {
  return mock::answer(*state_->engine, request);
}

std::size_t Mock::max_body() const {
  std::size_t most = 0;
  for (const auto& api : state_->engine->apis) most = std::max(most, body_limit(*state_->engine, *api));
  return most;
}

std::vector<std::string> Mock::faults() const { return state_->engine->faults; }

}  // namespace understudy::mock

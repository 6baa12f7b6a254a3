#include "mock/mock.h"

#include <algorithm>
#include <stdexcept>

#include "mock/admin/admin.h"
#include "mock/answer.h"
#include "mock/engine.h"
#include "mock/forward/pass_on.h"
#include "mock/reset.h"
#include "mock/session/choose.h"
#include "mock/state/snapshot.h"
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
  if (auto response = answer_admin(*state_->engine, request)) return std::move(*response);
  if (state_->engine->options.forward) return pass_on(*state_->engine, request);
  return mock::answer(*state_->engine, request);
}

std::size_t Mock::max_body() const {
  std::size_t most = 0;
  for (const auto& api : state_->engine->apis) most = std::max(most, body_limit(*state_->engine, *api));
  return most;
}

std::vector<std::string> Mock::faults() const { return state_->engine->faults; }

JournalView Mock::journal(std::string_view session) const {
  const auto chosen = session_named(*state_->engine, session);
  const Journal* journal = journal_of(*state_->engine, chosen.get());
  return journal == nullptr ? JournalView{} : journal->view();
}

CoverageReport Mock::coverage() const {
  return state_->engine->coverage ? state_->engine->coverage->report() : CoverageReport{};
}

Verification Mock::verify(const Expectation& expectation, std::string_view session) const {
  if (!state_->engine->journal)
    throw std::invalid_argument("no journal is kept; Options::journal says how much");
  if (const auto fault = unknown_operation(*state_->engine, expectation.operation))
    throw std::invalid_argument(*fault);
  return mock::verify(journal(session), expectation);
}

bool Mock::reset(std::string_view session) const {
  return mock::reset(*state_->engine, session_named(*state_->engine, session).get()).has_value();
}

json::Value Mock::snapshot(std::string_view session) const {
  return mock::snapshot(*state_->engine, session_named(*state_->engine, session).get());
}

std::vector<StateFault> Mock::restore(const json::Value& state, std::string_view session) const {
  return mock::restore(*state_->engine, session_named(*state_->engine, session).get(), state);
}

std::vector<StateFault> Mock::seed(const json::Value& items) const {
  return mock::seed(*state_->engine, items);
}

}  // namespace understudy::mock

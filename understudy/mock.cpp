#include "understudy/mock.h"

#include <stdexcept>
#include <utility>

#include "http/serve.h"
#include "understudy/overrides.h"
#include "understudy/read_document.h"

namespace understudy {

struct Mock::State {
  State(std::vector<mock::Served> apis, mock::Options options, std::vector<std::string> of_document)
      : mock(behind(std::move(apis)), std::move(options)), faults(std::move(of_document)), server(start()) {
    for (std::string& fault : mock.faults()) faults.push_back(std::move(fault));
  }

  std::vector<mock::Served> behind(std::vector<mock::Served> apis) {
    for (mock::Served& one : apis) overrides.stand_before(one);
    return apis;
  }

  http::Server start() {
    const http::Endpoint endpoint{.max_body = mock.max_body()};
    auto started = http::Server::start(
        endpoint, [this](const runtime::Request& request) { return mock.answer(request); });
    if (!started) throw std::runtime_error(started.error());
    return std::move(*started);
  }

  Overrides overrides;
  mock::Mock mock;
  std::vector<std::string> faults;
  http::Server server;  // the last one, so that it stops before what it asks goes away
};

namespace {

std::vector<mock::Served> only(runtime::Api api, runtime::Handlers handlers = {}) {
  std::vector<mock::Served> apis;
  apis.push_back({std::move(api), std::move(handlers)});
  return apis;
}

void throw_where_any(const std::vector<mock::StateFault>& faults) {
  if (faults.empty()) return;
  std::string all;
  for (const mock::StateFault& one : faults)
    all += (all.empty() ? "" : "\n") + one.pointer + " " + one.message;
  throw std::invalid_argument(all);
}

}  // namespace

mock::Options watched() {
  mock::Options options;
  options.journal = 1000;
  options.coverage = true;
  options.admin = mock::Admin{};
  return options;
}

Mock::Mock(const std::filesystem::path& document, mock::Options options) {
  ReadDocument read = read_document(document);
  std::vector<mock::Served> served = only(std::move(read.api));
  served.front().outgoing = std::move(read.outgoing);
  state_ = std::make_unique<State>(std::move(served), std::move(options), std::move(read.faults));
}

Mock::Mock(runtime::Api api, runtime::Handlers handlers, mock::Options options)
    : Mock(only(std::move(api), std::move(handlers)), std::move(options)) {}

Mock::Mock(std::vector<mock::Served> apis, mock::Options options)
    : state_(std::make_unique<State>(std::move(apis), std::move(options), std::vector<std::string>())) {}

Mock::Mock(Mock&&) noexcept = default;
Mock& Mock::operator=(Mock&&) noexcept = default;
Mock::~Mock() = default;

int Mock::port() const { return state_->server.port(); }

std::string Mock::url() const { return "http://127.0.0.1:" + std::to_string(port()); }

runtime::Response Mock::answer(const runtime::Request& request) const { return state_->mock.answer(request); }

void Mock::on(std::string_view operation, runtime::Handler handler) {
  state_->overrides.set(operation, std::move(handler));
}

void Mock::on(const runtime::Handlers& handlers) {
  for (const auto& [operation, handler] : handlers) on(operation, handler);
}

void Mock::leave(std::string_view operation) { state_->overrides.erase(operation); }

mock::JournalView Mock::journal(std::string_view session) const { return state_->mock.journal(session); }

mock::Verification Mock::verify(const mock::Expectation& expectation, std::string_view session) const {
  return state_->mock.verify(expectation, session);
}

mock::CoverageReport Mock::coverage() const { return state_->mock.coverage(); }

void Mock::reset() {
  state_->overrides.clear();
  state_->mock.reset();
}

void Mock::reset(std::string_view session) { state_->mock.reset(session); }

json::Value Mock::snapshot(std::string_view session) const { return state_->mock.snapshot(session); }

void Mock::restore(const json::Value& state, std::string_view session) {
  throw_where_any(state_->mock.restore(state, session));
}

void Mock::seed(const json::Value& items) { throw_where_any(state_->mock.seed(items)); }

std::vector<std::string> Mock::faults() const { return state_->faults; }

}  // namespace understudy

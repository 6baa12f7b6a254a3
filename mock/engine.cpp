#include "mock/engine.h"

#include <random>

#include "mock/prepare/prepare.h"

namespace understudy::mock {

namespace {

std::string rendered(const Fault& fault, const runtime::Api& api) {
  std::string place = api.name;
  if (api.place_of) {
    const runtime::SpecPlace found = api.place_of(fault.location);
    place = found.file + ":" + std::to_string(found.line) + ":" + std::to_string(found.column);
  }
  return place + ": error: " + fault.message + " (at " + fault.location + ")";
}

std::uint64_t seed_of(const Options& options) {
  if (options.seed) return *options.seed;
  std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32) | device();
}

std::vector<const runtime::Api*> tables(const std::vector<std::unique_ptr<PreparedApi>>& apis) {
  std::vector<const runtime::Api*> result;
  for (const auto& api : apis) result.push_back(&api->api);
  return result;
}

}  // namespace

std::unique_ptr<Engine> build(std::vector<Served> served, Options options) {
  std::vector<std::unique_ptr<PreparedApi>> apis;
  std::vector<std::unique_ptr<RateLimit>> rates;
  std::vector<std::string> messages;
  for (Served& one : served) {
    Faults faults;
    apis.push_back(prepare(std::move(one.api), std::move(one.handlers), faults));
    rates.push_back(std::make_unique<RateLimit>(options.requests_per_minute));
    for (const Fault& fault : faults) messages.push_back(rendered(fault, apis.back()->api));
  }
  const std::uint64_t seed = seed_of(options);
  runtime::Router router(tables(apis));
  return std::unique_ptr<Engine>(new Engine{std::move(options), std::move(apis), std::move(rates),
                                            std::move(router), Uuids(seed), Cursors(scatter(seed)),
                                            std::move(messages)});
}

std::size_t body_limit(const Engine& engine, const PreparedApi& api) {
  return engine.options.max_body.value_or(api.limits.body_bytes);
}

}  // namespace understudy::mock

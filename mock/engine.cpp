#include "mock/engine.h"

#include <random>

#include "mock/prepare/prepare.h"
#include "runtime/near.h"
#include "runtime/route_tree.h"

namespace understudy::mock {

namespace {

std::string place_of(const std::string& location, const runtime::Api& api) {
  if (!api.place_of) return api.name;
  const runtime::SpecPlace found = api.place_of(location);
  return found.file + ":" + std::to_string(found.line) + ":" + std::to_string(found.column);
}

std::string rendered(const Fault& fault, const runtime::Api& api) {
  return place_of(fault.location, api) + ": error: " + fault.message + " (at " + fault.location + ")";
}

std::string rendered(const runtime::RouteConflict& conflict) {
  const auto& [wins, loses] = conflict;
  return place_of(loses.operation->location, *loses.api) + ": warning: " + loses.operation->method + " " +
         loses.api->prefix + loses.operation->path + " is never answered from here, as the operation at " +
         place_of(wins.operation->location, *wins.api) + " comes first";
}

constexpr std::size_t most_callbacks = 1'000;  // that wait to be sent

std::uint64_t seed_of(const Options& options) {
  if (options.seed) return *options.seed;
  std::random_device device;
  return (static_cast<std::uint64_t>(device()) << 32) | device();
}

/// Mocks that share their collections understand each other's cursors.
std::uint64_t cursor_secret(const Options& options, std::uint64_t seed) {
  constexpr std::uint64_t of_all = 4010;
  return scatter(options.sharing ? of_all : seed);
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
  const Manner& manner = manner_of(options.compat);
  for (Served& one : served) {
    Faults faults;
    manner.adapt(one.api);
    apis.push_back(prepare(std::move(one.api), std::move(one.handlers), faults));
    prepare_outgoing(*apis.back(), std::move(one.outgoing));
    apis.back()->store->limit({options.max_items, options.max_item_bytes});
    if (options.sharing && !options.stateless) {
      apis.back()->store->share(options.sharing(apis.back()->api.name));
    }
    rates.push_back(std::make_unique<RateLimit>(options.requests_per_minute));
    for (const Fault& fault : faults) messages.push_back(rendered(fault, apis.back()->api));
  }
  const std::uint64_t seed = seed_of(options);
  runtime::Router router(tables(apis));
  for (const runtime::RouteConflict& conflict : router.conflicts()) messages.push_back(rendered(conflict));
  const Cursors cursors(cursor_secret(options, seed));
  Secrets secrets(apis);
  auto coverage = options.coverage ? std::make_unique<Coverage>(apis) : nullptr;
  const std::size_t sessions = options.stateless ? 0 : options.sessions;
  auto journal = options.journal == 0 ? nullptr : std::make_shared<Journal>(options.journal);
  return std::unique_ptr<Engine>(
      new Engine{std::move(options), manner, seed, std::move(apis), std::move(rates), std::move(router),
                 Uuids(seed), cursors, std::move(messages), std::move(secrets), std::move(coverage),
                 std::move(journal), std::make_unique<Outbox>(most_callbacks), Sessions(sessions)});
}

BadExamples bad_examples_of(const Engine& engine) {
  const BadExamples usual = engine.options.errors ? BadExamples::error : engine.manner.bad_examples;
  return engine.options.bad_examples.value_or(usual);
}

std::optional<std::string> unknown_operation(const Engine& engine, std::string_view id) {
  std::vector<std::string_view> names;
  for (const auto& api : engine.apis) {
    for (const runtime::Operation& operation : api->api.operations) {
      if (operation.id == id) return std::nullopt;
      names.push_back(operation.id);
    }
  }
  const std::string near = runtime::nearest(id, names);
  return "there is no operation " + std::string(id.substr(0, 100)) +
         (near.empty() ? "" : "; did you mean " + near + "?");
}

std::size_t body_limit(const Engine& engine, const PreparedApi& api) {
  return engine.options.max_body.value_or(api.limits.body_bytes);
}

}  // namespace understudy::mock

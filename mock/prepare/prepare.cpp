#include "mock/prepare/prepare.h"

#include <algorithm>

#include "mock/infer/resource.h"
#include "mock/read/members.h"

namespace understudy::mock {

namespace {

Limits read_limits(const runtime::Api& api, Faults& faults) {
  Limits limits;
  const json::Value* value = api.extensions.find("x-understudy-limits");
  if (value == nullptr) return limits;
  Members members(*value, "#/x-understudy-limits", faults);
  if (const auto bytes = members.integer("body_bytes")) {
    if (*bytes < 0) members.fault("body_bytes", "must not be negative");
    limits.body_bytes = static_cast<std::size_t>(std::max<std::int64_t>(*bytes, 0));
  }
  if (const auto seconds = members.integer("retry_after")) {
    if (*seconds < 0) members.fault("retry_after", "must not be negative");
    limits.retry_after = std::max<std::int64_t>(*seconds, 0);
  }
  members.finish();
  return limits;
}

const PreparedScheme* scheme_named(const PreparedApi& api, const std::string& name) {
  for (const PreparedScheme& scheme : api.schemes) {
    if (scheme.scheme->name == name) return &scheme;
  }
  return nullptr;
}

std::vector<Alternative> security_of(const PreparedApi& api, const runtime::Operation& operation,
                                     Faults& faults) {
  std::vector<Alternative> alternatives;
  for (const runtime::SecurityRequirement& requirement : operation.security) {
    Alternative alternative;
    for (const runtime::RequiredScheme& required : requirement) {
      const PreparedScheme* scheme = scheme_named(api, required.scheme);
      if (scheme == nullptr) {
        faults.push_back({operation.location + "/security", "unknown security scheme " + required.scheme});
      } else {
        alternative.push_back(scheme);
      }
    }
    if (alternative.size() == requirement.size()) alternatives.push_back(std::move(alternative));
  }
  return alternatives;
}

PreparedOperation prepare_operation(const PreparedApi& api, const runtime::Operation& operation,
                                    Faults& faults) {
  PreparedOperation prepared;
  prepared.operation = &operation;
  prepared.index = static_cast<std::size_t>(&operation - api.api.operations.data());
  for (const runtime::ResponseSpec& spec : operation.responses) {
    prepared.responses.push_back(prepare_response(api.api, spec, faults));
  }
  prepared.security = security_of(api, operation, faults);
  if (operation.body) {
    for (const runtime::Media& media : operation.body->content) {
      prepared.request_types.push_back(runtime::parse_media_type(media.type));
    }
  }
  prepared.behavior = read_behavior(operation, *api.store, faults);
  const auto handler = api.handlers.find(operation.id);
  if (handler != api.handlers.end()) prepared.handler = &handler->second;
  return prepared;
}

/// The statuses that a behavior can answer with must be documented ones.
void choose_success(PreparedOperation& prepared, Faults& faults) {
  prepared.success = success_of(prepared);
  if (!prepared.behavior || !prepared.behavior->status) return;
  const int status = *prepared.behavior->status;
  if (const PreparedResponse* response = response_for(prepared, status)) {
    prepared.success = Documented{response, status};
  } else {
    faults.push_back({prepared.operation->location + "/x-understudy-behavior/status",
                      "the status " + std::to_string(status) + " is not documented"});
  }
}

/// OpenAPI 3.1 lets an operation say nothing of its responses: then nothing comes back.
Documented nothing_promised() {
  static const runtime::ResponseSpec spec{.status = "204"};
  static const PreparedResponse response{.spec = &spec};
  return {&response, 204};
}

}  // namespace

int code_of(const std::string& status) {
  if (status == "default") return 500;
  const bool is_range = status.ends_with("XX") || status.ends_with("xx");
  int code = 0;
  for (const char digit : status) code = code * 10 + (digit >= '0' && digit <= '9' ? digit - '0' : 0);
  return is_range ? (status.front() - '0') * 100 : code;
}

const PreparedResponse* response_for(const PreparedOperation& operation, int status) {
  const std::string exact = std::to_string(status);
  const PreparedResponse* range = nullptr;
  const PreparedResponse* otherwise = nullptr;
  for (const PreparedResponse& response : operation.responses) {
    const std::string& key = response.spec->status;
    if (key == exact) return &response;
    const bool wild =
        key.size() == 3 && key.front() == exact.front() && (key.ends_with("XX") || key.ends_with("xx"));
    if (wild) range = &response;
    if (key == "default") otherwise = &response;
  }
  return range != nullptr ? range : otherwise;
}

std::optional<Documented> success_of(const PreparedOperation& operation) {
  if (operation.responses.empty()) return nothing_promised();
  const PreparedResponse* lowest = nullptr;
  const PreparedResponse* otherwise = nullptr;
  for (const PreparedResponse& response : operation.responses) {
    const std::string& key = response.spec->status;
    if (key.starts_with('2') && (lowest == nullptr || key < lowest->spec->status)) lowest = &response;
    if (key == "default") otherwise = &response;
  }
  const PreparedResponse* chosen = lowest != nullptr ? lowest : otherwise;
  if (chosen == nullptr) chosen = &operation.responses.front();
  const std::string& key = chosen->spec->status;
  return Documented{chosen, key == "default" ? 200 : code_of(key)};
}

void prepare_outgoing(PreparedApi& api, runtime::Outgoing outgoing) {
  api.outgoing = std::move(outgoing);
  for (PreparedOperation& operation : api.operations) {
    for (const runtime::SentRequest& one : api.outgoing.callbacks) {
      const bool follows = std::ranges::find(one.owners, operation.operation->id) != one.owners.end();
      if (follows) operation.callbacks.push_back(&one);
    }
  }
}

std::unique_ptr<PreparedApi> prepare(runtime::Api api, runtime::Handlers handlers, Faults& faults) {
  auto prepared = std::make_unique<PreparedApi>();
  prepared->api = std::move(api);
  prepared->handlers = std::move(handlers);
  prepared->limits = read_limits(prepared->api, faults);
  prepared->store = std::make_unique<Store>(prepared->api, faults);
  for (const runtime::SecurityScheme& scheme : prepared->api.security_schemes) {
    prepared->schemes.push_back(prepare_scheme(scheme, faults));
  }
  prepared->errors = read_error_rules(prepared->api, faults);
  prepared->operations.reserve(prepared->api.operations.size());
  for (const runtime::Operation& operation : prepared->api.operations) {
    prepared->operations.push_back(prepare_operation(*prepared, operation, faults));
    choose_success(prepared->operations.back(), faults);
  }
  infer_resources(*prepared);
  prepared->store->count_operations(prepared->operations.size());
  return prepared;
}

}  // namespace understudy::mock

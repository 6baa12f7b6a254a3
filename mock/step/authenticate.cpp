#include "mock/step/authenticate.h"

#include <algorithm>
#include <set>

#include "json/pointer.h"
#include "mock/step/credentials.h"

namespace understudy::mock {

namespace {

using runtime::SecurityScheme;

/// Where a scheme's credentials stand, for the refusal's violation.
runtime::Violation violation_at(const SecurityScheme& scheme, std::string message) {
  runtime::Violation violation;
  const bool key = scheme.kind == SecurityScheme::Kind::api_key;
  violation.in = key ? scheme.in : runtime::In::header;
  violation.pointer = "/" + json::escape_token(key ? scheme.parameter : "Authorization");
  violation.message = std::move(message);
  return violation;
}

/// One challenge for each way in, each once.
std::string challenges(const PreparedOperation& operation) {
  std::string text;
  std::set<std::string> told;
  for (const Alternative& alternative : operation.security) {
    for (const PreparedScheme* scheme : alternative) {
      const std::string challenge = challenge_of(*scheme->scheme);
      if (challenge.empty() || !told.insert(challenge).second) continue;
      text += (text.empty() ? "" : ", ") + challenge;
    }
  }
  return text;
}

tl::unexpected<Refusal> unauthorized(const PreparedOperation& operation, runtime::Violation violation) {
  auto refusal = refuse(Cause::unauthorized, std::move(violation));
  if (std::string text = challenges(operation); !text.empty()) {
    refusal.value().headers.add("WWW-Authenticate", std::move(text));
  }
  return refusal;
}

/// A credential that is known to be bad.
tl::unexpected<Refusal> known(const PreparedOperation& operation, const PreparedScheme& scheme,
                              const Credential& credential) {
  const bool barred = credential.cause == Cause::forbidden;
  runtime::Violation violation = violation_at(
      *scheme.scheme, barred ? "the credentials do not allow this" : "the credentials are not good any more");
  auto refusal =
      barred ? refuse(Cause::forbidden, std::move(violation)) : unauthorized(operation, std::move(violation));
  refusal.value().names = credential.names;
  return refusal;
}

/// How far a request gets with the schemes of an operation.
struct Attempt {
  const PreparedScheme* known_scheme = nullptr;
  const Credential* known = nullptr;
  const PreparedScheme* broken_scheme = nullptr;
  std::string fault = {};
  bool met = false;
};

bool meets(const PreparedScheme& scheme, const runtime::Request& request, Attempt& attempt) {
  Brought brought = credentials_for(*scheme.scheme, request);
  if (brought.state == Brought::State::broken && attempt.broken_scheme == nullptr) {
    attempt.broken_scheme = &scheme;
    attempt.fault = std::move(brought.fault);
  }
  if (brought.state != Brought::State::sound) return false;
  const auto credential = scheme.credentials.find(brought.name);
  if (credential == scheme.credentials.end()) return true;
  attempt.known_scheme = &scheme;
  attempt.known = &credential->second;
  return false;
}

tl::unexpected<Refusal> nothing_brought(const PreparedOperation& operation) {
  std::string wanted;
  const SecurityScheme* first = nullptr;
  for (const Alternative& alternative : operation.security) {
    std::string together;
    for (const PreparedScheme* scheme : alternative) {
      if (first == nullptr) first = scheme->scheme;
      together += (together.empty() ? "" : " and ") + wanted_by(*scheme->scheme);
    }
    wanted += (wanted.empty() ? "" : ", or ") + together;
  }
  if (first == nullptr) return refuse(Cause::unauthorized, "no security scheme can be met");
  return unauthorized(operation, violation_at(*first, "credentials are needed: " + wanted));
}

}  // namespace

Outcome<bool> authenticate(const PreparedOperation& operation, const runtime::Request& request) {
  // Requirements of unknown schemes were reported and left out.
  if (operation.security.empty()) return true;
  Attempt attempt;
  for (const Alternative& alternative : operation.security) {
    const bool met = std::all_of(alternative.begin(), alternative.end(), [&](const PreparedScheme* scheme) {
      return meets(*scheme, request, attempt);
    });
    attempt.met = attempt.met || met;
  }
  if (attempt.known != nullptr) return known(operation, *attempt.known_scheme, *attempt.known);
  if (attempt.met) return true;
  if (attempt.broken_scheme != nullptr) {
    return unauthorized(operation, violation_at(*attempt.broken_scheme->scheme, attempt.fault));
  }
  return nothing_brought(operation);
}

}  // namespace understudy::mock

#include "mock/refusal.h"

#include <array>

namespace understudy::mock {

namespace {

constexpr std::array<CauseFacts, 21> catalogue = {{
    {Cause::unauthorized, "unauthorized", 401, "The credentials are missing or not good"},
    {Cause::forbidden, "forbidden", 403, "The credentials do not allow this"},
    {Cause::parameter, "parameter", 422, "A parameter breaks a rule"},
    {Cause::missing_body, "missing_body", 400, "The body is missing"},
    {Cause::malformed_body, "malformed_body", 400, "The body is malformed"},
    {Cause::body, "body", 422, "The body breaks a rule"},
    {Cause::media_type, "media_type", 415, "The content type is not supported"},
    {Cause::not_acceptable, "not_acceptable", 406, "No acceptable content type"},
    {Cause::too_large, "too_large", 413, "The body is too large"},
    {Cause::rate_limited, "rate_limited", 429, "Too many requests"},
    {Cause::not_found, "not_found", 404, "No such item"},
    {Cause::conflict, "conflict", 409, "An item of this key exists"},
    {Cause::internal, "internal", 500, "The mock's answer breaks the document"},
    {Cause::no_path, "no_path", 404, "No such path"},
    {Cause::no_method, "no_method", 405, "No such method on this path"},
    {Cause::no_response, "no_response", 404, "No such response in the document"},
    {Cause::preference, "preference", 422, "A preference is malformed"},
    {Cause::unavailable, "unavailable", 503, "The shared store is not available"},
    {Cause::upstream, "upstream", 502, "The upstream gave no answer"},
    {Cause::upstream_late, "upstream_late", 504, "The upstream did not answer in time"},
    {Cause::upstream_answer, "upstream_answer", 502, "The upstream's answer breaks the document"},
}};

}  // namespace

const CauseFacts& facts_of(Cause cause) { return catalogue[static_cast<std::size_t>(cause)]; }

bool has_rules(Cause cause) { return cause <= Cause::internal; }

std::optional<Cause> cause_named(std::string_view word) {
  for (const CauseFacts& facts : catalogue) {
    if (facts.word == word && has_rules(facts.cause)) return facts.cause;
  }
  return std::nullopt;
}

std::string rule_causes() {
  std::string words;
  for (const CauseFacts& facts : catalogue) {
    if (has_rules(facts.cause)) words += (words.empty() ? "" : ", ") + std::string(facts.word);
  }
  return words;
}

tl::unexpected<Refusal> refuse(Cause cause, runtime::Violation violation) {
  Refusal refusal;
  refusal.cause = cause;
  refusal.violations.push_back(std::move(violation));
  return tl::unexpected<Refusal>(std::move(refusal));
}

tl::unexpected<Refusal> refuse(Cause cause, std::string message) {
  runtime::Violation violation;
  violation.message = std::move(message);
  return refuse(cause, std::move(violation));
}

tl::unexpected<Refusal> refuse(Cause cause, Detail detail, std::string message) {
  auto refusal = refuse(cause, std::move(message));
  refusal.value().detail = detail;
  return refusal;
}

tl::unexpected<Refusal> refuse_broken(const std::string& message,
                                      const std::vector<runtime::Violation>& broken) {
  auto refusal = refuse(Cause::internal, Detail::broken_answer,
                        message + ": " + broken.front().pointer + " " + broken.front().message);
  refusal.value().violations.insert(refusal.value().violations.end(), broken.begin(), broken.end());
  return refusal;
}

}  // namespace understudy::mock

#include "mock/journal/secrets.h"

#include <algorithm>

#include "json/pointer.h"
#include "mock/read/text.h"
#include "runtime/percent.h"

namespace understudy::mock {

namespace {

constexpr std::string_view mask_text = "***";

/// `name=***`, or the pair as it is.
std::string masked_pair(std::string_view pair, const std::vector<std::string>& names) {
  const std::size_t end = pair.find('=');
  const auto name = runtime::form_decode(pair.substr(0, end));
  const bool is_secret = name && std::ranges::find(names, *name) != names.end();
  if (!is_secret || end == std::string_view::npos) return std::string(pair);
  return std::string(pair.substr(0, end + 1)) + std::string(mask_text);
}

void mask_members(json::Object& parameters, std::string_view place, const auto& is_secret) {
  json::Value* of_place = parameters.find(place);
  if (of_place == nullptr || of_place->object() == nullptr) return;
  json::Object masked;
  for (const json::Member& member : *of_place->object())
    masked.append(member.name, is_secret(member.name) ? json::Value(mask_text) : member.value);
  *of_place = json::Value(std::move(masked));
}

}  // namespace

Secrets::Secrets(const std::vector<std::unique_ptr<PreparedApi>>& apis)
    : headers_{"Authorization", "Proxy-Authorization", "Cookie"}, query_{"access_token"} {
  for (const auto& api : apis) {
    for (const runtime::SecurityScheme& scheme : api->api.security_schemes) {
      if (scheme.kind != runtime::SecurityScheme::Kind::api_key) continue;
      if (scheme.in == runtime::In::header) headers_.push_back(scheme.parameter);
      if (scheme.in == runtime::In::query) query_.push_back(scheme.parameter);
    }
  }
}

bool Secrets::is_header(std::string_view name) const {
  return std::ranges::any_of(headers_, [&](const std::string& one) { return same_word(one, name); });
}

bool Secrets::is_query(std::string_view name) const {
  return std::ranges::find(query_, name) != query_.end();
}

bool Secrets::is_about(const runtime::Violation& violation) const {
  if (violation.in == runtime::In::cookie) return true;
  const auto tokens = json::pointer_tokens(violation.pointer);
  if (!tokens || tokens->empty()) return false;
  if (violation.in == runtime::In::header) return is_header(tokens->front());
  return violation.in == runtime::In::query && is_query(tokens->front());
}

void Secrets::mask_query(std::string& target) const {
  const std::size_t start = target.find('?');
  if (start == std::string::npos) return;
  std::string result = target.substr(0, start);
  char separator = '?';
  std::string_view rest = std::string_view(target).substr(start + 1);
  while (true) {
    const std::size_t end = rest.find('&');
    result += separator + masked_pair(rest.substr(0, end), query_);
    if (end == std::string_view::npos) break;
    rest.remove_prefix(end + 1);
    separator = '&';
  }
  target = std::move(result);
}

void Secrets::mask(JournalEntry& entry) const {
  entry.headers.overwrite([&](const std::string& name) { return is_header(name); }, mask_text);
  mask_query(entry.target);
  mask_members(entry.parameters, "query", [&](const std::string& name) { return is_query(name); });
  mask_members(entry.parameters, "header", [&](const std::string& name) { return is_header(name); });
  bool hidden = false;
  for (runtime::Violation& violation : entry.violations) {
    const bool may_tell = violation.found || entry.cause == facts_of(Cause::parameter).word;
    if (!may_tell || !is_about(violation)) continue;
    hidden = true;
    if (violation.found) violation.found = json::Value(mask_text);
    violation.message = "is not told here, as it speaks of a secret";
    violation.why_not.clear();
  }
  if (hidden) entry.detail = "is not told here, as it speaks of a secret";
}

}  // namespace understudy::mock

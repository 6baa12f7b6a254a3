#include "mock/errors/rules.h"

#include <algorithm>
#include <array>

#include "mock/read/members.h"

namespace understudy::mock {

namespace {

constexpr std::array<std::string_view, 5> places = {"body", "path", "query", "header", "cookie"};

Words read_words(Members& members, Faults& faults) {
  Words words;
  const json::Object* object = members.object("words");
  if (object == nullptr) return words;
  Members inner = *members.inner("words");
  for (const json::Member& member : *object) {
    const json::Object* names = inner.object(member.name);
    if (names == nullptr) continue;
    auto& list = words[member.name];
    Members named = *inner.inner(member.name);
    for (const json::Member& name : *names) {
      list.emplace_back(name.name, parse_template(name.value, named.at(name.name), faults));
    }
  }
  return words;
}

std::vector<Cause> read_causes(Members& members) {
  std::vector<Cause> causes;
  const std::vector<std::string> words = members.texts("on");
  if (words.empty()) members.fault("on", "names no cause; allowed are " + rule_causes());
  for (const std::string& word : words) {
    if (const auto cause = cause_named(word)) {
      causes.push_back(*cause);
    } else {
      members.fault("on", "unknown cause " + word + "; allowed are " + rule_causes());
    }
  }
  return causes;
}

std::vector<std::string> read_places(Members& members) {
  std::vector<std::string> result = members.texts("in");
  for (const std::string& place : result) {
    if (std::find(places.begin(), places.end(), place) == places.end()) {
      members.fault("in", "unknown place " + place + "; allowed are body, path, query, header, cookie");
    }
  }
  return result;
}

void read_headers(Members& members, ErrorRule& rule, Faults& faults) {
  const json::Object* headers = members.object("headers");
  if (headers == nullptr) return;
  Members inner = *members.inner("headers");
  for (const json::Member& header : *headers) {
    rule.headers.emplace_back(header.name, parse_template(header.value, inner.at(header.name), faults));
  }
}

ErrorRule read_rule(Members members, Faults& faults) {
  ErrorRule rule;
  rule.causes = read_causes(members);
  rule.keywords = members.texts("keyword");
  rule.places = read_places(members);
  if (const auto status = members.integer("status")) {
    if (*status < 300 || *status > 599) members.fault("status", "must be from 300 to 599");
    rule.status = static_cast<int>(std::clamp<std::int64_t>(*status, 300, 599));
  }
  read_headers(members, rule, faults);
  if (const json::Value* body = members.any("body")) {
    rule.body = parse_template(*body, members.at("body"), faults);
  }
  members.finish();
  return rule;
}

Wanted wanted_by(const ErrorRules& errors) {
  Wanted wanted;
  for (const auto& [key, names] : errors.words) {
    for (const auto& [name, part] : names) wanted.add(part);
  }
  for (const ErrorRule& rule : errors.rules) {
    for (const auto& [name, part] : rule.headers) wanted.add(part);
    if (rule.body) wanted.add(*rule.body);
  }
  return wanted;
}

bool contains(const std::vector<std::string>& list, std::string_view word) {
  return list.empty() || std::find(list.begin(), list.end(), word) != list.end();
}

}  // namespace

ErrorRules read_error_rules(const runtime::Api& api, Faults& faults) {
  ErrorRules result;
  const json::Value* value = api.extensions.find("x-understudy-errors");
  if (value == nullptr) return result;
  Members members(*value, "#/x-understudy-errors", faults);
  result.words = read_words(members, faults);
  if (const json::Array* rules = members.array("rules")) {
    for (std::size_t index = 0; index < rules->size(); ++index) {
      const std::string location = members.at("rules") + "/" + std::to_string(index);
      result.rules.push_back(read_rule(Members((*rules)[index], location, faults), faults));
    }
  }
  members.finish();
  result.wanted = wanted_by(result);
  return result;
}

bool fits(const ErrorRule& rule, const Refusal& refusal) {
  return std::find(rule.causes.begin(), rule.causes.end(), refusal.cause) != rule.causes.end() &&
         contains(rule.keywords, refusal.first().keyword) &&
         contains(rule.places, runtime::name_of(refusal.first().in));
}

}  // namespace understudy::mock

#include "mock/errors/record.h"

#include <algorithm>

#include "json/pointer.h"
#include "mock/errors/violations.h"
#include "mock/read/text.h"
#include "mock/template/fill.h"
#include "runtime/message.h"

namespace understudy::mock {

namespace {

bool is_index(const std::string& token) {
  return !token.empty() && token.size() < 10 &&
         std::all_of(token.begin(), token.end(), [](char letter) { return letter >= '0' && letter <= '9'; });
}

/// Place and path: numbers for the items of lists, as far as the body shows which those are.
json::Array loc_of(const runtime::Violation& violation, const std::vector<std::string>& tokens,
                   const json::Value* body) {
  json::Array loc = {runtime::name_of(violation.in)};
  const bool in_body = violation.in == runtime::In::body;
  const json::Value* here = in_body ? body : nullptr;
  for (std::size_t index = 0; index < tokens.size(); ++index) {
    const std::string& token = tokens[index];
    const bool in_list = here != nullptr ? here->is_array() : !in_body && index > 0;
    if (in_list && is_index(token)) {
      const auto number = static_cast<std::int64_t>(std::stoul(token));
      loc.emplace_back(number);
      const json::Array* items = here == nullptr ? nullptr : here->array();
      const auto place = static_cast<std::size_t>(number);
      here = items != nullptr && place < items->size() ? &(*items)[place] : nullptr;
    } else {
      loc.emplace_back(token);
      here = here == nullptr ? nullptr : here->find(token);
    }
  }
  return loc;
}

std::string field_of(const std::vector<std::string>& tokens) {
  std::string field;
  for (const std::string& token : tokens) field += (field.empty() ? "" : ".") + token;
  return field;
}

void append_found(json::Object& record, const json::Value& found) {
  record.append("found", found);
  record.append("found_text", text_of(found));
  record.append("found_type", json::name_of(found.type()));
}

json::Object record_of(const runtime::Violation& violation, const json::Value* body) {
  const std::string pointer = named_pointer(violation);
  const auto tokens = json::pointer_tokens(pointer).value_or(std::vector<std::string>());
  json::Object record;
  record.append("in", runtime::name_of(violation.in));
  record.append("holder", pointer.substr(0, std::min(pointer.rfind('/'), pointer.size())));
  record.append("field", field_of(tokens));
  record.append("loc", loc_of(violation, tokens, body));
  record.append("keyword", violation.keyword);
  if (!violation.expected.is_null()) record.append("expected", violation.expected);
  const json::Value* lacking =
      pointer == violation.pointer || body == nullptr ? nullptr : json::at_pointer(*body, violation.pointer);
  if (violation.found) {
    append_found(record, *violation.found);
  } else if (lacking != nullptr) {
    append_found(record, *lacking);
  }
  record.append("message", violation.message);
  record.append("pointer", pointer);
  return record;
}

/// The keys of `words` for a violation, the least specific first.
std::vector<std::string> keys_of(std::string_view cause, const runtime::Violation& violation) {
  std::vector<std::string> keys = {"*", std::string(cause)};
  if (violation.keyword.empty()) return keys;
  const std::string* expected = violation.expected.string();
  const std::string exact = expected == nullptr ? std::string() : violation.keyword + ":" + *expected;
  const std::string prefix = std::string(cause) + "/";
  keys.push_back(violation.keyword);
  if (!exact.empty()) keys.push_back(exact);
  keys.push_back(prefix + violation.keyword);
  if (!exact.empty()) keys.push_back(prefix + exact);
  return keys;
}

/// Adds the words of one violation. Their templates see the violation as it is without them.
void add_words(json::Object& record, const std::vector<std::string>& keys, const Words& words,
               const Scope& outer) {
  const json::Value plain(record);
  const Scope scope = outer.with_members_of(plain);
  for (const std::string& key : keys) {
    const auto entry = words.find(key);
    if (entry == words.end()) continue;
    for (const auto& [name, part] : entry->second) {
      if (auto value = fill(part, scope)) record.set(name, std::move(*value));
    }
  }
}

}  // namespace

ErrorNames names_of(const Refusal& refusal, const Words& words, int status, Moment& moment) {
  const CauseFacts& facts = facts_of(refusal.cause);
  json::Object names;
  names.append("status", status);
  names.append("reason", runtime::reason(status));
  names.append("cause", facts.word);
  for (const json::Member& member : refusal.names) names.set(member.name, member.value);
  names.set("message", refusal.first().message);
  const json::Value without_list(names);
  const Scope root(moment);
  const Scope outer = root.with_members_of(without_list);
  json::Array violations;
  for (const runtime::Violation& violation : refusal.violations) {
    json::Object record = record_of(violation, moment.body);
    add_words(record, keys_of(facts.word, violation), words, outer);
    for (const json::Member& member : refusal.names) record.set(member.name, member.value);
    violations.emplace_back(std::move(record));
  }
  json::Value first = violations.front();
  names.append("violations", std::move(violations));
  return {std::move(names), std::move(first)};
}

}  // namespace understudy::mock

#include "mock/errors/record.h"

#include <algorithm>
#include <span>

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

/// The members of a violation that are wanted; others cost nothing.
class Record {
 public:
  explicit Record(const Wanted& wanted) : wanted_(wanted) { members_.reserve(most); }

  template <typename Make>
  void add(const char* name, const Make& make) {
    if (wanted_.has(name)) members_.append(name, make());
  }
  json::Object take() { return std::move(members_); }

 private:
  static constexpr std::size_t most = 16;  // with the words that are said of it

  const Wanted& wanted_;
  json::Object members_;
};

/// What stands at a violation, or lacks the member that it names.
const json::Value* found_at(const runtime::Violation& violation, bool names_a_member,
                            const json::Value* body) {
  if (violation.found) return &*violation.found;
  return names_a_member && body != nullptr ? json::at_pointer(*body, violation.pointer) : nullptr;
}

json::Object record_of(const runtime::Violation& violation, const Wanted& wanted, const json::Value* body) {
  const std::string pointer = named_pointer(violation);
  const auto tokens = json::pointer_tokens(pointer).value_or(std::vector<std::string>());
  Record record(wanted);
  record.add("in", [&] { return runtime::name_of(violation.in); });
  record.add("holder", [&] { return pointer.substr(0, std::min(pointer.rfind('/'), pointer.size())); });
  record.add("field", [&] { return field_of(tokens); });
  record.add("loc", [&] { return loc_of(violation, tokens, body); });
  record.add("keyword", [&] { return violation.keyword; });
  if (!violation.expected.is_null()) record.add("expected", [&] { return violation.expected; });
  if (const json::Value* found = found_at(violation, pointer != violation.pointer, body)) {
    record.add("found", [&] { return *found; });
    record.add("found_text", [&] { return text_of(*found); });
    record.add("found_type", [&] { return json::name_of(found->type()); });
  }
  record.add("message", [&] { return violation.message; });
  record.add("pointer", [&] { return pointer; });
  return record.take();
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

/// The words of one violation. Their templates see the violation as it is without them.
json::Object words_of(const json::Value& record, const std::vector<std::string>& keys, const Words& words,
                      const Scope& outer) {
  json::Object said;
  const Scope scope = outer.with_members_of(record);
  for (const std::string& key : keys) {
    const auto entry = words.find(key);
    if (entry == words.end()) continue;
    for (const auto& [name, part] : entry->second) {
      if (auto value = fill(part, scope)) said.set(name, std::move(*value));
    }
  }
  return said;
}

}  // namespace

ErrorNames names_of(const Refusal& refusal, const Words& words, const Wanted& wanted, int status,
                    Moment& moment) {
  const CauseFacts& facts = facts_of(refusal.cause);
  json::Value names{json::Object()};
  json::Object& members = *names.object();
  members.reserve(5 + refusal.names.size());
  members.append("status", status);
  members.append("reason", runtime::reason(status));
  members.append("cause", facts.word);
  members.set_all(refusal.names);
  members.set("message", refusal.first().message);
  const Scope root(moment);
  const Scope outer = root.with_members_of(names);
  const bool wants_all = wanted.has("violations");
  const std::size_t count = wants_all ? refusal.violations.size() : 1;
  json::Array violations;
  for (const runtime::Violation& violation : std::span(refusal.violations).first(count)) {
    json::Value& record = violations.emplace_back(record_of(violation, wanted, moment.body));
    record.object()->set_all(words_of(record, keys_of(facts.word, violation), words, outer));
    record.object()->set_all(refusal.names);
  }
  json::Value first = wants_all ? violations.front() : std::move(violations.front());
  if (wants_all) members.append("violations", std::move(violations));
  return {std::move(names), std::move(first)};
}

}  // namespace understudy::mock

#include "mock/template/scope.h"

#include <charconv>

#include "mock/read/text.h"
#include "runtime/message.h"

namespace understudy::mock {

namespace {

using Made = std::optional<json::Value>;

const json::Value* step_into(const json::Value& value, const std::string& step) {
  if (value.is_object()) return value.find(step);
  const json::Array* items = value.array();
  if (items == nullptr) return nullptr;
  std::size_t index = 0;
  const char* end = step.data() + step.size();
  const auto [last, error] = std::from_chars(step.data(), end, index);
  return error == std::errc() && last == end && index < items->size() ? &(*items)[index] : nullptr;
}

const json::Value* walk(const json::Value* value, const Lookup& lookup, std::size_t from = 0) {
  for (std::size_t index = from; value != nullptr && index < lookup.steps.size(); ++index) {
    value = step_into(*value, lookup.steps[index]);
  }
  return value;
}

/// A parameter: its name may have dots in it, else what follows leads inside of its value.
const json::Value* parameter(const json::Object* values, const Lookup& lookup) {
  if (values == nullptr || lookup.steps.empty()) return nullptr;
  if (const json::Value* whole = values->find(lookup.rest)) return whole;
  return walk(values->find(lookup.steps.front()), lookup, 1);
}

const json::Value* header(const Moment& moment, const Lookup& lookup, Made& made) {
  if (moment.header != nullptr) {
    for (const json::Member& member : *moment.header) {
      if (same_word(member.name, lookup.rest)) return &member.value;
    }
  }
  const std::optional<std::string> text = moment.request.headers.joined(lookup.rest);
  if (!text) return nullptr;
  made = json::Value(*text);
  return &*made;
}

const json::Value* operation(const Moment& moment, const Lookup& lookup, Made& made) {
  if (moment.operation == nullptr) return nullptr;
  if (lookup.rest == "id") made = json::Value(moment.operation->id);
  if (lookup.rest == "method") made = json::Value(moment.operation->method);
  if (lookup.rest == "path") made = json::Value(moment.operation->path);
  return made ? &*made : nullptr;
}

const json::Value* sequence(Moment& moment, Made& made) {
  if (!moment.sequence && moment.counter != nullptr) {
    moment.sequence = static_cast<std::int64_t>(moment.counter->fetch_add(1) + 1);
  }
  if (!moment.sequence) return nullptr;
  made = json::Value(*moment.sequence);
  return &*made;
}

const json::Value* now(Moment& moment) {
  if (!moment.now_text) moment.now_text = json::Value(date_time_text(moment.now));
  return &*moment.now_text;
}

/// The names that every template knows.
const json::Value* common(Moment& moment, const Lookup& lookup, Made& made) {
  if (lookup.root == "body") return walk(moment.body, lookup);
  if (lookup.root == "path") return parameter(moment.path, lookup);
  if (lookup.root == "query") return parameter(moment.query, lookup);
  if (lookup.root == "cookie") return parameter(moment.cookie, lookup);
  if (lookup.root == "header") return header(moment, lookup, made);
  if (lookup.root == "operation") return operation(moment, lookup, made);
  if (lookup.root == "sequence") return sequence(moment, made);
  if (lookup.root == "now") return now(moment);
  if (lookup.root == "today") made = json::Value(date_text(moment.now));
  if (lookup.root == "uuid") made = json::Value(moment.uuids.next());
  return made ? &*made : nullptr;
}

}  // namespace

const json::Value* Scope::find(const Lookup& lookup, Made& made) const {
  for (const Scope* layer = this; layer->value_ != nullptr; layer = layer->up_) {
    if (layer->name_.empty()) {
      if (const json::Value* member = layer->value_->find(lookup.root)) return walk(member, lookup);
    } else if (layer->name_ == lookup.root) {
      return walk(layer->value_, lookup);
    }
  }
  return common(*moment_, lookup, made);
}

}  // namespace understudy::mock

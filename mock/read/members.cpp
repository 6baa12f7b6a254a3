#include "mock/read/members.h"

#include <algorithm>

#include "json/pointer.h"

namespace understudy::mock {

Members::Members(const json::Value& value, std::string location, Faults& faults)
    : object_(value.object()), location_(std::move(location)), faults_(&faults) {
  if (object_ == nullptr) {
    faults_->push_back({location_, "expected an object, found " + std::string(json::name_of(value.type()))});
  }
}

const json::Value* Members::any(std::string_view name) {
  known_.push_back(name);
  return object_ == nullptr ? nullptr : object_->find(name);
}

const json::Object* Members::object(std::string_view name) {
  const json::Value* value = any(name);
  if (value != nullptr && !value->is_object()) fault(name, "expected an object");
  return value == nullptr ? nullptr : value->object();
}

const json::Array* Members::array(std::string_view name) {
  const json::Value* value = any(name);
  if (value != nullptr && !value->is_array()) fault(name, "expected an array");
  return value == nullptr ? nullptr : value->array();
}

std::optional<std::string> Members::text(std::string_view name) {
  const json::Value* value = any(name);
  if (value == nullptr) return std::nullopt;
  if (const std::string* text = value->string()) return *text;
  fault(name, "expected a string");
  return std::nullopt;
}

std::optional<std::int64_t> Members::integer(std::string_view name) {
  const json::Value* value = any(name);
  if (value == nullptr) return std::nullopt;
  const json::Number* number = value->number();
  const auto integer = number == nullptr ? std::nullopt : number->as_int64();
  if (!integer) fault(name, "expected an integer");
  return integer;
}

std::vector<std::string> Members::texts(std::string_view name) {
  const json::Value* value = any(name);
  if (value == nullptr) return {};
  if (const std::string* text = value->string()) return {*text};
  std::vector<std::string> result;
  if (const json::Array* items = value->array()) {
    for (const json::Value& item : *items) {
      if (const std::string* text = item.string()) result.push_back(*text);
    }
    if (result.size() == items->size()) return result;
  }
  fault(name, "expected a string or a list of strings");
  return result;
}

std::optional<Members> Members::inner(std::string_view name) {
  const json::Value* value = any(name);
  if (value == nullptr) return std::nullopt;
  return Members(*value, at(name), *faults_);
}

std::string Members::needed(std::string_view name) {
  const bool present = object_ != nullptr && object_->find(name) != nullptr;
  if (!present && object_ != nullptr) {
    faults_->push_back({location_, "misses the member " + std::string(name)});
  }
  return text(name).value_or(std::string());
}

std::string Members::at(std::string_view name) const { return location_ + "/" + json::escape_token(name); }

void Members::fault(std::string_view name, std::string message) {
  faults_->push_back({at(name), std::move(message)});
}

void Members::finish() {
  if (object_ == nullptr) return;
  for (const json::Member& member : *object_) {
    if (std::find(known_.begin(), known_.end(), member.name) != known_.end()) continue;
    std::string allowed;
    for (std::string_view name : known_) allowed += (allowed.empty() ? "" : ", ") + std::string(name);
    fault(member.name, "unknown member " + member.name + "; allowed are " + allowed);
  }
}

}  // namespace understudy::mock

#include "runtime/model/object_reader.h"

#include <algorithm>

namespace understudy::runtime {

ObjectReader::ObjectReader(const json::Value& value, const Path& at, Report& report)
    : value_(value),
      at_(at),
      report_(report),
      sound_(value.is_object() || refuse(value, at, report, "object")) {}

const json::Value* ObjectReader::find(std::string_view name) {
  known_.push_back(name);
  return value_.find(name);
}

const json::Value* ObjectReader::required(std::string_view name) {
  const json::Value* value = find(name);
  if (value != nullptr || !value_.is_object()) return value;
  sound_ = false;
  Violation violation;
  violation.pointer = at_.pointer();
  violation.keyword = "required";
  violation.expected = name;
  violation.found = value_;
  violation.message = "must have the member '" + std::string(name) + "'";
  report_.add(std::move(violation));
  return nullptr;
}

void ObjectReader::rest(json::Object& out) const {
  out = json::Object();
  if (!value_.is_object()) return;
  for (const json::Member& member : *value_.object()) {
    if (std::ranges::find(known_, member.name) == known_.end()) out.append(member.name, member.value);
  }
}

void ObjectReader::take_out_of(json::Object& additional) const {
  for (const std::string_view name : known_) additional.erase(name);
}

}  // namespace understudy::runtime

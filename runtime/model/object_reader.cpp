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
    if (!is_known(member.name)) out.append(member.name, member.value);
  }
}

void ObjectReader::order(MemberOrder& out) const {
  out = value_.is_object() ? MemberOrder(*value_.object(), known_) : MemberOrder();
}

bool ObjectReader::is_known(std::string_view name) const {
  return std::ranges::find(known_, name) != known_.end();
}

void ObjectReader::take_out_of(json::Object& additional) const {
  for (const std::string_view name : known_) additional.erase(name);
}

}  // namespace understudy::runtime

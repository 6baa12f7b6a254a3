#include "runtime/model/array_reader.h"

namespace understudy::runtime {

ArrayReader::ArrayReader(const json::Value& value, const Path& at, Report& report)
    : value_(value),
      at_(at),
      report_(report),
      sound_(value.is_array() || refuse(value, at, report, "array")) {}

const json::Value* ArrayReader::next() {
  const json::Array* items = value_.array();
  if (items == nullptr || next_ >= items->size()) return nullptr;
  return &(*items)[next_++];
}

const json::Value* ArrayReader::required() {
  const json::Value* item = next();
  if (item != nullptr || !value_.is_array()) return item;
  sound_ = false;
  Violation violation;
  violation.pointer = at_.pointer();
  violation.keyword = "minItems";
  violation.expected = static_cast<std::int64_t>(next_ + 1);
  violation.found = value_;
  violation.message =
      "must have at least " + std::to_string(next_ + 1) + " items, has " + std::to_string(next_);
  report_.add(std::move(violation));
  return nullptr;
}

}  // namespace understudy::runtime

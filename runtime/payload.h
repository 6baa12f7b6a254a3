#pragma once

#include <string_view>

#include "json/json.h"

namespace understudy::runtime {

/// What a check looks at: a JSON text with its value beside it.
/// Checks that read bytes need no value; today's read the value.
class Payload {
 public:
  Payload(std::string_view bytes, const json::Value& value) : bytes_(bytes), value_(&value) {}
  explicit Payload(const json::Value& value) : value_(&value) {}

  std::string_view bytes() const { return bytes_; }  // empty where only a value was given
  const json::Value& value() const { return *value_; }

 private:
  std::string_view bytes_;
  const json::Value* value_;
};

}  // namespace understudy::runtime

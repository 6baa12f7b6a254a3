#include "mock/store/weight.h"

namespace understudy::mock {

std::size_t weight_of(const json::Value& value) {
  std::size_t bytes = sizeof value;
  if (const std::string* text = value.string()) bytes += text->size();
  if (const json::Number* number = value.number()) bytes += number->text().size();
  if (const json::Array* items = value.array()) {
    for (const json::Value& item : *items) bytes += weight_of(item);
  }
  if (const json::Object* members = value.object()) {
    for (const json::Member& member : *members)
      bytes += sizeof(std::string) + member.name.size() + weight_of(member.value);
  }
  return bytes;
}

}  // namespace understudy::mock

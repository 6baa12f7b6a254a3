#include "runtime/check/hash.h"

#include <functional>
#include <string>

namespace understudy::runtime {
namespace {

std::size_t mix(std::size_t seed, std::size_t next) {
  return seed ^ (next + 0x9E3779B97F4A7C15ULL + (seed << 6U) + (seed >> 2U));
}

std::size_t hash_of_number(const json::Number& number) {
  if (const auto integer = number.as_int64()) return std::hash<std::int64_t>()(*integer);
  return std::hash<double>()(number.as_double());
}

std::size_t hash_of_members(const json::Object& object) {
  std::size_t sum = 0;
  for (const json::Member& member : object) {
    sum += mix(std::hash<std::string>()(member.name), hash_of(member.value));
  }
  return sum;
}

}  // namespace

std::size_t hash_of(const json::Value& value) {
  const auto type = static_cast<std::size_t>(value.type());
  if (const auto* text = value.string()) return mix(type, std::hash<std::string>()(*text));
  if (const auto* number = value.number()) return mix(type, hash_of_number(*number));
  if (const auto* object = value.object()) return mix(type, hash_of_members(*object));
  if (const auto* truth = value.boolean()) return mix(type, *truth ? 1 : 0);
  std::size_t hash = type;
  if (const auto* array = value.array()) {
    for (const json::Value& item : *array) hash = mix(hash, hash_of(item));
  }
  return hash;
}

}  // namespace understudy::runtime

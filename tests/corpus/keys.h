#pragma once

#include <cstddef>
#include <string>

namespace understudy::tests {

/// Names for the places of a document that have a type of their own. Operations go by their place in the
/// table, since their ids need not be unique.
inline std::string key_of_schema(const std::string& component, const std::string& direction) {
  return "schema " + component + (direction.empty() ? "" : " in a " + direction);
}

inline std::string key_of_body(std::size_t operation) { return std::to_string(operation) + " body"; }

inline std::string key_of_reply(std::size_t operation, std::size_t reply) {
  return std::to_string(operation) + " reply " + std::to_string(reply);
}

inline std::string key_of_header(std::size_t operation, std::size_t reply, const std::string& name) {
  return key_of_reply(operation, reply) + " header " + name;
}

inline std::string key_of_parameter(std::size_t operation, const std::string& in, const std::string& name) {
  return std::to_string(operation) + " " + in + " " + name;
}

}  // namespace understudy::tests

#include "runtime/body_fault.h"

#include <algorithm>

namespace understudy::runtime {

json::ParseError fault_at(std::string_view body, std::size_t offset, std::string message) {
  const std::string_view before = body.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const std::string_view column = before.substr(start);
  const auto letters = std::ranges::count_if(column, [](char byte) { return (byte & 0xC0) != 0x80; });
  return {std::move(message), line, static_cast<std::size_t>(letters) + 1, offset};
}

std::size_t offset_in(std::string_view body, std::string_view part) {
  const bool inside = part.data() >= body.data() && part.data() <= body.data() + body.size();
  return inside ? static_cast<std::size_t>(part.data() - body.data()) : 0;
}

}  // namespace understudy::runtime

#include "mock/prepare/media_type.h"

#include <algorithm>

#include "mock/read/text.h"

namespace understudy::mock {

bool takes_in_loosely(const MediaType& range, const MediaType& type) {
  const bool main = range.type == "*" || type.type == "*" || range.type == type.type;
  return main && (range.subtype == "*" || type.subtype == "*" || range.subtype == type.subtype);
}

bool takes_in(const MediaType& range, const MediaType& type) {
  if (!takes_in_loosely(range, type)) return false;
  return std::all_of(range.parameters.begin(), range.parameters.end(), [&](const auto& wanted) {
    const std::string* has = type.parameter(wanted.first);
    return wanted.first == "q" || (has != nullptr && same_word(*has, wanted.second));
  });
}

bool needs_http2(std::string_view essence) {
  return essence == "application/grpc" || essence.starts_with("application/grpc+");
}

}  // namespace understudy::mock

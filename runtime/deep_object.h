#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "json/json.h"
#include "runtime/style.h"

namespace understudy::runtime {

/// A value that pairs such as `filter[status]=open` spell together. Nothing where there is none of that name
/// with a bracket behind it.
Styled<std::optional<json::Value>> read_deep(std::string_view name, const std::vector<RawPair>& pairs,
                                             const Serialization& how, const Shape& shape);

}  // namespace understudy::runtime

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "mock/store/collection.h"

namespace understudy::mock {

/// Parts of the texts that mocks share. Reading takes what is missing or of another type as empty.
json::Array world_json(const World& world);
World world_from(const json::Value& value, std::string_view name);
std::string text_from(const json::Value& value, std::string_view name);
std::uint64_t count_from(const json::Value& value, std::string_view name);
const json::Array& list_from(const json::Value& value, std::string_view name);
/// The member itself, or null where there is none.
Item item_from(const json::Value& value, std::string_view name);

}  // namespace understudy::mock

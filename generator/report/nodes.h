#pragma once

#include <string_view>

#include "openapi/read/node.h"
#include "openapi/sources.h"

namespace understudy::generator {

/// The text behind a location, as it was read; null where there is none.
const openapi::Node* node_at(const openapi::Sources& sources, std::string_view location);

/// The place of a member's name.
openapi::Place place_of(const openapi::Sources& sources, std::string_view location,
                        const openapi::NodeMember& member);

}  // namespace understudy::generator

#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>

#include "json/pointer.h"
#include "runtime/body_kind.h"

namespace understudy::cli {

/// Where in the bytes of a body the values stand that JSON pointers lead to: of JSON and of its sequences.
/// Nothing is known of the other kinds.
std::map<std::string, json::TextPlace> places_in(std::string_view text, const std::set<std::string>& pointers,
                                                 runtime::BodyKind kind);

}  // namespace understudy::cli

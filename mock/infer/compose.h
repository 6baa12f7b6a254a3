#pragma once

#include <functional>
#include <set>
#include <string>

#include "json/json.h"

namespace understudy::mock {

/// Whether an item keeps to the document.
using Sound = std::function<bool(const json::Value& item)>;

/// The item that a request makes out of another one: with the members that the client said, as far as an item
/// can have them so, and without those of `sayable` that it left out and that need not be there.
json::Value composed(const json::Value& base, const json::Value& said, const std::set<std::string>& sayable,
                     const Sound& is_sound);

/// The item after a PATCH of plain JSON or a merge patch (RFC 7396): what was said, the rest as before.
json::Value merged(const json::Value& item, const json::Value& said, bool null_removes,
                   const Sound& is_sound);

/// Puts the time into the members whose names say that they tell it: at the creation, or at any change.
void stamp(json::Value& item, const std::string& time, bool is_new, const Sound& is_sound);

}  // namespace understudy::mock

#include "mock/step/body_shape.h"

#include "runtime/path.h"

namespace understudy::mock {

namespace {

using runtime::Path;

/// Where a body goes beyond its bounds, and how.
struct Beyond {
  std::string pointer;
  std::string message;
};

class Shape {
 public:
  explicit Shape(const BodyShape& bounds) : bounds_(bounds) {}

  std::optional<Beyond> beyond(const json::Value& value, const Path& at, std::size_t level) const {
    const json::Array* items = value.array();
    const json::Object* members = value.object();
    if (items == nullptr && members == nullptr) return std::nullopt;
    if (bounds_.nesting && level > *bounds_.nesting)
      return Beyond{at.pointer(), "is nested deeper than " + std::to_string(*bounds_.nesting) + " levels"};
    return items != nullptr ? beyond(*items, at, level) : beyond(*members, at, level);
  }

 private:
  std::optional<Beyond> beyond(const json::Array& items, const Path& at, std::size_t level) const {
    if (auto count = too_many(items.size(), bounds_.items, "items", at)) return count;
    for (std::size_t i = 0; i < items.size(); ++i) {
      if (auto found = beyond(items[i], at[i], level + 1)) return found;
    }
    return std::nullopt;
  }

  std::optional<Beyond> beyond(const json::Object& members, const Path& at, std::size_t level) const {
    if (auto count = too_many(members.size(), bounds_.members, "members", at)) return count;
    for (const json::Member& member : members) {
      if (auto found = beyond(member.value, at / member.name, level + 1)) return found;
    }
    return std::nullopt;
  }

  static std::optional<Beyond> too_many(std::size_t count, std::optional<std::size_t> most, const char* of,
                                        const Path& at) {
    if (!most || count <= *most) return std::nullopt;
    return Beyond{at.pointer(), "has " + std::to_string(count) + " " + of + ", and " + std::to_string(*most) +
                                    " are taken"};
  }

  const BodyShape& bounds_;
};

}  // namespace

Outcome<bool> limit_shape(const json::Value& body, const BodyShape& bounds) {
  if (!bounds.nesting && !bounds.members && !bounds.items) return true;
  auto found = Shape(bounds).beyond(body, Path(), 1);
  if (!found) return true;
  runtime::Violation violation;
  violation.message =
      "the body " + (found->pointer.empty() ? "" : "at " + found->pointer + " ") + found->message;
  violation.pointer = std::move(found->pointer);
  return refuse(Cause::malformed_body, std::move(violation));
}

}  // namespace understudy::mock

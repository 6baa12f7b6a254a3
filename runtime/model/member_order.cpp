#include "runtime/model/member_order.h"

#include <algorithm>
#include <map>
#include <utility>

namespace understudy::runtime {
namespace {

/// Whether the named members come first, in the order of the type.
bool is_own_order(const json::Object& object, std::span<const std::string_view> named) {
  std::span<const std::string_view> ahead = named;
  for (const json::Member& member : object) {
    const auto found = std::ranges::find(ahead, member.name);
    const bool is_late = found == ahead.end() && std::ranges::find(named, member.name) != named.end();
    if (is_late) return false;
    ahead = found == ahead.end() ? ahead.subspan(ahead.size()) : std::span(found + 1, ahead.end());
  }
  return true;
}

}  // namespace

MemberOrder::MemberOrder(const json::Object& object, std::span<const std::string_view> named) {
  if (is_own_order(object, named)) return;
  for (const json::Member& member : object) names_.push_back(member.name);
}

json::Object MemberOrder::arranged(json::Object object) const {
  if (names_.empty()) return object;
  std::map<std::string_view, json::Value*> waiting;
  // A search by name for each would take forever in a large object.
  for (const json::Member& member : object)
    waiting.emplace(member.name, const_cast<json::Value*>(&member.value));
  json::Object result;
  const auto take = [&](const std::string& name) {
    const auto found = waiting.find(name);
    if (found == waiting.end()) return;
    result.append(name, std::move(*found->second));
    waiting.erase(found);
  };
  for (const std::string& name : names_) take(name);
  for (const json::Member& member : object) take(member.name);
  return result;
}

}  // namespace understudy::runtime

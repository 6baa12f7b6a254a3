#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace understudy::runtime {

/// The members of a JSON object whose values are of one type, in the order in which they came. Names are
/// unique. It speaks as `json::Object` does; finding a name looks at one member after the other.
template <typename T>
class Map {
 public:
  struct Member {
    std::string name;
    T value;
  };

  Map() = default;
  Map(std::initializer_list<Member> members) {
    for (const Member& member : members) set(member.name, member.value);
  }

  /// The value of a member, or null where there is none.
  const T* find(std::string_view name) const {
    const auto found = std::ranges::find(members_, name, &Member::name);
    return found == members_.end() ? nullptr : &found->value;
  }
  T* find(std::string_view name) { return const_cast<T*>(std::as_const(*this).find(name)); }
  /// Adds a member at the end, or replaces the value of the one of that name.
  T& set(std::string name, T value) {
    if (T* found = find(name)) return *found = std::move(value);
    return append(std::move(name), std::move(value));
  }
  /// Adds a member that is known to be new; costs no search.
  T& append(std::string name, T value) {
    members_.push_back({std::move(name), std::move(value)});
    return members_.back().value;
  }
  /// Takes a member away; says whether there was one.
  bool erase(std::string_view name) {
    return std::erase_if(members_, [&](const Member& member) { return member.name == name; }) > 0;
  }
  void clear() { members_.clear(); }

  std::size_t size() const { return members_.size(); }
  bool empty() const { return members_.empty(); }
  auto begin() const { return members_.begin(); }
  auto end() const { return members_.end(); }

  /// Whether both have the same members, in whatever order.
  friend bool operator==(const Map& left, const Map& right) {
    return std::ranges::equal(left.by_name(), right.by_name(), [](const Member* one, const Member* other) {
      return one->name == other->name && one->value == other->value;
    });
  }

 private:
  std::vector<const Member*> by_name() const {
    std::vector<const Member*> sorted;
    for (const Member& member : members_) sorted.push_back(&member);
    std::ranges::sort(sorted, {}, [](const Member* member) -> std::string_view { return member->name; });
    return sorted;
  }

  std::vector<Member> members_;
};

}  // namespace understudy::runtime

#include "json/json.h"

#include <algorithm>
#include <utility>

#include "json/equal.h"

namespace understudy::json {

Object::Object() = default;
Object::Object(std::initializer_list<Member> members) : members_(members) {}
Object::Object(const Object&) = default;
Object::Object(Object&&) noexcept = default;
Object& Object::operator=(const Object&) = default;
Object& Object::operator=(Object&&) noexcept = default;
Object::~Object() = default;

const Value* Object::find(std::string_view name) const {
  for (const Member& member : members_) {
    if (are_equal(member.name, name)) return &member.value;
  }
  return nullptr;
}

Value* Object::find(std::string_view name) { return const_cast<Value*>(std::as_const(*this).find(name)); }

Value& Object::set(std::string name, Value value) {
  if (Value* found = find(name)) {
    *found = std::move(value);
    return *found;
  }
  return append(std::move(name), std::move(value));
}

void Object::set_all(Object others) {
  reserve(size() + others.size());
  for (Member& member : others.members_) {
    if (Value* found = find(member.name)) {
      *found = std::move(member.value);
    } else {
      members_.push_back(std::move(member));
    }
  }
}

void Object::reserve(std::size_t members) { members_.reserve(members); }

Value& Object::append(std::string name, Value value) {
  return members_.emplace_back(std::move(name), std::move(value)).value;
}

bool Object::erase(std::string_view name) {
  return std::erase_if(members_, [&](const Member& member) { return member.name == name; }) > 0;
}

std::string_view name_of(Type type) {
  switch (type) {
    case Type::null:
      return "null";
    case Type::boolean:
      return "boolean";
    case Type::number:
      return "number";
    case Type::string:
      return "string";
    case Type::array:
      return "array";
    case Type::object:
      return "object";
  }
  return {};
}

const Value* Value::find(std::string_view name) const {
  const Object* members = object();
  return members ? members->find(name) : nullptr;
}

namespace {

using Members = std::vector<const Member*>;

Members by_name(const Object& object) {
  Members sorted;
  sorted.reserve(object.size());
  for (const Member& member : object) sorted.push_back(&member);
  std::ranges::sort(sorted, {}, [](const Member* member) -> std::string_view { return member->name; });
  return sorted;
}

}  // namespace

// Sorted first, so that two large objects cost no square of their size.
bool operator==(const Object& left, const Object& right) {
  if (left.size() != right.size()) return false;
  return std::ranges::equal(by_name(left), by_name(right), [](const Member* one, const Member* other) {
    return one->name == other->name && one->value == other->value;
  });
}

bool operator==(const Value& left, const Value& right) {
  if (left.type() != right.type()) return false;
  switch (left.type()) {
    case Type::null:
      return true;
    case Type::boolean:
      return *left.boolean() == *right.boolean();
    case Type::number:
      return *left.number() == *right.number();
    case Type::string:
      return *left.string() == *right.string();
    case Type::array:
      return *left.array() == *right.array();
    case Type::object:
      return *left.object() == *right.object();
  }
  return false;
}

}  // namespace understudy::json

#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/number.h"

namespace understudy::json {

class Value;
struct Member;

using Array = std::vector<Value>;

/// The members of a JSON object in the order of the text. Names are unique (RFC 8259, section 4).
class Object {
 public:
  Object();
  Object(std::initializer_list<Member> members);
  Object(const Object&);
  Object(Object&&) noexcept;
  Object& operator=(const Object&);
  Object& operator=(Object&&) noexcept;
  ~Object();

  /// The value of a member, or null where there is none.
  const Value* find(std::string_view name) const;
  Value* find(std::string_view name);
  /// Adds a member at the end, or replaces the value of the one of that name.
  Value& set(std::string name, Value value);
  /// Adds a member that is known to be new; costs no search.
  Value& append(std::string name, Value value);
  /// Adds the members of another object, each as `set` does.
  void set_all(Object others);
  /// Makes room for so many members.
  void reserve(std::size_t members);
  /// Takes a member away; says whether there was one.
  bool erase(std::string_view name);

  std::size_t size() const;
  bool empty() const;
  const Member* begin() const;
  const Member* end() const;

  /// Whether both have the same members, in whatever order.
  friend bool operator==(const Object& left, const Object& right);

 private:
  std::vector<Member> members_;
};

/// The six types of JSON (RFC 8259, section 3), in the order of `Value`'s alternatives.
enum class Type : std::uint8_t { null, boolean, number, string, array, object };

/// The name of a type as JSON Schema spells it.
std::string_view name_of(Type type);

/// A JSON value. Numbers stay exact, members keep their order; equality is JSON Schema's (section 4.2.2): 1
/// equals 1.0, order of members is no matter.
class Value {
 public:
  Value() = default;
  Value(std::nullptr_t) {}
  Value(bool value) : value_(value) {}
  Value(int value) : value_(Number(static_cast<std::int64_t>(value))) {}
  Value(std::int64_t value) : value_(Number(value)) {}
  Value(std::uint64_t value) : value_(Number(value)) {}
  Value(double value) : value_(Number(value)) {}
  Value(Number value) : value_(std::move(value)) {}
  Value(std::string value) : value_(std::move(value)) {}
  Value(std::string_view value) : value_(std::string(value)) {}
  Value(const char* value) : value_(std::string(value)) {}
  Value(Array value) : value_(std::move(value)) {}
  Value(Object value) : value_(std::move(value)) {}

  Type type() const { return static_cast<Type>(value_.index()); }
  bool is_null() const { return type() == Type::null; }
  bool is_boolean() const { return type() == Type::boolean; }
  bool is_number() const { return type() == Type::number; }
  bool is_string() const { return type() == Type::string; }
  bool is_array() const { return type() == Type::array; }
  bool is_object() const { return type() == Type::object; }

  /// The value as one of its types, or null where it is of another.
  const bool* boolean() const { return std::get_if<bool>(&value_); }
  const Number* number() const { return std::get_if<Number>(&value_); }
  const std::string* string() const { return std::get_if<std::string>(&value_); }
  const Array* array() const { return std::get_if<Array>(&value_); }
  const Object* object() const { return std::get_if<Object>(&value_); }
  Array* array() { return std::get_if<Array>(&value_); }
  Object* object() { return std::get_if<Object>(&value_); }

  /// The member of that name, or null where this is no object or has none.
  const Value* find(std::string_view name) const;

  friend bool operator==(const Value& left, const Value& right);

 private:
  std::variant<std::monostate, bool, Number, std::string, Array, Object> value_;
};

struct Member {
  std::string name;
  Value value;
};

inline std::size_t Object::size() const { return members_.size(); }
inline bool Object::empty() const { return members_.empty(); }
inline const Member* Object::begin() const { return members_.data(); }
inline const Member* Object::end() const { return members_.data() + members_.size(); }

}  // namespace understudy::json

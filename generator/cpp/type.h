#pragma once

#include <cstdint>
#include <variant>

namespace understudy::generator::cpp {

/// A type's place in `Models::types`.
enum class TypeId : std::uint32_t {};
/// A declaration's place in `Models::declarations`.
enum class DeclarationId : std::uint32_t {};

/// Types that the generated code does not declare. `decimal` holds every JSON number, `any` every JSON value,
/// `object` any JSON object.
enum class Scalar : std::uint8_t { boolean, int32, int64, uint64, number, decimal, string, any, object };

struct Named {
  DeclarationId declaration{};

  friend bool operator==(const Named&, const Named&) = default;
};

struct List {
  TypeId item{};

  friend bool operator==(const List&, const List&) = default;
};

struct Map {
  TypeId item{};

  friend bool operator==(const Map&, const Map&) = default;
};

/// A value or null, inside a list, a map or a union; members say it by their `Presence`.
struct OrNull {
  TypeId value{};

  friend bool operator==(const OrNull&, const OrNull&) = default;
};

/// An enum that keeps a text that it does not know.
struct Open {
  TypeId known{};

  friend bool operator==(const Open&, const Open&) = default;
};

using Type = std::variant<Scalar, Named, List, Map, OrNull, Open>;

}  // namespace understudy::generator::cpp

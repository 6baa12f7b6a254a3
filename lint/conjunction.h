#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "openapi/document.h"

namespace understudy::lint {

/// Kinds of values as bits; a number is an integer or it has a fraction.
using Types = std::uint8_t;

inline constexpr Types null_type = 1;
inline constexpr Types boolean_type = 2;
inline constexpr Types integer_type = 4;
inline constexpr Types fraction_type = 8;
inline constexpr Types string_type = 16;
inline constexpr Types array_type = 32;
inline constexpr Types object_type = 64;
inline constexpr Types all_types = 127;
inline constexpr Types number_types = integer_type | fraction_type;

/// The types that a schema's own `type` allows.
Types types_of(const openapi::Schema& schema);

/// `a string or null`.
std::string names_of(Types types);

/// The schemas that a value has to fit together: one, what it refers to, and all of their `allOf`.
struct Conjunction {
  std::vector<const openapi::Schema*> parts;  // the one itself first
  bool is_whole = true;                       // false: there are more than anyone can follow

  Types types() const;
};

Conjunction conjunction_of(const openapi::Document& document, openapi::SchemaId id);

/// A bound that may be excluded itself.
struct Bound {
  json::Number value;
  bool is_open = false;
};

/// The tightest bounds that the parts set.
struct Bounds {
  std::optional<Bound> low;
  std::optional<Bound> high;
};

Bounds number_bounds(const Conjunction& all);

/// The greatest of a lower count, and the least of an upper one.
using Count = std::optional<std::uint64_t> openapi::Schema::*;
std::uint64_t least(const Conjunction& all, Count low);
std::optional<std::uint64_t> most(const Conjunction& all, Count high);

/// The schemas that the parts have for a member of this name under `properties`.
std::vector<openapi::SchemaId> members_named(const Conjunction& all, const std::string& name);

/// Whether a part with `additionalProperties: false` has no place for a member of this name.
bool is_shut_out(const openapi::Document& document, const Conjunction& all, const std::string& name);

}  // namespace understudy::lint

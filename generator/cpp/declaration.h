#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "generator/cpp/type.h"
#include "json/json.h"

namespace understudy::generator::cpp {

/// Whether a member may be absent, may be null, or both (CODEGEN: four kinds, four types).
enum class Presence : std::uint8_t { required, optional, nullable, field };

struct Member {
  std::string wire;  // as the document spells it
  std::string name;
  std::string doc;
  TypeId type{};
  Presence presence = Presence::required;
  bool boxed = false;                   // closes a cycle
  std::optional<json::Value> constant;  // the one value that is allowed
  std::optional<json::Value> default_value;
  std::string default_name;  // of the accessor that knows it

  friend bool operator==(const Member&, const Member&) = default;
};

/// A union beside the members of the same JSON object.
struct Part {
  std::string name;
  TypeId type{};
  bool boxed = false;

  friend bool operator==(const Part&, const Part&) = default;
};

/// What becomes of the members that a struct does not name.
enum class Rest : std::uint8_t { none, json, typed };

/// What every struct calls its other members, and the order of them all. A property of that name is numbered.
inline constexpr std::string_view rest_name = "additional";
inline constexpr std::string_view order_name = "member_order";
/// What a tuple calls the items without a type of their own.
inline constexpr std::string_view more_name = "more";

struct Struct {
  std::string name;
  std::string doc;
  std::vector<Member> members;
  std::vector<Part> parts;
  Rest rest = Rest::none;
  TypeId rest_type{};
  bool ordered = false;    // its members can stand in more than one order
  bool recursive = false;  // is part of a cycle of types

  friend bool operator==(const Struct&, const Struct&) = default;
};

/// An array whose first items have a type each.
struct Tuple {
  std::string name;
  std::string doc;
  std::vector<Member> members;  // one per item, without a wire name
  std::optional<TypeId> rest;   // of the items behind them; none: there are none
  bool recursive = false;

  friend bool operator==(const Tuple&, const Tuple&) = default;
};

struct Enumerator {
  json::Value wire;
  std::string name;
  std::string doc = {};

  friend bool operator==(const Enumerator&, const Enumerator&) = default;
};

struct Enum {
  std::string name;
  std::string doc;
  std::vector<Enumerator> values;
  bool mixed = false;  // the values are not all texts

  friend bool operator==(const Enum&, const Enum&) = default;
};

/// How one branch of the document's union is recognised, and which alternative holds it.
struct Branch {
  std::vector<std::string> tags;  // of a union with a discriminator
  std::string kind;               // JSON type name, of a union whose branches differ in it
  std::string check;              // function that tells, where nothing simpler does
  std::size_t alternative = 0;

  friend bool operator==(const Branch&, const Branch&) = default;
};

struct Alternative {
  TypeId type{};
  bool boxed = false;

  friend bool operator==(const Alternative&, const Alternative&) = default;
};

/// `tag`: the discriminator decides. `hint`: it says which branch to ask first.
enum class Selection : std::uint8_t { tag, hint, kind, check };

struct Union {
  std::string name;
  std::string doc;
  Selection selection = Selection::check;
  std::string discriminator;
  std::vector<Alternative> alternatives;  // each another C++ type
  std::vector<Branch> branches;           // in the order of the document
  bool recursive = false;

  friend bool operator==(const Union&, const Union&) = default;
};

struct Alias {
  std::string name;
  std::string doc;
  TypeId type{};

  friend bool operator==(const Alias&, const Alias&) = default;
};

using Declaration = std::variant<Alias, Struct, Tuple, Enum, Union>;

/// The types of an API, and the order in which C++ can define them.
struct Models {
  std::vector<Type> types;
  std::vector<Declaration> declarations;
  std::vector<std::string> owners;  // of each declaration: the path of its component's or operation's header
  std::vector<DeclarationId> order;

  const Type& type(TypeId id) const { return types[static_cast<std::size_t>(id)]; }
  const std::string& owner(DeclarationId id) const { return owners[static_cast<std::size_t>(id)]; }
  const Declaration& declaration(DeclarationId id) const {
    return declarations[static_cast<std::size_t>(id)];
  }
  Declaration& declaration(DeclarationId id) { return declarations[static_cast<std::size_t>(id)]; }

  friend bool operator==(const Models&, const Models&) = default;
};

}  // namespace understudy::generator::cpp

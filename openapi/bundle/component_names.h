#pragma once

#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "openapi/check/target.h"

namespace understudy::openapi {

/// A value of another file with its place in the bundle.
struct Placed {
  std::string section;  // of `components`
  std::string name;
  Kind kind = Kind::schema;
  Cursor at;
};

/// The names under `components` that values get which stand in other files. A name is the one that the value
/// has there (`Pet` of `common.yaml#/definitions/Pet`, `pet` of `pet.yaml`); where that is taken, a number
/// follows, in the order in which the values are first referred to.
class ComponentNames {
 public:
  explicit ComponentNames(Context& context);

  /// Whether values of the kind may stand under `components`.
  bool has_section(Kind kind) const;
  /// The reference to a value that has a name already.
  std::optional<std::string> known(Kind kind, const Cursor& at) const;
  /// The reference to a value, which gets a name if it has none.
  std::string place(Kind kind, const Cursor& at);
  /// What a component of the first file is that is nothing but a reference to another file.
  const Cursor* adopted(const Node& node) const;
  /// The next of the values that have got names.
  std::optional<Placed> next();

 private:
  void take_section(Kind kind, const Cursor& section);

  Context* context_;
  std::map<Kind, std::set<std::string>> taken_;
  std::map<std::pair<Kind, const Node*>, std::string> names_;
  std::map<const Node*, Cursor> adopted_;
  std::deque<Placed> waiting_;
};

/// `#/paths/~1pets%2F`: a pointer of the first file as a reference.
std::string as_reference(std::string_view pointer);

}  // namespace understudy::openapi

#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "generator/lower/names.h"
#include "openapi/document.h"

namespace understudy::generator {

/// A schema that something outside of schemas asks about: a component, a parameter, a body, a header.
struct Root {
  openapi::SchemaId schema{};
  std::string name;  // what its check is named after
};

/// All roots in the order of the document.
std::vector<Root> roots_of(const openapi::Document& document);

/// The name of each schema's check: that of the root it stands in, and the way there.
class CheckNames {
 public:
  explicit CheckNames(const openapi::Document& document);

  /// `check_pet_name`. Asking makes the function known outside of its file.
  std::string exported(openapi::SchemaId schema);
  std::string local(openapi::SchemaId schema) const { return names_.at(target(schema)).name; }
  const std::string& group(openapi::SchemaId schema) const { return names_.at(target(schema)).group; }
  bool is_guarded(openapi::SchemaId schema) const { return guarded_.contains(schema); }
  bool is_exported(openapi::SchemaId schema) const { return exported_.contains(schema); }
  /// The schema that is checked in place of one that only refers to it.
  openapi::SchemaId target(openapi::SchemaId schema) const { return ends_[static_cast<std::size_t>(schema)]; }
  /// Every named schema; one comes after those that stand inside of it.
  const std::vector<openapi::SchemaId>& schemas() const { return order_; }

 private:
  struct Named {
    std::string name;
    std::string group;
  };
  void walk(openapi::SchemaId schema, const std::string& words, const std::string& group);
  void walk_children(const openapi::Schema& schema, const std::string& words, const std::string& group);

  const openapi::Document& document_;
  std::set<openapi::SchemaId> guarded_;  // may apply themselves to the same value
  std::vector<openapi::SchemaId> ends_;  // of references, by schema
  Names taken_;
  std::map<openapi::SchemaId, Named> names_;
  std::vector<openapi::SchemaId> order_;
  std::vector<openapi::SchemaId> elsewhere_;
  std::set<openapi::SchemaId> exported_;
};

}  // namespace understudy::generator

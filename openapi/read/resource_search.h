#pragma once

#include "openapi/grammar/grammar.h"
#include "openapi/read/resources.h"

namespace understudy::openapi {

/// Looks through one file for `$id`, `$schema` and anchors. Only schemas have them: what stands in an `enum`,
/// an example or a keyword that nobody knows is data.
class ResourceSearch {
 public:
  ResourceSearch(Resources& resources, NestedResources& nested) : resources_(&resources), nested_(&nested) {}

  /// Starts at the first value of a file, whatever it is: an OpenAPI document, a schema, a map of either.
  void run(const Cursor& root, Resource& file);

 private:
  /// The resource that a value stands in, and the one that takes its anchors.
  struct Around {
    Resource* resource;
    Resource* home;
  };

  void visit_any(const Cursor& at, Around around);
  void visit_items(const Cursor& at, Around around);
  void visit(Kind kind, const Cursor& at, Around around);
  void visit_schema(const Cursor& at, Around around);
  void visit_value(const Field& field, const Cursor& at, Around around);
  /// What the schema's own `$schema` and `$id` make of where it stands.
  Around entered(const Cursor& at, Around around);
  Around entered_id(const Cursor& at, Around around, const std::string& id);
  void warn_about_twin(const Cursor& at, const Resource& made, const Resource& other);
  void take_anchors(const Cursor& at, Resource& home);
  void take_dynamic_anchor(const std::string& name, const Cursor& at, Resource& home);

  Resources* resources_;
  NestedResources* nested_;
};

}  // namespace understudy::openapi

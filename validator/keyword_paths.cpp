#include "validator/keyword_paths.h"

#include <algorithm>
#include <deque>
#include <set>
#include <utility>
#include <vector>

#include "json/pointer.h"
#include "openapi/sources.h"

namespace understudy::validator {
namespace {

using openapi::Schema;
using openapi::SchemaId;

/// A schema on the way, the number of steps into the value that were taken, and the way so far.
struct Stop {
  SchemaId schema;
  std::size_t depth;
  std::string way;
};

/// The keyword behind a reference: the document tells, the schema holds where it leads.
const char* reference_of(const openapi::Document& document, const Schema& schema) {
  if (!document.sources) return "$ref";
  const openapi::Place whole = document.sources->place_of(schema.location);
  const bool is_static = document.sources->place_of(schema.location + "/$ref") != whole;
  const bool is_dynamic = document.sources->place_of(schema.location + "/$dynamicRef") != whole;
  return is_dynamic && !is_static ? "$dynamicRef" : "$ref";
}

/// Goes through the stops in order of their number of steps.
class Search {
 public:
  Search(const openapi::Document& document, const std::vector<std::string>& tokens)
      : document_(document), tokens_(tokens) {}

  void visit(SchemaId schema, std::size_t depth, std::string way) {
    if (seen_.emplace(schema, depth).second) open_.push_back({schema, depth, std::move(way)});
  }

  /// The way to that schema at the value, or at the value's parent: the rule may be about one of its members.
  std::optional<std::string> way_to(SchemaId target) {
    std::optional<std::string> from_parent;
    while (!open_.empty()) {
      const Stop stop = std::move(open_.front());
      open_.pop_front();
      const std::size_t left = tokens_.size() - stop.depth;
      if (stop.schema == target && left == 0) return stop.way;
      if (stop.schema == target && left == 1 && !from_parent) from_parent = stop.way;
      go_on(stop);
    }
    return from_parent;
  }

 private:
  void go(const Stop& stop, const std::optional<SchemaId>& schema, const char* keyword, std::size_t steps) {
    if (schema) visit(*schema, stop.depth + steps, stop.way + "/" + keyword);
  }

  void go_all(const Stop& stop, const std::vector<SchemaId>& schemas, const std::string& keyword) {
    for (std::size_t i = 0; i < schemas.size(); ++i) {
      visit(schemas[i], stop.depth, stop.way + "/" + keyword + "/" + std::to_string(i));
    }
  }

  void go_on(const Stop& stop) {
    const Schema& schema = document_.schema(stop.schema);
    go(stop, schema.ref, reference_of(document_, schema), 0);
    go_all(stop, schema.all_of, "allOf");
    go_all(stop, schema.any_of, "anyOf");
    go_all(stop, schema.one_of, "oneOf");
    go(stop, schema.negation, "not", 0);
    go(stop, schema.if_schema, "if", 0);
    go(stop, schema.then_schema, "then", 0);
    go(stop, schema.else_schema, "else", 0);
    for (const auto& [name, below] : schema.dependent_schemas) {
      visit(below, stop.depth, stop.way + "/dependentSchemas/" + json::escape_token(name));
    }
    if (stop.depth < tokens_.size()) go_inside(stop, schema);
  }

  void go_inside(const Stop& stop, const Schema& schema) {
    const std::string& token = tokens_[stop.depth];
    for (const auto& [name, below] : schema.properties) {
      if (name == token) visit(below, stop.depth + 1, stop.way + "/properties/" + json::escape_token(name));
    }
    for (const auto& [expression, below] : schema.pattern_properties) {
      visit(below, stop.depth + 1, stop.way + "/patternProperties/" + json::escape_token(expression));
    }
    for (std::size_t i = 0; i < schema.prefix_items.size(); ++i) {
      if (std::to_string(i) != token) continue;
      visit(schema.prefix_items[i], stop.depth + 1, stop.way + "/prefixItems/" + token);
    }
    go(stop, schema.additional_properties, "additionalProperties", 1);
    go(stop, schema.property_names, "propertyNames", 1);
    go(stop, schema.items, "items", 1);
    go(stop, schema.contains, "contains", 1);
    go(stop, schema.unevaluated_properties, "unevaluatedProperties", 1);
    go(stop, schema.unevaluated_items, "unevaluatedItems", 1);
  }

  const openapi::Document& document_;
  const std::vector<std::string>& tokens_;
  std::deque<Stop> open_;
  std::set<std::pair<SchemaId, std::size_t>> seen_;
};

}  // namespace

KeywordPaths::KeywordPaths(std::shared_ptr<const openapi::Document> document, std::string_view root)
    : document_(std::move(document)), root_(root) {
  for (std::size_t i = 0; i < document_->schemas.size(); ++i) {
    by_location_.emplace(document_->schemas[i].location, static_cast<SchemaId>(i));
  }
}

const SchemaId* KeywordPaths::owner(std::string_view rule) const {
  for (std::string_view place = rule; !place.empty(); place = place.substr(0, place.rfind('/'))) {
    if (const auto found = by_location_.find(place); found != by_location_.end()) return &found->second;
    if (place.find('/') == std::string_view::npos) break;
  }
  return nullptr;
}

std::optional<std::string> KeywordPaths::find(std::string_view pointer, std::string_view rule) const {
  const auto tokens = json::pointer_tokens(pointer);
  const auto root = by_location_.find(root_);
  const SchemaId* target = owner(rule);
  if (!tokens || root == by_location_.end() || target == nullptr) return std::nullopt;
  Search search(*document_, *tokens);
  search.visit(root->second, 0, "");
  const auto way = search.way_to(*target);
  if (!way) return std::nullopt;
  return *way + std::string(rule.substr(document_->schema(*target).location.size()));
}

}  // namespace understudy::validator

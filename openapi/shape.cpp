#include "openapi/shape.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace understudy::openapi {
namespace {

void add_type(TypeSet& types, const json::Value& value) {
  switch (value.type()) {
    case json::Type::null:
      types.null = true;
      return;
    case json::Type::boolean:
      types.boolean = true;
      return;
    case json::Type::number:
      (value.number()->is_integer() ? types.integer : types.number) = true;
      return;
    case json::Type::string:
      types.string = true;
      return;
    case json::Type::array:
      types.array = true;
      return;
    case json::Type::object:
      types.object = true;
      return;
  }
}

TypeSet join(const TypeSet& a, const TypeSet& b) {
  return {a.null || b.null,     a.boolean || b.boolean, a.integer || b.integer, a.number || b.number,
          a.string || b.string, a.array || b.array,     a.object || b.object,   false};
}

TypeSet meet(const TypeSet& a, const TypeSet& b) {
  const bool whole = (a.integer && (b.integer || b.number)) || (a.number && b.integer);
  return {a.null && b.null,   a.boolean && b.boolean, whole, a.number && b.number, a.string && b.string,
          a.array && b.array, a.object && b.object,   false};
}

// No form nests deeper, and shared schemas must not multiply without end.
constexpr std::size_t deepest = 24;
constexpr std::size_t most_made = 20'000;

/// Reads one schema after the other and remembers which ones it is inside of.
class Reader {
 public:
  explicit Reader(const Document& document) : document_(document) {}

  ValueShape read(SchemaId id) {
    if (const auto known = inside_.find(id); known != inside_.end()) {
      ValueShape back;
      back.again = level_ - known->second;
      return back;
    }
    if (inside_.size() >= deepest || ++made_ > most_made) return {};
    inside_.emplace(id, level_);
    const Schema& schema = document_.schema(id);
    ValueShape shape = own(schema);
    if (schema.ref) restrict(shape, read(*schema.ref));
    for (const SchemaId part : schema.all_of) restrict(shape, read(part));
    restrict(shape, any_of(schema.any_of));
    restrict(shape, any_of(schema.one_of));
    inside_.erase(id);
    return shape;
  }

 private:
  ValueShape own(const Schema& schema) {
    ValueShape shape{.types = schema.types, .media_type = media_type_of(schema), .xml = schema.xml};
    if (!shape.types.any()) shape.types = implied(schema);
    ++level_;
    if (schema.items) shape.items.push_back(read(*schema.items));
    if (!schema.items && !schema.prefix_items.empty()) shape.items.push_back(any_of(schema.prefix_items));
    for (const auto& [name, member] : schema.properties) shape.members.emplace_back(name, read(member));
    if (schema.additional_properties && document_.schema(*schema.additional_properties).boolean != false) {
      shape.rest.push_back(read(*schema.additional_properties));
    }
    --level_;
    return shape;
  }

  static std::string media_type_of(const Schema& schema) {
    if (!schema.content_media_type.empty()) return schema.content_media_type;
    const bool is_bytes = schema.format == "binary" || !schema.content_encoding.empty();
    return is_bytes ? "application/octet-stream" : "";
  }

  static TypeSet implied(const Schema& schema) {
    TypeSet types;
    if (schema.constant) add_type(types, *schema.constant);
    if (schema.enumeration) {
      for (const json::Value& value : *schema.enumeration) add_type(types, value);
    }
    if (types.any()) return types;
    types.object = !schema.properties.empty();
    types.array = schema.items || !schema.prefix_items.empty();
    return types;
  }

  ValueShape any_of(const std::vector<SchemaId>& branches) {
    ValueShape all;
    bool open = false;
    for (const SchemaId branch : branches) {
      const ValueShape one = read(branch);
      open = open || (!one.types.any() && one.again == 0);
      all.types = join(all.types, one.types);
      join_members(all, one);
      add_children(all, one);
    }
    if (open && all.types.any()) all.types.string = true;
    return all;
  }

  /// Both apply: types that both allow, children of either.
  static void restrict(ValueShape& shape, const ValueShape& other) {
    if (!shape.types.any()) {
      shape.types = other.types;
    } else if (other.types.any()) {
      shape.types = meet(shape.types, other.types);
    }
    add_children(shape, other);
  }

  /// A member that several branches have may be what any of them says.
  static void join_members(ValueShape& shape, const ValueShape& other) {
    for (auto& [name, member] : shape.members) {
      const auto same = std::ranges::find(other.members, name, &std::pair<std::string, ValueShape>::first);
      if (same == other.members.end() || !member.types.any()) continue;
      member.types = join(member.types, same->second.types);
      join_members(member, same->second);
    }
  }

  static void add_children(ValueShape& shape, const ValueShape& other) {
    if (shape.media_type.empty()) shape.media_type = other.media_type;
    if (!shape.xml) shape.xml = other.xml;
    if (shape.again == 0) shape.again = other.again;
    if (shape.items.empty()) shape.items = other.items;
    if (shape.rest.empty()) shape.rest = other.rest;
    for (const auto& member : other.members) {
      const auto known =
          std::ranges::find(shape.members, member.first, &std::pair<std::string, ValueShape>::first);
      if (known == shape.members.end()) shape.members.push_back(member);
    }
  }

  const Document& document_;
  std::map<SchemaId, std::size_t> inside_;  // each with the level where it was entered
  std::size_t level_ = 0;                   // steps into items and members
  std::size_t made_ = 0;
};

}  // namespace

bool operator==(const ValueShape& left, const ValueShape& right) {
  return left.types == right.types && left.media_type == right.media_type && left.xml == right.xml &&
         left.again == right.again && left.items == right.items && left.members == right.members &&
         left.rest == right.rest;
}

bool needs_shape(std::string_view media_type) {
  const std::string_view essence = media_type.substr(0, media_type.find(';'));
  return !(essence == "application/json" || essence == "text/json" || essence.ends_with("+json"));
}

bool is_json_sequence(std::string_view media_type) {
  constexpr std::array<std::string_view, 8> types{
      "text/event-stream",   "application/x-ndjson",  "application/ndjson",      "application/jsonl",
      "application/x-jsonl", "application/jsonlines", "application/x-jsonlines", "application/json-seq"};
  const std::string_view essence = media_type.substr(0, media_type.find(';'));
  return std::ranges::find(types, essence) != types.end() || essence.ends_with("+json-seq");
}

bool speaks_of_each_text(const Document& document, SchemaId schema) {
  const TypeSet types = shape_of(document, schema).types;
  const bool others = types.boolean || types.integer || types.number || types.string;
  return !types.array || types.object || others;
}

bool is_xml(std::string_view media_type) {
  const std::string_view essence = media_type.substr(0, media_type.find(';'));
  return essence == "application/xml" || essence == "text/xml" || essence.ends_with("+xml");
}

ValueShape shape_of(const Document& document, SchemaId schema) { return Reader(document).read(schema); }

ValueShape xml_shape_of(const Document& document, SchemaId schema) {
  ValueShape shape = shape_of(document, schema);
  std::set<SchemaId> visited;
  std::string name;
  for (std::optional<SchemaId> at = schema; at && visited.insert(*at).second && name.empty();
       at = document.schema(*at).ref) {
    name = document.schema(*at).name;
  }
  if (!shape.xml && !name.empty()) shape.xml.emplace();
  if (shape.xml && shape.xml->name.empty()) shape.xml->name = name;
  return shape;
}

}  // namespace understudy::openapi

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "json/json.h"

namespace understudy::openapi {

/// A schema's place in `Document::schemas`.
enum class SchemaId : std::uint32_t {};

/// The names that `type` allows, as bits; none set: `type` is absent.
struct TypeSet {
  bool null = false;
  bool boolean = false;
  bool integer = false;
  bool number = false;
  bool string = false;
  bool array = false;
  bool object = false;
  bool integer_as_written = false;  // 1.0 and 1e3 are no integers: so in draft 4 and in OpenAPI 3.0

  bool any() const { return null || boolean || integer || number || string || array || object; }
  friend bool operator==(const TypeSet&, const TypeSet&) = default;
};

using NamedSchemas = std::vector<std::pair<std::string, SchemaId>>;
using NamedStrings = std::vector<std::pair<std::string, std::vector<std::string>>>;

/// Which member tells the branches of a union apart (OpenAPI 3.1.1, section 4.8.25).
struct Discriminator {
  std::string property;
  NamedSchemas mapping;  // the written ones, then each remaining branch under its component name
};

/// How a value is written in XML (OpenAPI 3.1.1, section 4.8.26). A text that is absent is empty.
struct Xml {
  std::string name;
  std::string namespace_uri;  // `namespace`
  std::string prefix;
  bool attribute = false;
  bool wrapped = false;

  friend bool operator==(const Xml&, const Xml&) = default;
};

/// One JSON Schema (2020-12 as OpenAPI 3.1 uses it). A keyword that is absent is empty; what a 3.0 document
/// says is lifted to these words.
struct Schema {
  std::string location;  // `#/components/schemas/Pet`, or `other.yaml#/Pet`; a keyword's location is this +
                         // "/minLength"
  std::string name;      // under `components/schemas`, else empty
  std::size_t copy = 0;  // which one of those at this place; dynamic references make more than one
  std::optional<bool> boolean;  // of the boolean schemas `true` and `false`
  std::optional<SchemaId> ref;  // its siblings stand in the other members

  std::string title;
  std::string description;
  std::string external_docs;  // the URL of `externalDocs`
  bool deprecated = false;
  bool read_only = false;
  bool write_only = false;
  std::optional<json::Value> default_value;
  std::vector<json::Value> examples;

  TypeSet types;
  std::optional<std::vector<json::Value>> enumeration;
  std::optional<json::Value> constant;

  std::optional<json::Number> multiple_of;
  std::optional<json::Number> maximum;
  std::optional<json::Number> exclusive_maximum;
  std::optional<json::Number> minimum;
  std::optional<json::Number> exclusive_minimum;

  std::optional<std::uint64_t> max_length;
  std::optional<std::uint64_t> min_length;
  std::optional<std::string> pattern;
  std::string format;
  bool asserts_format = true;  // false: `format` describes values and refuses none
  std::string content_encoding;
  std::string content_media_type;
  std::optional<SchemaId> content_schema;

  std::optional<std::uint64_t> max_items;
  std::optional<std::uint64_t> min_items;
  bool unique_items = false;
  std::vector<SchemaId> prefix_items;
  std::optional<SchemaId> items;
  std::optional<SchemaId> contains;
  std::optional<std::uint64_t> max_contains;
  std::optional<std::uint64_t> min_contains;
  std::optional<SchemaId> unevaluated_items;

  std::optional<std::uint64_t> max_properties;
  std::optional<std::uint64_t> min_properties;
  std::vector<std::string> required;
  NamedStrings dependent_required;
  NamedSchemas properties;
  NamedSchemas pattern_properties;
  std::optional<SchemaId> additional_properties;
  std::optional<SchemaId> property_names;
  NamedSchemas dependent_schemas;
  std::optional<SchemaId> unevaluated_properties;

  std::vector<SchemaId> all_of;
  std::vector<SchemaId> any_of;
  std::vector<SchemaId> one_of;
  std::optional<SchemaId> negation;   // `not`
  std::optional<SchemaId> if_schema;  // `if`, `then`, `else`
  std::optional<SchemaId> then_schema;
  std::optional<SchemaId> else_schema;

  std::optional<Discriminator> discriminator;
  std::optional<Xml> xml;
  json::Object extensions;
};

}  // namespace understudy::openapi

#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "openapi/dialect/dialect.h"

namespace understudy::openapi {

enum class Version : std::uint8_t { v3_0, v3_1 };

/// The objects that the specification describes, each in a section of its own (OpenAPI 3.1.1, section 4.8),
/// and those of our extensions (docs/EXTENSIONS.md), from `behavior` on.
enum class Kind : std::uint8_t {
  document,
  info,
  contact,
  license,
  server,
  server_variable,
  components,
  paths,
  path_item,
  operation,
  external_docs,
  parameter,
  request_body,
  media_type,
  encoding,
  responses,
  response,
  callback,
  example,
  link,
  header,
  tag,
  schema,
  discriminator,
  xml,
  security_scheme,
  oauth_flows,
  oauth_flow,
  security_requirement,
  behavior,
  collection,
  collections,
  credential,
  credentials,
  error_rule,
  errors,
  limits,
  page,
  parent,
  protobuf,
  protobuf_message,
  search,
  seed,
  stored_reference,
  none
};

/// What the value of a member has to be.
enum class Shape : std::uint8_t {
  any,
  text,
  flag,
  number,
  positive_number,
  count,         // an integer that is not negative
  texts,         // a list of strings
  one_or_texts,  // a string, or a list of them
  unique_texts,
  text_lists,  // a map of lists of strings
  text_map,    // a map of strings
  values,      // a list of anything
  map_of_any,
  object,          // of `Field::kind`
  list,            // of them
  filled_list,     // the same with one item at least
  map,             // of them, with any names
  named_map,       // the same with the names of components
  type_names,      // a type's name, in 3.1 also a list of them
  bound,           // of `exclusiveMinimum`: a flag in 3.0, a number in 3.1
  vocabularies,    // a map of flags
  schema_or_list,  // `items` before 2020-12
  dependencies     // a map of schemas and lists of strings
};

enum class Since : std::uint8_t { both, only_3_0, only_3_1 };
enum class Need : std::uint8_t { optional, required, required_in_3_0 };

/// A member that an object may have.
struct Field {
  std::string_view name;
  Shape shape = Shape::any;
  Kind kind = Kind::none;
  Need need = Need::optional;
  Since since = Since::both;
};

/// The members of an object whose names are the author's.
struct Pattern {
  bool (*fits)(std::string_view name) = nullptr;
  std::string_view allowed;  // in words
  Shape shape = Shape::any;
  Kind kind = Kind::none;
};

/// Whether a Reference Object may stand in an object's place. Trees of files that a bundler is meant to put
/// together have references in places where the specification has none; those are followed with a warning.
enum class Reference : std::uint8_t { refused, tolerated, taken };

/// What an object may hold, as data.
struct Grammar {
  std::string_view name;  // in messages
  std::span<const Field> fields;
  const Pattern* pattern = nullptr;
  bool takes_extensions = true;
  Reference reference = Reference::refused;
};

const Grammar& grammar_of(Kind kind);

/// The section of the specification that describes it: `OpenAPI 3.1.1, section 4.8.8`.
std::string_view section_of(Kind kind);

/// The field of that name, whatever the version; null: there is none.
const Field* field_of(const Grammar& grammar, std::string_view name);

bool exists_in(const Field& field, Version version);

/// The HTTP methods of a path item in the order of the specification, in lower case.
std::span<const std::string_view> methods();

bool is_status(std::string_view text);
bool is_component_name(std::string_view text);

/// Of schemas in a dialect: the table of its keywords.
const Grammar& schema_grammar(Draft draft);
/// Of schemas, discriminators and XML names.
const Grammar& schema_part_grammar(Kind kind);
/// Of what stands below `x-understudy-…`; null for other kinds.
const Grammar* extension_grammar(Kind kind);
/// The extensions of ours that an object of this kind may have.
std::span<const Field> extensions_of(Kind kind);
/// Of path items and what is in them; null for other kinds.
const Grammar* operation_grammar(Kind kind);

}  // namespace understudy::openapi

#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string_view>

namespace understudy::openapi {

/// The versions of JSON Schema that are read, each with a table of its keywords (openapi/grammar/).
enum class Draft : std::uint8_t { openapi_3_0, draft_4, draft_6, draft_7, draft_2019_09, draft_2020_12 };

/// The groups of keywords that a meta-schema may leave out (JSON Schema 2020-12 core, section 8.1.2).
enum class Vocabulary : std::uint8_t {
  core,
  applicator,
  unevaluated,
  validation,
  meta_data,
  format,
  content,
  openapi
};

/// How the keywords of a schema are to be read.
struct Dialect {
  Draft draft = Draft::draft_2020_12;
  std::set<Vocabulary> left_out = {};
  bool asserts_formats = false;  // whatever LoadOptions say

  bool knows(Vocabulary vocabulary) const { return !left_out.contains(vocabulary); }
};

/// The draft of a meta-schema's URI, with or without its empty fragment; OpenAPI 3.1's own dialect is read as
/// 2020-12. Nothing for other URIs.
std::optional<Draft> draft_named(std::string_view uri);

/// The vocabulary of a URI such as `https://json-schema.org/draft/2020-12/vocab/core`.
std::optional<Vocabulary> vocabulary_named(std::string_view uri);
bool is_format_assertion(std::string_view uri);

/// The vocabulary that a keyword belongs to; `core` where it is in none of the others.
Vocabulary vocabulary_of(std::string_view keyword);

/// Whether nothing beside a `$ref` counts.
bool ref_stands_alone(Draft draft);
/// `$id`, or `id` in draft 4; empty where schemas have no names.
std::string_view id_keyword(Draft draft);
/// Whether `$id: "#name"` makes an anchor.
bool has_anchors_as_ids(Draft draft);
/// Whether 1.0 and 1e3 are no integers.
bool reads_integers_as_written(Draft draft);

}  // namespace understudy::openapi

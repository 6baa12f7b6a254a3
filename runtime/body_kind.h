#pragma once

#include "runtime/media_type.h"

namespace understudy::runtime {

/// How the bytes of a body become a value, and back.
enum class BodyKind {
  json,           // `application/json`, `text/json`, `+json`
  json_lines,     // `application/x-ndjson`, `application/jsonl` and their kin: a JSON text in each line
  json_sequence,  // `application/json-seq`, `+json-seq`: a record separator before each JSON text (RFC 7464)
  json_events,    // `text/event-stream`: the data of each event is a JSON text, or else a string
  form,           // `application/x-www-form-urlencoded`
  multipart,      // `multipart/form-data`, `multipart/mixed` and the rest of them
  xml,            // `application/xml`, `text/xml`, `+xml`
  text,           // `text/…`
  bytes           // anything else: a string of the bytes
};

BodyKind kind_of(const MediaType& type);

/// Whether a text is JSON by its schema: `text/plain` where no boolean, number or string may be there.
bool is_json_by_schema(const MediaType& type, const Shape& shape);

/// Whether a body is a sequence of JSON texts.
bool is_sequence(BodyKind kind);

/// Whether the schema of a sequence speaks of it as a whole, as an array does; else it speaks of each text.
bool speaks_of_whole(const Shape& shape);

}  // namespace understudy::runtime

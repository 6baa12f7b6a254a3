#include "runtime/body_kind.h"

#include <algorithm>
#include <array>

#include "runtime/shape.h"

namespace understudy::runtime {
namespace {

constexpr std::array<std::string_view, 6> line_types{"x-ndjson", "ndjson",      "jsonl",
                                                     "x-jsonl",  "x-jsonlines", "jsonlines"};

}  // namespace

BodyKind kind_of(const MediaType& type) {
  if (is_json(type)) return BodyKind::json;
  if (type.subtype == "json-seq" || type.subtype.ends_with("+json-seq")) return BodyKind::json_sequence;
  if (std::ranges::find(line_types, type.subtype) != line_types.end()) return BodyKind::json_lines;
  if (type.essence() == "text/event-stream") return BodyKind::json_events;
  if (type.essence() == "application/x-www-form-urlencoded") return BodyKind::form;
  if (type.type == "multipart") return BodyKind::multipart;
  const bool may_be_xml = type.type == "application" || type.type == "text";
  if ((may_be_xml && type.subtype == "xml") || type.subtype.ends_with("+xml")) return BodyKind::xml;
  return type.type == "text" ? BodyKind::text : BodyKind::bytes;
}

bool is_json_by_schema(const MediaType& type, const Shape& shape) {
  return type.essence() == "text/plain" && !takes_scalar(shape);
}

bool is_sequence(BodyKind kind) {
  return kind == BodyKind::json_lines || kind == BodyKind::json_sequence || kind == BodyKind::json_events;
}

bool speaks_of_whole(const Shape& shape) { return shape.array && !shape.object && !takes_scalar(shape); }

}  // namespace understudy::runtime

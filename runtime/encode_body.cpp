#include "runtime/encode_body.h"

#include "json/write.h"
#include "runtime/body_kind.h"
#include "runtime/form.h"
#include "runtime/json_sequence.h"
#include "runtime/multipart.h"
#include "runtime/xml.h"

namespace understudy::runtime {
namespace {

using Encoded = tl::expected<EncodedBody, std::string>;
using Bytes = tl::expected<std::string, std::string>;

std::string text_of(const json::Value& value) {
  return value.is_string() ? *value.string() : json::write(value);
}

/// A usual type of bytes within a range.
std::string bytes_in(const MediaType& range) {
  if (range.type == "*" || range.type == "text") return "text/plain";
  if (range.type == "image") return "image/png";
  if (range.type == "audio") return "audio/mpeg";
  if (range.type == "video") return "video/mp4";
  return range.type + "/octet-stream";
}

Encoded encode_for_range(const json::Value& value, const MediaType& range) {
  if (value.is_string()) return EncodedBody{*value.string(), bytes_in(range)};
  const std::string type = range.type == "*" ? "application" : range.type;
  return EncodedBody{json::write(value), type + "/json"};
}

Encoded encode_parts(const json::Value& value, const MediaType& type, const Media& media) {
  auto body = encode_multipart(value, type, media);
  if (!body) return tl::unexpected(std::move(body.error()));
  return EncodedBody{std::move(body->bytes), type.essence() + "; boundary=" + body->boundary};
}

Bytes bytes_of(const json::Value& value, BodyKind kind, const MediaType& type, const Media& media) {
  switch (kind) {
    case BodyKind::json:
      return json::write(value);
    case BodyKind::json_lines:
    case BodyKind::json_sequence:
    case BodyKind::json_events:
      return encode_sequence(value, kind);
    case BodyKind::form:
      return encode_form(value, media);
    case BodyKind::xml:
      return encode_xml(value, media.shape);
    case BodyKind::multipart:
    case BodyKind::text:
    case BodyKind::bytes:
      break;
  }
  if (!value.is_object() && !value.is_array()) return text_of(value);
  if (is_json_by_schema(type, media.shape)) return json::write(value);
  return tl::unexpected("an " + std::string(json::name_of(value.type())) + " cannot be written as " +
                        type.essence() + "; give the example as text");
}

}  // namespace

Encoded encode_body(const json::Value& value, const Media& media) {
  const auto type = parse_media_type(media.type);
  if (!type) return tl::unexpected(media.type + " is no media type");
  if (type->type == "*" || type->subtype == "*") return encode_for_range(value, *type);
  const BodyKind kind = kind_of(*type);
  if (kind == BodyKind::multipart) return encode_parts(value, *type, media);
  Bytes bytes = bytes_of(value, kind, *type, media);
  if (!bytes) return tl::unexpected(std::move(bytes.error()));
  return EncodedBody{std::move(*bytes), media.type};
}

}  // namespace understudy::runtime

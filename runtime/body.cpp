#include "runtime/body.h"

#include <algorithm>

#include "runtime/body_fault.h"
#include "runtime/body_kind.h"
#include "runtime/charset.h"
#include "runtime/check/letters.h"
#include "runtime/form.h"
#include "runtime/json_sequence.h"
#include "runtime/move_inside.h"
#include "runtime/multipart.h"
#include "runtime/shape.h"
#include "runtime/xml.h"

namespace understudy::runtime {
namespace {

using Decoded = tl::expected<json::Value, json::ParseError>;

/// Whether a charset says what the bytes of such a body mean. Forms escape theirs, parts have their own.
bool has_charset(BodyKind kind) {
  return kind != BodyKind::bytes && kind != BodyKind::multipart && kind != BodyKind::form;
}

Decoded decode_text(std::string_view text, BodyKind kind, const Media& declared) {
  if (kind == BodyKind::json) return json::parse(text);
  if (is_sequence(kind)) return decode_sequence(text, kind);
  if (kind == BodyKind::xml) return decode_xml(text, declared.shape);
  return read_text(std::string(text), declared.shape);
}

std::string usual_charset(BodyKind kind, std::string_view body) {
  return kind == BodyKind::xml ? xml_charset(body) : "UTF-8";
}

/// Where a fault stands in bytes of which each became one character of the text.
std::size_t offset_in_bytes(std::string_view text, std::size_t offset) {
  const auto starts = [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::ranges::count_if(text.substr(0, offset), starts));
}

}  // namespace

bool is_plain_json(const MediaType& sent) {
  return kind_of(sent) == BodyKind::json && sent.parameter("charset") == nullptr;
}

Decoded decode_body(std::string_view body, const MediaType& sent, const Media& declared) {
  const BodyKind kind = kind_of(sent);
  if (kind == BodyKind::form) return decode_form(body, declared);
  if (kind == BodyKind::multipart) return decode_multipart(body, sent, declared);
  if (kind == BodyKind::bytes) return json::Value(std::string(body));
  // The JSON reader tells where bytes are no UTF-8.
  if (is_plain_json(sent)) return json::parse(body);
  const std::string* named = sent.parameter("charset");
  const std::string charset = named == nullptr ? usual_charset(kind, body) : *named;
  if (!is_known_charset(charset)) return tl::make_unexpected(fault_at(body, 0, unknown_charset(charset)));
  const auto text = to_utf8(body, charset);
  if (!text)
    return tl::make_unexpected(fault_at(body, first_odd_byte(body, charset), "the text is not " + charset));
  Decoded value =
      decode_text(*text, is_json_by_schema(sent, declared.shape) ? BodyKind::json : kind, declared);
  if (!value && text->size() != body.size())
    value.error().offset = offset_in_bytes(*text, value.error().offset);
  return value;
}

std::optional<std::string> charset_fault(const MediaType& sent) {
  const std::string* named = sent.parameter("charset");
  if (named != nullptr && kind_of(sent) == BodyKind::form && !same_word(*named, "utf-8"))
    return "a form is read in UTF-8, not in " + *named;
  if (named == nullptr || !has_charset(kind_of(sent)) || is_known_charset(*named)) return std::nullopt;
  return unknown_charset(*named);
}

void check_body(const json::Value& value, const MediaType& sent, const Media& declared, Report& report) {
  if (!declared.check) return;
  const json::Array* texts = value.array();
  if (!is_sequence(kind_of(sent)) || texts == nullptr || speaks_of_whole(declared.shape))
    return declared.check(Payload(value), report);
  for (std::size_t index = 0; index < texts->size() && !report.full(); ++index) {
    Report part(report.direction());
    declared.check(Payload((*texts)[index]), part);
    for (Violation& violation : part.take()) {
      move_inside(violation, "/" + std::to_string(index));
      report.add(std::move(violation));
    }
  }
}

}  // namespace understudy::runtime

#include "runtime/body.h"

#include "json/utf8.h"
#include "runtime/form.h"
#include "runtime/shape.h"

namespace understudy::runtime {
namespace {

using Decoded = tl::expected<json::Value, json::ParseError>;

Decoded decode_text(std::string_view body, const Media& declared) {
  if (!json::is_utf8(body)) return tl::make_unexpected(fault_at(body, 0, "the text is not UTF-8"));
  return read_text(std::string(body), declared.shape);
}

}  // namespace

Decoded decode_body(std::string_view body, const MediaType& sent, const Media& declared) {
  if (is_json(sent)) return json::parse(body);
  if (sent.type == "application" && sent.subtype == "x-www-form-urlencoded")
    return decode_form(body, declared);
  if (sent.type == "multipart") {
    const std::string* boundary = sent.parameter("boundary");
    if (boundary != nullptr && !boundary->empty()) return decode_multipart(body, *boundary, declared);
    return tl::make_unexpected(fault_at(body, 0, "the media type names no boundary"));
  }
  if (sent.type == "text") return decode_text(body, declared);
  return json::Value(std::string(body));
}

}  // namespace understudy::runtime

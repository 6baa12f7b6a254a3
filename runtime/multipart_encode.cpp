#include "json/write.h"
#include "runtime/body_kind.h"
#include "runtime/encode_body.h"
#include "runtime/form.h"
#include "runtime/multipart.h"
#include "runtime/nested_shape.h"
#include "runtime/write_style.h"

namespace understudy::runtime {
namespace {

using Text = tl::expected<std::string, std::string>;

/// The content type of a part (OpenAPI 3.1.1, section 4.8.15.1.1): the first of those declared, else what
/// the value calls for.
std::string type_of(const json::Value& value, const Encoding* encoding, const Shape& shape) {
  const std::string declared = encoding == nullptr || is_styled(encoding) ? "" : encoding->content_type;
  const auto type = parse_media_type(declared.substr(0, declared.find(',')));
  if (type && type->subtype != "*") return declared.substr(0, declared.find(','));
  if (type) return "application/octet-stream";
  if (value.is_object() || value.is_array()) return "application/json";
  if (value.is_string() && !shape.media_type.empty()) return shape.media_type;
  return "text/plain";
}

/// A name between quotes; nothing where it has a line break.
std::optional<std::string> quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char letter : text) {
    if (letter == '\r' || letter == '\n') return std::nullopt;
    if (letter == '"' || letter == '\\') quoted += '\\';
    quoted += letter;
  }
  return quoted + "\"";
}

std::string documented_headers(const Encoding* encoding) {
  std::string fields;
  if (encoding == nullptr) return fields;
  for (const ResponseHeader& header : encoding->headers) {
    if (!header.example) continue;
    const auto text = write_styled(*header.example, {.name = header.name,
                                                     .style = Style::simple,
                                                     .explode = header.explode,
                                                     .escaping = {.percent = false}});
    if (text) fields += header.name + ": " + text->front() + "\r\n";
  }
  return fields;
}

/// A part from its header fields to its last byte, without boundaries.
Text part_of(const std::string& name, const json::Value& value, const Encoding* encoding,
             const Shape& shape) {
  const std::string type = type_of(value, encoding, shape);
  auto body = encode_body(value, Media{.type = type, .shape = shape});
  if (!body) return tl::unexpected(name + ": " + body.error());
  std::string head;
  if (!name.empty()) {
    const auto safe = quoted(name);
    if (!safe) return tl::unexpected(std::string("the name of a part may have no line break"));
    const auto parsed = parse_media_type(type);
    const bool is_file = parsed && kind_of(*parsed) == BodyKind::bytes;
    head = "Content-Disposition: form-data; name=" + *safe + (is_file ? "; filename=" + *safe : "") + "\r\n";
  }
  return head + "Content-Type: " + type + "\r\n" + documented_headers(encoding) + "\r\n" + body->bytes;
}

using Parts = tl::expected<std::vector<std::string>, std::string>;

Parts parts_of_members(const json::Object& object, const Media& declared) {
  std::vector<std::string> parts;
  for (const json::Member& member : object) {
    const Encoding* encoding = encoding_of(declared, member.name);
    const NestedShape shape = NestedShape(declared.shape).member(member.name);
    const json::Array one{member.value};
    const json::Array* items = member.value.array();
    for (const json::Value& item : items == nullptr ? one : *items) {
      Text part = part_of(member.name, item, encoding, items == nullptr ? *shape : *shape.items());
      if (!part) return tl::unexpected(std::move(part.error()));
      parts.push_back(std::move(*part));
    }
  }
  return parts;
}

Parts parts_of_items(const json::Array& items, const Media& declared) {
  std::vector<std::string> parts;
  for (const json::Value& item : items) {
    Text part = part_of("", item, nullptr, *NestedShape(declared.shape).items());
    if (!part) return tl::unexpected(std::move(part.error()));
    parts.push_back(std::move(*part));
  }
  return parts;
}

/// A boundary that is in none of the parts.
std::string boundary_for(const std::vector<std::string>& parts) {
  for (std::size_t number = 1;; ++number) {
    std::string boundary = "understudy-" + std::to_string(number);
    bool is_free = true;
    for (const std::string& part : parts) is_free = is_free && part.find(boundary) == std::string::npos;
    if (is_free) return boundary;
  }
}

}  // namespace

tl::expected<EncodedParts, std::string> encode_multipart(const json::Value& value, const MediaType& type,
                                                         const Media& declared) {
  const bool is_list = value.is_array() && type.subtype != "form-data";
  if (!value.is_object() && !is_list)
    return tl::unexpected("a " + type.essence() + " body is made of the members of an object, not of an " +
                          std::string(json::name_of(value.type())));
  const Parts parts =
      is_list ? parts_of_items(*value.array(), declared) : parts_of_members(*value.object(), declared);
  if (!parts) return tl::unexpected(parts.error());
  EncodedParts body{.bytes = {}, .boundary = boundary_for(*parts)};
  for (const std::string& part : *parts) body.bytes += "--" + body.boundary + "\r\n" + part + "\r\n";
  body.bytes += "--" + body.boundary + "--\r\n";
  return body;
}

}  // namespace understudy::runtime

#include "json/write.h"
#include "runtime/body_kind.h"
#include "runtime/encode_body.h"
#include "runtime/form.h"
#include "runtime/nested_shape.h"
#include "runtime/percent.h"
#include "runtime/write_style.h"

namespace understudy::runtime {
namespace {

using Text = tl::expected<std::string, std::string>;
using Parts = tl::expected<std::vector<std::string>, std::string>;

Writing writing_of(const std::string& name, const Encoding& encoding) {
  const Style style = encoding.style.value_or(Style::form);
  // What an encoding may keep, less the letters that forms use themselves.
  const std::string_view kept = encoding.allow_reserved ? ":/?@!$'()*;" : "";
  return {.name = name,
          .style = style,
          .explode = encoding.explode.value_or(style == Style::form || style == Style::deep_object),
          .escaping = {.percent = true, .kept = kept, .plus = true}};
}

/// A value as one text: a document of the encoding's type, JSON for what has parts, else its own text.
Text text_of(const json::Value& value, const Encoding* encoding, const Shape& shape) {
  const auto type = encoding == nullptr ? std::nullopt : parse_media_type(encoding->content_type);
  if (type) {
    auto body = encode_body(value, Media{.type = encoding->content_type, .shape = shape});
    if (body) return std::move(body->bytes);
    return tl::unexpected(std::move(body.error()));
  }
  if (value.is_null()) return std::string();
  return value.is_string() ? *value.string() : json::write(value);
}

Parts fields_of(const json::Member& member, const Media& declared) {
  const Encoding* encoding = encoding_of(declared, member.name);
  if (is_styled(encoding)) return write_styled(member.value, writing_of(member.name, *encoding));
  const NestedShape shape = NestedShape(declared.shape).member(member.name);
  const json::Array one{member.value};
  const json::Array* items = member.value.array();
  std::vector<std::string> fields;
  for (const json::Value& item : items == nullptr ? one : *items) {
    const Text text = text_of(item, encoding, items == nullptr ? *shape : *shape.items());
    if (!text) return tl::unexpected(text.error());
    fields.push_back(percent_encode(member.name, {}, true) + "=" + percent_encode(*text, {}, true));
  }
  return fields;
}

}  // namespace

Text encode_form(const json::Value& value, const Media& declared) {
  const json::Object* object = value.object();
  if (object == nullptr)
    return tl::unexpected("a form is made of the members of an object, not of an " +
                          std::string(json::name_of(value.type())));
  std::string body;
  for (const json::Member& member : *object) {
    const Parts fields = fields_of(member, declared);
    if (!fields) return tl::unexpected(member.name + ": " + fields.error());
    for (const std::string& field : *fields) body += (body.empty() ? "" : "&") + field;
  }
  return body;
}

}  // namespace understudy::runtime

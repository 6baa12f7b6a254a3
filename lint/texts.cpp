#include "lint/texts.h"

#include "json/parse.h"
#include "json/write.h"
#include "openapi/shape.h"
#include "runtime/body.h"
#include "runtime/media_type.h"
#include "runtime/style.h"
#include "validator/table.h"

namespace understudy::lint {
namespace {

/// `id=4` without the name.
std::string_view without_name(std::string_view text) {
  const std::size_t equals = text.find('=');
  return equals == std::string_view::npos ? text : text.substr(equals + 1);
}

}  // namespace

std::vector<json::Value> readings_of(const Subject& subject, openapi::SchemaId schema,
                                     const json::Value& value) {
  std::vector<json::Value> readings;
  const bool is_scalar = value.is_number() || value.is_boolean();
  if (is_scalar) readings.emplace_back(json::write(value));
  if (value.string() == nullptr) return readings;
  const std::string& text = *value.string();
  if (auto parsed = json::parse(text)) readings.push_back(*std::move(parsed));
  const runtime::Shape shape = validator::shape_of(openapi::shape_of(subject.document, schema));
  for (const auto style : {runtime::Style::simple, runtime::Style::form, runtime::Style::space_delimited,
                           runtime::Style::pipe_delimited}) {
    for (const bool explode : {false, true}) {
      for (const std::string_view each : {std::string_view(text), without_name(text)}) {
        auto read = runtime::read_styled(each, {style, explode, runtime::unescape}, shape);
        if (read) readings.push_back(*std::move(read));
      }
    }
  }
  return readings;
}

ReadBody read_body(const Subject& subject, const openapi::MediaType& media, const std::string& text) {
  const auto type = runtime::parse_media_type(media.type);
  if (!type || type->type == "*" || type->subtype == "*" || type->type == "multipart") return std::nullopt;
  runtime::Media declared{.type = media.type, .location = media.location};
  const bool is_xml = openapi::is_xml(media.type);
  if (media.schema && openapi::needs_shape(media.type)) {
    declared.shape = validator::shape_of(is_xml ? openapi::xml_shape_of(subject.document, *media.schema)
                                                : openapi::shape_of(subject.document, *media.schema));
  }
  auto read = runtime::decode_body(text, *type, declared);
  if (!read) return tl::unexpected(read.error().message);
  const bool is_as_it_was = read->string() != nullptr && *read->string() == text;
  return is_as_it_was ? std::optional<json::Value>() : std::optional(*std::move(read));
}

}  // namespace understudy::lint

#include "openapi/sample.h"
#include "validator/table.h"

namespace understudy::validator {
namespace {

runtime::ResponseHeader header_of(const TableSource& source, const openapi::Header& header) {
  runtime::ResponseHeader made{.name = header.name, .required = header.required, .explode = header.explode};
  if (header.schema) {
    made.check = source.check_of(*header.schema);
    made.shape = shape_of(openapi::shape_of(source.document, *header.schema));
  }
  if (!header.examples.empty()) {
    made.example = header.examples.front().value;
  } else if (header.schema) {
    made.example = source.samples.of(*header.schema);
  }
  return made;
}

runtime::Encoding encoding_of(const TableSource& source, const openapi::Encoding& encoding) {
  runtime::Encoding made{.property = encoding.property,
                         .content_type = encoding.content_type,
                         .explode = encoding.explode,
                         .allow_reserved = encoding.allow_reserved};
  if (encoding.style) made.style = style_of(*encoding.style);
  for (const openapi::Header& header : encoding.headers) made.headers.push_back(header_of(source, header));
  return made;
}

}  // namespace

runtime::Shape shape_of(const openapi::ValueShape& shape) {
  runtime::Shape made{.null = shape.types.null,
                      .boolean = shape.types.boolean,
                      .integer = shape.types.integer,
                      .number = shape.types.number,
                      .string = shape.types.string,
                      .array = shape.types.array,
                      .object = shape.types.object,
                      .media_type = shape.media_type,
                      .again = shape.again};
  if (shape.xml) {
    made.xml = runtime::Xml{.name = shape.xml->name,
                            .namespace_uri = shape.xml->namespace_uri,
                            .prefix = shape.xml->prefix,
                            .attribute = shape.xml->attribute,
                            .wrapped = shape.xml->wrapped};
  }
  for (const openapi::ValueShape& item : shape.items) made.items.push_back(shape_of(item));
  for (const auto& [name, member] : shape.members) made.members.emplace_back(name, shape_of(member));
  for (const openapi::ValueShape& rest : shape.rest) made.rest.push_back(shape_of(rest));
  return made;
}

runtime::Style style_of(openapi::Style style) {
  switch (style) {
    case openapi::Style::matrix:
      return runtime::Style::matrix;
    case openapi::Style::label:
      return runtime::Style::label;
    case openapi::Style::simple:
      return runtime::Style::simple;
    case openapi::Style::form:
      return runtime::Style::form;
    case openapi::Style::space_delimited:
      return runtime::Style::space_delimited;
    case openapi::Style::pipe_delimited:
      return runtime::Style::pipe_delimited;
    case openapi::Style::deep_object:
      return runtime::Style::deep_object;
  }
  return runtime::Style::form;
}

runtime::Media media_of(const TableSource& source, const openapi::MediaType& media) {
  runtime::Media made{.type = media.type, .location = media.location};
  if (media.schema) {
    made.check = source.check_of(*media.schema);
    if (openapi::needs_shape(media.type))
      made.shape = shape_of(openapi::shape_of(source.document, *media.schema));
    if (openapi::is_xml(media.type))
      made.shape = shape_of(openapi::xml_shape_of(source.document, *media.schema));
    made.sample = source.samples.of(*media.schema);
    if (openapi::is_protobuf(media.type)) {
      made.protobuf = openapi::message_of(source.document, source.protobuf, *media.schema);
    }
  }
  for (const openapi::Encoding& encoding : media.encoding) {
    made.encoding.push_back(encoding_of(source, encoding));
  }
  for (const openapi::Example& example : media.examples) {
    made.examples.push_back({.name = example.name, .summary = example.summary, .value = example.value});
  }
  return made;
}

runtime::ResponseSpec response_of(const TableSource& source, const openapi::Response& response) {
  runtime::ResponseSpec made{
      .status = response.status, .description = response.description, .location = response.location};
  for (const openapi::Header& header : response.headers) made.headers.push_back(header_of(source, header));
  for (const openapi::MediaType& media : response.content) {
    made.content.push_back(media_of(source, media));
    if (media.schema) made.content.back().write_only = source.write_only.find(*media.schema);
  }
  return made;
}

}  // namespace understudy::validator

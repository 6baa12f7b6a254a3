#include <utility>

#include "openapi/build/build.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

/// The words of a Reference Object win over those of its target, from 3.1 on (3.1.1, section 4.8.23).
std::string text_beside(Build& build, const Cursor& reference, const Cursor& target, std::string_view name) {
  const bool may_override =
      build.context.version == Version::v3_1 && reference_in(*reference.node) != nullptr;
  const std::string own = may_override ? text_in(reference, name) : "";
  return own.empty() ? prose_in(build, target, name) : own;
}

std::optional<Example> build_example(Build& build, const std::string& name, const Cursor& at) {
  const auto example = object_of(build.context, Kind::example, at);
  if (!example) return std::nullopt;
  if (const auto outside = member(*example, "externalValue")) {
    note(build.context, *outside, Rule::external_example,
         "the example stands outside the document and is not fetched");
  }
  const auto value = member(*example, "value");
  if (!value) return std::nullopt;
  return Example{location_of(*value), name, text_beside(build, at, *example, "summary"),
                 take_value(build, *value)};
}

std::vector<Encoding> build_encoding(Build& build, const Cursor& at) {
  std::vector<Encoding> encodings;
  for (const auto& [property, each] : members_in(at, "encoding")) {
    if (!each.node->is_object()) continue;
    Encoding encoding;
    encoding.location = location_of(each);
    encoding.property = property;
    encoding.content_type = text_in(each, "contentType");
    encoding.style = style_of(text_in(each, "style"));
    encoding.explode = flag_in(each, "explode");
    encoding.allow_reserved = flag_in(each, "allowReserved").value_or(false);
    encoding.headers = build_headers(build, each);
    encodings.push_back(std::move(encoding));
  }
  return encodings;
}

}  // namespace

std::vector<Example> build_examples(Build& build, const Cursor& at) {
  std::vector<Example> examples;
  if (const auto single = member(at, "example")) {
    examples.push_back({location_of(*single), "", "", take_value(build, *single)});
  }
  for (const auto& [name, each] : members_in(at, "examples")) {
    if (auto example = build_example(build, name, each)) examples.push_back(*std::move(example));
  }
  return examples;
}

std::vector<MediaType> build_content(Build& build, const Cursor& at) {
  std::vector<MediaType> content;
  for (const auto& [type, each] : members_in(at, "content")) {
    const auto media = object_of(build.context, Kind::media_type, each);
    if (!media) continue;
    content.push_back({.location = location_of(*media),
                       .type = type,
                       .schema = schema_in(build, *media, "schema"),
                       .examples = build_examples(build, *media),
                       .encoding = build_encoding(build, *media)});
  }
  return content;
}

RequestBody build_request_body(Build& build, const Cursor& at) {
  RequestBody body;
  body.location = location_of(at);
  body.description = prose_in(build, at, "description");
  body.required = flag_in(at, "required").value_or(false);
  body.content = build_content(build, at);
  return body;
}

std::vector<Response> build_responses(Build& build, const Cursor& at) {
  std::vector<Response> responses;
  const auto responses_at = object_in(build, at, "responses", Kind::responses);
  if (!responses_at) return responses;
  for (const auto& [status, each] : all_members(*responses_at)) {
    if (!is_status(status)) continue;
    const auto response = object_of(build.context, Kind::response, each);
    if (!response) continue;
    responses.push_back({.location = location_of(*response),
                         .status = status,
                         .description = text_beside(build, each, *response, "description"),
                         .headers = build_headers(build, *response),
                         .content = build_content(build, *response)});
  }
  return responses;
}

}  // namespace understudy::openapi

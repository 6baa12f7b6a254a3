#include "mock/prepare/prepare.h"
#include "mock/produce/encode.h"
#include "mock/read/text.h"
#include "runtime/body_kind.h"
#include "runtime/shape.h"
#include "runtime/write_only.h"
#include "runtime/write_style.h"

namespace understudy::mock {

namespace {

PreparedBody prepare_body(const PreparedMedia& media, const std::string& name, const json::Value& value) {
  PreparedBody body{name, runtime::without_write_only(*media.api, *media.media, value)};
  auto encoded = encode(media, body.value);
  if (encoded) {
    body.bytes = std::move(encoded->bytes);
    body.content_type = std::move(encoded->content_type);
  } else {
    body.trouble = encoded.error();
  }
  body.broken = broken_rules(media, body.value);
  return body;
}

/// Picks the codec, or says why there is none.
void choose_codec(PreparedMedia& media) {
  const std::string essence = media.type.essence();
  if (needs_http2(essence)) {
    media.unfit = essence + " needs HTTP/2, which this server does not speak";
  } else if (essence == "application/grpc-web+proto" || essence == "application/grpc-web") {
    media.codec = Codec::grpc_web;
    if (!media.media->protobuf) media.unfit = essence + " needs field numbers, and its schema has none";
  }
}

/// A body of text or bytes whose schema says nothing of it gets a text for a sample.
std::optional<json::Value> sample_of(const runtime::Media& media, const MediaType& type) {
  const runtime::BodyKind kind = runtime::kind_of(type);
  const bool is_text = kind == runtime::BodyKind::text || kind == runtime::BodyKind::bytes;
  const bool is_range = type.type == "*" || type.subtype == "*";
  const bool has_parts = media.sample && (media.sample->is_object() || media.sample->is_array());
  if (is_text && !is_range && has_parts && runtime::takes_scalar(media.shape)) return json::Value("text");
  return media.sample;
}

std::vector<PreparedBody> examples_of(const PreparedMedia& media) {
  std::vector<PreparedBody> bodies;
  for (const runtime::Example& example : media.media->examples) {
    bodies.push_back(prepare_body(media, example.name, example.value));
  }
  return bodies;
}

/// Writing and checking bodies takes long in large documents, of which few operations are asked for.
void make_bodies_later(PreparedMedia& prepared) {
  const PreparedMedia media = prepared;
  prepared.examples = runtime::Lazy<std::vector<PreparedBody>>([media] { return examples_of(media); });
  prepared.sample = runtime::Lazy<std::optional<PreparedBody>>([media] {
    const auto sample = sample_of(*media.media, media.type);
    return sample ? std::optional(prepare_body(media, {}, *sample)) : std::nullopt;
  });
}

PreparedMedia prepare_media(const runtime::Api& api, const runtime::Media& media, Faults& faults) {
  PreparedMedia prepared;
  prepared.api = &api;
  prepared.media = &media;
  const std::optional<MediaType> type = runtime::parse_media_type(media.type);
  if (!type) {
    faults.push_back({media.location, media.type + " is no media type"});
    prepared.unfit = media.type + " is no media type";
    return prepared;
  }
  prepared.type = *type;
  choose_codec(prepared);
  if (!prepared.unfit.empty()) return prepared;
  make_bodies_later(prepared);
  return prepared;
}

/// A header's value in style `simple` (OpenAPI 3.1.1, section 4.8.12.2); nothing for one that has no text.
std::optional<std::string> header_text(const runtime::ResponseHeader& header) {
  const auto text = runtime::write_styled(*header.example, {.name = header.name,
                                                            .style = runtime::Style::simple,
                                                            .explode = header.explode,
                                                            .escaping = {.percent = false}});
  return text ? std::optional(text->front()) : std::nullopt;
}

using HeaderTexts = std::vector<std::pair<std::string, std::string>>;

HeaderTexts headers_of(const runtime::ResponseSpec& spec) {
  HeaderTexts texts;
  for (const runtime::ResponseHeader& header : spec.headers) {
    if (same_word(header.name, "content-type") || !header.example) continue;
    if (auto text = header_text(header)) texts.emplace_back(header.name, std::move(*text));
  }
  return texts;
}

}  // namespace

PreparedResponse prepare_response(const runtime::Api& api, const runtime::ResponseSpec& spec,
                                  Faults& faults) {
  PreparedResponse prepared;
  prepared.spec = &spec;
  for (const runtime::Media& media : spec.content) {
    prepared.media.push_back(prepare_media(api, media, faults));
  }
  prepared.headers = runtime::Lazy<HeaderTexts>([&spec] { return headers_of(spec); });
  return prepared;
}

}  // namespace understudy::mock

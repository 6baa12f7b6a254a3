#include "json/write.h"
#include "mock/errors/violations.h"
#include "mock/prepare/prepare.h"
#include "mock/produce/encode.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

std::string violations_of(const runtime::Media& media, const json::Value& value) {
  runtime::Report report(runtime::Direction::response);
  if (media.check) media.check(runtime::Payload(value), report);
  return report.ok() ? std::string() : violations_header(report.violations(), "response");
}

PreparedBody prepare_body(const PreparedMedia& media, const std::string& name, const json::Value& value) {
  PreparedBody body{name, &value};
  auto bytes = encode(media, value);
  if (bytes) {
    body.bytes = std::move(*bytes);
  } else {
    body.trouble = bytes.error();
  }
  body.violations = violations_of(*media.media, value);
  return body;
}

/// Picks the codec, or says why there is none.
void choose_codec(PreparedMedia& media) {
  const std::string essence = media.type.essence();
  if (essence == "application/grpc" || essence.starts_with("application/grpc+")) {
    media.unfit = essence + " needs HTTP/2, which this server does not speak";
  } else if (essence == "application/grpc-web+proto" || essence == "application/grpc-web") {
    media.codec = Codec::grpc_web;
    if (!media.media->protobuf) media.unfit = essence + " needs field numbers, and its schema has none";
  } else if (runtime::is_json(media.type)) {
    media.codec = Codec::json;
  } else {
    media.codec = Codec::text;
  }
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
  for (const runtime::Example& example : media.examples) {
    prepared.examples.push_back(prepare_body(prepared, example.name, example.value));
  }
  if (media.sample) prepared.sample = prepare_body(prepared, {}, *media.sample);
  return prepared;
}

/// A header's value in style `simple` (OpenAPI 3.1.1, section 4.8.12.2).
std::string header_text(const json::Value& value) {
  std::string text;
  if (const json::Array* items = value.array()) {
    for (const json::Value& item : *items) text += (text.empty() ? "" : ",") + text_of(item);
    return text;
  }
  if (const json::Object* object = value.object()) {
    for (const json::Member& member : *object) {
      text += (text.empty() ? "" : ",") + member.name + "," + text_of(member.value);
    }
    return text;
  }
  return text_of(value);
}

}  // namespace

PreparedResponse prepare_response(const runtime::Api& api, const runtime::ResponseSpec& spec,
                                  Faults& faults) {
  PreparedResponse prepared;
  prepared.spec = &spec;
  for (const runtime::Media& media : spec.content) {
    prepared.media.push_back(prepare_media(api, media, faults));
  }
  for (const runtime::ResponseHeader& header : spec.headers) {
    if (header.example && !same_word(header.name, "content-type")) {
      prepared.headers.emplace_back(header.name, header_text(*header.example));
    }
  }
  return prepared;
}

}  // namespace understudy::mock

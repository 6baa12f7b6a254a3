#include "mock/produce/encode.h"

#include "mock/protobuf/encode.h"
#include "mock/protobuf/frame.h"
#include "mock/read/text.h"
#include "runtime/body.h"
#include "runtime/body_kind.h"

namespace understudy::mock {

namespace {

using runtime::BodyKind;
using runtime::EncodedBody;
using Encoded = tl::expected<EncodedBody, std::string>;

/// Whether a value is the text of a whole body, and not a string to be put into one.
bool is_whole_text(const PreparedMedia& media, const json::Value& value) {
  const std::string* text = value.string();
  if (text == nullptr || media.codec == Codec::grpc_web) return false;
  const BodyKind kind = runtime::kind_of(media.type);
  if (kind == BodyKind::xml) return trim(*text).starts_with('<');
  return kind == BodyKind::form || kind == BodyKind::multipart || runtime::is_sequence(kind);
}

/// The first line of a multipart text names its boundary.
Encoded with_boundary(const PreparedMedia& media, const std::string& text) {
  if (!text.starts_with("--"))
    return tl::unexpected(std::string("a multipart text must begin with its boundary"));
  const std::string boundary = text.substr(2, text.find_first_of("\r\n") - 2);
  return EncodedBody{text, media.type.essence() + "; boundary=" + boundary};
}

Encoded whole_text(const PreparedMedia& media, const std::string& text) {
  const bool is_parts = runtime::kind_of(media.type) == BodyKind::multipart;
  if (is_parts && media.type.parameter("boundary") == nullptr) return with_boundary(media, text);
  return EncodedBody{text, media.media->type};
}

}  // namespace

Encoded encode(const PreparedMedia& media, const json::Value& value) {
  if (media.codec == Codec::body) {
    if (is_whole_text(media, value)) return whole_text(media, *value.string());
    return runtime::encode_body(value, *media.media);
  }
  auto bytes = encode_protobuf(*media.api, *media.media->protobuf, value);
  if (!bytes) return tl::unexpected(std::move(bytes.error()));
  return EncodedBody{std::move(*bytes), media.media->type};
}

std::string sealed(const PreparedMedia& media, int status, std::string bytes, const json::Value& value) {
  if (media.codec != Codec::grpc_web) return bytes;
  if (status < 400) return frame(bytes, 0, {});
  const json::Value* code = value.find("code");
  const json::Number* number = code == nullptr ? nullptr : code->number();
  const auto own = number == nullptr ? std::nullopt : number->as_int64();
  const bool sound = own && *own > 0 && *own < 17;
  const json::Value* message = value.find("message");
  const std::string text = message == nullptr ? std::string() : text_of(*message);
  return frame(bytes, sound ? static_cast<int>(*own) : grpc_status_of(status), text);
}

std::vector<runtime::Violation> broken_rules(const PreparedMedia& media, const json::Value& value) {
  if (!media.media->check) return {};
  runtime::Report report(runtime::Direction::response);
  if (!is_whole_text(media, value)) {
    runtime::check_body(value, media.type, *media.media, report);
    return report.take();
  }
  const Encoded text = whole_text(media, *value.string());
  const auto type = text ? runtime::parse_media_type(text->content_type) : std::nullopt;
  if (!type) return {};
  const auto stands_for = runtime::decode_body(text->bytes, *type, *media.media);
  if (stands_for) {
    runtime::check_body(*stands_for, *type, *media.media, report);
  } else {
    report.add({.rule = media.media->location,
                .keyword = "content",
                .message = "is not " + type->essence() + ": " + stands_for.error().message});
  }
  return report.take();
}

}  // namespace understudy::mock

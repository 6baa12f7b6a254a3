#include "mock/produce/encode.h"

#include "json/write.h"
#include "mock/protobuf/encode.h"
#include "mock/protobuf/frame.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

bool is_range(const PreparedMedia& media) { return media.type.type == "*" || media.type.subtype == "*"; }

}  // namespace

tl::expected<std::string, std::string> encode(const PreparedMedia& media, const json::Value& value) {
  switch (media.codec) {
    case Codec::json:
      return json::write(value);
    case Codec::grpc_web:
      return encode_protobuf(*media.api, *media.media->protobuf, value);
    case Codec::text:
      break;
  }
  const bool plain = !value.is_object() && !value.is_array();
  if (plain || is_range(media)) return text_of(value);
  return tl::unexpected("an " + std::string(json::name_of(value.type())) + " cannot be written as " +
                        media.type.essence() + "; give the example as text");
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

std::string content_type_of(const PreparedMedia& media, const json::Value& value) {
  if (!is_range(media)) return media.media->type;
  if (!value.is_string()) return "application/json";
  return media.type.type == "*" || media.type.type == "text" ? "text/plain" : "application/octet-stream";
}

}  // namespace understudy::mock

#include "mock/protobuf/decode.h"

#include <bit>

#include "json/utf8.h"
#include "mock/protobuf/timestamp.h"
#include "mock/protobuf/wire.h"

namespace understudy::mock {

namespace {

using runtime::ProtobufField;
using Done = tl::expected<void, std::string>;
using Decoded = tl::expected<json::Value, std::string>;

constexpr std::size_t deepest = 100;

struct Place {
  ProtobufType type;
  std::size_t depth = 0;
};

Done decode_message(const Place& at, std::string_view bytes, json::Object& into);

tl::unexpected<std::string> broken(const ProtobufField& field, const std::string& why) {
  return tl::unexpected("field " + std::to_string(field.number) + " (" + field.member + ") " + why);
}

Wire wire_of(const ProtobufField& field) {
  if (field.type == "double") return Wire::fixed64;
  const bool number =
      field.type == "bool" || field.type == "int32" || field.type == "int64" || field.type == "uint64";
  return number ? Wire::varint : Wire::bytes;
}

const runtime::Shape* shape_of(const runtime::Shape* shape, const ProtobufField& field) {
  if (shape == nullptr) return nullptr;
  for (const auto& [name, member] : shape->members) {
    if (name != field.member) continue;
    return field.repeated ? (member.items.empty() ? nullptr : &member.items.front()) : &member;
  }
  return nullptr;
}

json::Value wide(const runtime::Shape* shape, const json::Number& number) {
  const bool as_number = shape != nullptr && (shape->integer || shape->number) && !shape->string;
  return as_number ? json::Value(number) : json::Value(number.text());
}

Decoded decode_number(const Place& at, const ProtobufField& field, std::string_view& bytes) {
  if (field.type == "double") {
    const auto bits = take_fixed64(bytes);
    if (!bits) return broken(field, "is cut off");
    return std::bit_cast<double>(*bits);
  }
  const auto value = take_varint(bytes);
  if (!value) return broken(field, "is no well-formed varint");
  const runtime::Shape* shape = shape_of(at.type.shape, field);
  if (field.type == "bool") return *value != 0;
  if (field.type == "int32") return std::int64_t{static_cast<std::int32_t>(*value)};
  if (field.type == "uint64") return wide(shape, json::Number(*value));
  return wide(shape, json::Number(static_cast<std::int64_t>(*value)));
}

Decoded decode_timestamp(const ProtobufField& field, std::string_view bytes) {
  Timestamp timestamp;
  while (!bytes.empty()) {
    const auto tag = take_tag(bytes);
    if (!tag) return broken(field, "has a broken tag");
    if (tag->number > 2 || tag->wire != Wire::varint) {
      if (!skip(bytes, tag->wire)) return broken(field, "is cut off");
      continue;
    }
    const auto value = take_varint(bytes);
    if (!value) return broken(field, "is no well-formed varint");
    if (tag->number == 1) timestamp.seconds = static_cast<std::int64_t>(*value);
    if (tag->number == 2) timestamp.nanos = static_cast<std::int32_t>(*value);
  }
  const auto text = timestamp_text(timestamp);
  if (!text) return broken(field, "is outside of the years 1 to 9999");
  return *text;
}

Decoded decode_any(const Place& at, const ProtobufField& field, std::string_view bytes) {
  std::string url;
  std::string_view inner;
  while (!bytes.empty()) {
    const auto tag = take_tag(bytes);
    if (!tag) return broken(field, "has a broken tag");
    if (tag->number > 2 || tag->wire != Wire::bytes) {
      if (!skip(bytes, tag->wire)) return broken(field, "is cut off");
      continue;
    }
    const auto value = take_bytes(bytes);
    if (!value) return broken(field, "is cut off");
    if (tag->number == 1) url = std::string(*value);
    if (tag->number == 2) inner = *value;
  }
  if (!json::is_utf8(url)) return broken(field, "is not UTF-8");
  json::Object object;
  object.append("@type", url);
  for (const auto& [known, message] : field.packed) {
    if (known != url) continue;
    const Done done = decode_message({{at.type.api, message, nullptr}, at.depth + 1}, inner, object);
    if (!done) return tl::unexpected(done.error());
  }
  return object;
}

/// A value with a length in front, but for messages.
Decoded decode_bytes(const Place& at, const ProtobufField& field, std::string_view bytes) {
  if (field.type == "timestamp") return decode_timestamp(field, bytes);
  if (field.type == "any") return decode_any(at, field, bytes);
  if (!json::is_utf8(bytes)) return broken(field, "is not UTF-8");
  return json::Value(bytes);
}

void keep(json::Object& into, const ProtobufField& field, json::Value value) {
  if (!field.repeated) {
    into.set(field.member, std::move(value));
    return;
  }
  json::Value* list = into.find(field.member);
  if (list == nullptr) list = &into.set(field.member, json::Array());
  list->array()->push_back(std::move(value));
}

/// A message that comes twice is merged into the one that is there.
Done decode_inner(const Place& at, const ProtobufField& field, std::string_view bytes, json::Object& into) {
  const Place inside = {{at.type.api, field.message, shape_of(at.type.shape, field)}, at.depth + 1};
  json::Value* before = field.repeated ? nullptr : into.find(field.member);
  if (before != nullptr) return decode_message(inside, bytes, *before->object());
  json::Object object;
  const Done done = decode_message(inside, bytes, object);
  if (done) keep(into, field, std::move(object));
  return done;
}

Done decode_packed(const Place& at, const ProtobufField& field, std::string_view bytes, json::Object& into) {
  while (!bytes.empty()) {
    Decoded number = decode_number(at, field, bytes);
    if (!number) return tl::unexpected(number.error());
    keep(into, field, std::move(*number));
  }
  return {};
}

/// A field of the table with its value at the front of the bytes.
struct Incoming {
  const ProtobufField& field;
  Wire wire;
  std::string_view& bytes;
};

Done decode_field(const Place& at, const Incoming& incoming, json::Object& into) {
  const ProtobufField& field = incoming.field;
  const Wire wanted = wire_of(field);
  const bool packed = field.repeated && wanted != Wire::bytes && incoming.wire == Wire::bytes;
  if (incoming.wire != wanted && !packed) return broken(field, "has the wrong wire type");
  if (incoming.wire != Wire::bytes) {
    Decoded number = decode_number(at, field, incoming.bytes);
    if (!number) return tl::unexpected(number.error());
    keep(into, field, std::move(*number));
    return {};
  }
  const auto value = take_bytes(incoming.bytes);
  if (!value) return broken(field, "is cut off");
  if (packed) return decode_packed(at, field, *value, into);
  if (field.type == "message") return decode_inner(at, field, *value, into);
  Decoded decoded = decode_bytes(at, field, *value);
  if (!decoded) return tl::unexpected(decoded.error());
  keep(into, field, std::move(*decoded));
  return {};
}

Done decode_message(const Place& at, std::string_view bytes, json::Object& into) {
  if (at.depth > deepest) return tl::unexpected<std::string>("the message is nested too deeply");
  while (!bytes.empty()) {
    const auto tag = take_tag(bytes);
    if (!tag) return tl::unexpected<std::string>("a field's tag is broken");
    const ProtobufField* known = nullptr;
    for (const ProtobufField& field : at.type.api.protobuf.at(at.type.message)) {
      if (static_cast<std::uint32_t>(field.number) == tag->number) known = &field;
    }
    if (known == nullptr) {
      if (!skip(bytes, tag->wire)) {
        return tl::unexpected("field " + std::to_string(tag->number) + " is cut off or a group");
      }
      continue;
    }
    const Done done = decode_field(at, {*known, tag->wire, bytes}, into);
    if (!done) return done;
  }
  return {};
}

}  // namespace

Decoded decode_protobuf(const ProtobufType& type, std::string_view bytes) {
  json::Object object;
  const Done done = decode_message({type}, bytes, object);
  if (!done) return tl::unexpected(done.error());
  return object;
}

}  // namespace understudy::mock

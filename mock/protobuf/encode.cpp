#include "mock/protobuf/encode.h"

#include <bit>
#include <charconv>

#include "mock/protobuf/timestamp.h"
#include "mock/protobuf/wire.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using runtime::ProtobufField;
using Bytes = tl::expected<std::string, std::string>;

constexpr std::size_t deepest = 100;

/// The table, and how deep in the message we are.
struct Table {
  const runtime::Api& api;
  std::size_t depth = 0;
};

Bytes encode_message(const Table& table, std::size_t message, const json::Value& value);

Bytes misfit(const ProtobufField& field) {
  return tl::unexpected("the member " + field.member + " does not fit the type " + field.type);
}

template <typename Integer>
std::optional<Integer> integer_of(const json::Value& value) {
  if (const json::Number* number = value.number()) {
    if constexpr (std::is_same_v<Integer, std::uint64_t>) return number->as_uint64();
    const auto integer = number->as_int64();
    if (!integer) return std::nullopt;
    return static_cast<Integer>(*integer);
  }
  const std::string* text = value.string();
  if (text == nullptr) return std::nullopt;
  Integer integer = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), integer);
  if (error != std::errc() || end != text->data() + text->size()) return std::nullopt;
  return integer;
}

/// A number as it travels; nothing where the value does not fit.
std::optional<std::uint64_t> varint_of(const ProtobufField& field, const json::Value& value) {
  if (field.type == "bool") {
    const bool* truth = value.boolean();
    return truth == nullptr ? std::nullopt : std::optional<std::uint64_t>(*truth ? 1 : 0);
  }
  if (field.type == "uint64") return integer_of<std::uint64_t>(value);
  const auto integer = integer_of<std::int64_t>(value);
  if (!integer) return std::nullopt;
  const bool narrow = *integer >= INT32_MIN && *integer <= INT32_MAX;
  if (field.type == "int32" && !narrow) return std::nullopt;
  return static_cast<std::uint64_t>(*integer);
}

Bytes encode_timestamp(const ProtobufField& field, const json::Value& value) {
  const std::string* text = value.string();
  const auto timestamp = text == nullptr ? std::nullopt : timestamp_from(*text);
  if (!timestamp) return misfit(field);
  std::string out;
  if (timestamp->seconds != 0) {
    put_tag(out, 1, Wire::varint);
    put_varint(out, static_cast<std::uint64_t>(timestamp->seconds));
  }
  if (timestamp->nanos != 0) {
    put_tag(out, 2, Wire::varint);
    put_varint(out, static_cast<std::uint64_t>(timestamp->nanos));
  }
  return out;
}

/// google.protobuf.Any: the type URL, and the bytes of the message where its fields are known.
Bytes encode_any(const Table& table, const ProtobufField& field, const json::Value& value) {
  const json::Value* type = value.find("@type");
  const std::string* url = type == nullptr ? nullptr : type->string();
  if (url == nullptr) return misfit(field);
  std::string out;
  if (!url->empty()) put_bytes(out, 1, *url);
  for (const auto& [known, message] : field.packed) {
    if (known != *url) continue;
    const Bytes inner = encode_message(table, message, value);
    if (!inner) return inner;
    if (!inner->empty()) put_bytes(out, 2, *inner);
  }
  return out;
}

/// What travels with a length in front.
Bytes encode_bytes(const Table& table, const ProtobufField& field, const json::Value& value) {
  if (field.type == "message") return encode_message({table.api, table.depth + 1}, field.message, value);
  if (field.type == "timestamp") return encode_timestamp(field, value);
  if (field.type == "any") return encode_any({table.api, table.depth + 1}, field, value);
  const std::string* text = value.string();
  if (field.type == "string" && text != nullptr) return *text;
  return misfit(field);
}

bool has_length(const ProtobufField& field) {
  return field.type == "string" || field.type == "message" || field.type == "timestamp" ||
         field.type == "any";
}

/// A number without its tag; false where the value does not fit.
bool put_number(std::string& out, const ProtobufField& field, const json::Value& value) {
  if (field.type == "double") {
    const json::Number* number = value.number();
    if (number != nullptr) put_fixed64(out, std::bit_cast<std::uint64_t>(number->as_double()));
    return number != nullptr;
  }
  const auto number = varint_of(field, value);
  if (number) put_varint(out, *number);
  return number.has_value();
}

Bytes encode_repeated(const Table& table, const ProtobufField& field, const json::Value& value) {
  const json::Array* items = value.array();
  if (items == nullptr) return misfit(field);
  std::string out;
  std::string numbers;
  for (const json::Value& item : *items) {
    if (!has_length(field)) {
      if (!put_number(numbers, field, item)) return misfit(field);
      continue;
    }
    const Bytes bytes = encode_bytes(table, field, item);
    if (!bytes) return bytes;
    put_bytes(out, field.number, *bytes);
  }
  if (!numbers.empty()) put_bytes(out, field.number, numbers);
  return out;
}

Bytes encode_field(const Table& table, const ProtobufField& field, const json::Value& value) {
  if (field.repeated) return encode_repeated(table, field, value);
  std::string out;
  if (has_length(field)) {
    const Bytes bytes = encode_bytes(table, field, value);
    if (!bytes) return bytes;
    if (!bytes->empty() || field.type != "string") put_bytes(out, field.number, *bytes);
    return out;
  }
  std::string number;
  if (!put_number(number, field, value)) return misfit(field);
  if (number.find_first_not_of('\0') == std::string::npos) return out;
  put_tag(out, field.number, field.type == "double" ? Wire::fixed64 : Wire::varint);
  return out + number;
}

Bytes encode_message(const Table& table, std::size_t message, const json::Value& value) {
  const json::Object* object = value.object();
  if (object == nullptr) return tl::unexpected<std::string>("a message has to be an object");
  if (table.depth > deepest) return tl::unexpected<std::string>("the message is nested too deeply");
  std::string out;
  for (const ProtobufField& field : table.api.protobuf.at(message)) {
    const json::Value* member = object->find(field.member);
    if (member == nullptr || member->is_null()) continue;
    const Bytes bytes = encode_field(table, field, *member);
    if (!bytes) return bytes;
    out += *bytes;
  }
  return out;
}

}  // namespace

Bytes encode_protobuf(const runtime::Api& api, std::size_t message, const json::Value& value) {
  return encode_message({api}, message, value);
}

}  // namespace understudy::mock

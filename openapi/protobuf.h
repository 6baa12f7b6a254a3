#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// A member with its number and type on the wire (docs/EXTENSIONS.md, x-understudy-protobuf).
struct ProtobufField {
  std::string member = {};
  int number = 0;
  std::string type = {};
  bool repeated = false;
  std::size_t message = 0;  // of type `message`: index into `ProtobufTable::messages`
  // Of type `any`: the type URLs of what it may hold, each with the index of its message.
  std::vector<std::pair<std::string, std::size_t>> packed = {};

  friend bool operator==(const ProtobufField&, const ProtobufField&) = default;
};

/// The messages of a document, in the order in which its operations need them. `of_schema` is asked with
/// `message_of`.
struct ProtobufTable {
  std::vector<std::vector<ProtobufField>> messages;
  std::map<SchemaId, std::size_t> of_schema;
};

/// Whether a media type travels as protobuf: a `+proto` ending, or `application/protobuf` and its kin.
bool is_protobuf(std::string_view media_type);

/// The messages behind the bodies whose media type is protobuf.
ProtobufTable protobuf_table(const Document& document);

/// The message of a body's schema, read through `$ref`; nothing where it has no field with a number.
std::optional<std::size_t> message_of(const Document& document, const ProtobufTable& table, SchemaId schema);

}  // namespace understudy::openapi

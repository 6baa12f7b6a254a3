#include "openapi/protobuf.h"

#include <algorithm>
#include <optional>
#include <set>

namespace understudy::openapi {
namespace {

constexpr std::string_view extension = "x-understudy-protobuf";

/// The first schema on the way of `$ref` that has more to say than that.
SchemaId target_of(const Document& document, SchemaId id) {
  std::set<SchemaId> visited;
  while (visited.insert(id).second) {
    const Schema& schema = document.schema(id);
    if (!schema.ref || schema.types.any() || !schema.properties.empty()) break;
    id = *schema.ref;
  }
  return id;
}

std::string implied_type(const Schema& schema) {
  if (schema.types.boolean) return "bool";
  if (schema.types.object || !schema.properties.empty()) return "message";
  if (schema.types.number) return "double";
  if (schema.types.integer) return schema.format == "int32" ? "int32" : "int64";
  return "string";
}

/// What `x-understudy-protobuf` says of a property; the property's own words go before those it refers to.
const json::Value* extension_of(const Document& document, SchemaId id) {
  std::set<SchemaId> visited;
  for (std::optional<SchemaId> next = id; next && visited.insert(*next).second;
       next = document.schema(*next).ref) {
    if (const json::Value* found = document.schema(*next).extensions.find(extension)) return found;
  }
  return nullptr;
}

int number_in(const json::Value& field) {
  const json::Value* number = field.find("field");
  const auto value = number != nullptr && number->is_number() ? number->number()->as_int64() : std::nullopt;
  return value && *value > 0 && *value < (1 << 29) ? static_cast<int>(*value) : 0;
}

std::string type_in(const json::Value& field) {
  const json::Value* type = field.find("type");
  return type != nullptr && type->is_string() ? *type->string() : std::string();
}

class Builder {
 public:
  explicit Builder(const Document& document) : document_(document) {}

  void add_body(const MediaType& media) {
    if (media.schema && is_protobuf(media.type)) message(*media.schema);
  }

  ProtobufTable take() { return std::move(table_); }

 private:
  std::size_t message(SchemaId schema) {
    const SchemaId id = target_of(document_, schema);
    if (const auto known = table_.of_schema.find(id); known != table_.of_schema.end()) return known->second;
    const std::size_t index = table_.messages.size();
    table_.of_schema[id] = index;
    table_.messages.emplace_back();
    std::vector<ProtobufField> fields;
    std::set<SchemaId> visited;
    add_fields(id, fields, visited);
    table_.messages[index] = std::move(fields);
    return index;
  }

  void add_fields(SchemaId id, std::vector<ProtobufField>& fields, std::set<SchemaId>& visited) {
    if (!visited.insert(id).second) return;
    const Schema& schema = document_.schema(id);
    for (const auto& [name, member] : schema.properties) {
      const json::Value* words = extension_of(document_, member);
      if (words != nullptr && number_in(*words) > 0) fields.push_back(field(name, member, *words));
    }
    if (schema.ref) add_fields(*schema.ref, fields, visited);
    for (const SchemaId part : schema.all_of) add_fields(part, fields, visited);
  }

  ProtobufField field(const std::string& name, SchemaId member, const json::Value& words) {
    ProtobufField field{.member = name, .number = number_in(words), .type = type_in(words)};
    SchemaId inner = target_of(document_, member);
    if (document_.schema(inner).types.array && document_.schema(inner).items) {
      field.repeated = true;
      inner = target_of(document_, *document_.schema(inner).items);
    }
    if (field.type.empty()) field.type = implied_type(document_.schema(inner));
    if (field.type == "message") field.message = message(inner);
    if (const json::Value* messages = words.find("messages")) add_packed(*messages, field);
    return field;
  }

  /// The messages that an `any` may hold, described beside its number.
  void add_packed(const json::Value& messages, ProtobufField& field) {
    if (!messages.is_object()) return;
    for (const json::Member& one : *messages.object()) {
      std::vector<ProtobufField> fields;
      if (!one.value.is_object()) continue;
      for (const json::Member& member : *one.value.object()) {
        const std::string type = type_in(member.value);
        fields.push_back({.member = member.name,
                          .number = number_in(member.value),
                          .type = type.empty() ? "string" : type});
      }
      field.packed.emplace_back(one.name, table_.messages.size());
      table_.messages.push_back(std::move(fields));
    }
  }

  const Document& document_;
  ProtobufTable table_;
};

}  // namespace

bool is_protobuf(std::string_view media_type) {
  const std::string_view essence = media_type.substr(0, media_type.find(';'));
  return essence.ends_with("+proto") || essence == "application/grpc" || essence == "application/grpc-web" ||
         essence == "application/protobuf" || essence == "application/x-protobuf";
}

ProtobufTable protobuf_table(const Document& document) {
  Builder builder(document);
  for (const Operation& operation : document.operations) {
    if (operation.request_body) {
      for (const MediaType& media : operation.request_body->content) builder.add_body(media);
    }
    for (const Response& response : operation.responses) {
      for (const MediaType& media : response.content) builder.add_body(media);
    }
  }
  return builder.take();
}

std::optional<std::size_t> message_of(const Document& document, const ProtobufTable& table, SchemaId schema) {
  const auto found = table.of_schema.find(target_of(document, schema));
  if (found == table.of_schema.end() || table.messages[found->second].empty()) return std::nullopt;
  return found->second;
}

}  // namespace understudy::openapi

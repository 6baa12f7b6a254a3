#include "runtime/multipart.h"

#include <algorithm>
#include <map>
#include <optional>

#include "json/utf8.h"
#include "runtime/body.h"
#include "runtime/body_fault.h"
#include "runtime/body_kind.h"
#include "runtime/form.h"
#include "runtime/nested_shape.h"
#include "runtime/part_rules.h"
#include "runtime/shape.h"

namespace understudy::runtime {
namespace {

using Decoded = tl::expected<json::Value, json::ParseError>;

/// Reads the parts of one body.
class Reader {
 public:
  Reader(std::string_view body, const Media& declared) : body_(body), declared_(declared) {}

  Decoded read_members(const std::vector<Part>& parts) {
    std::map<std::string, std::size_t> places;
    std::vector<std::pair<std::string, json::Value>> members;
    for (const Part& part : parts) {
      if (part.name.empty()) return fault(part, "a part must have a name in its Content-Disposition");
      const Encoding* encoding = encoding_of(declared_, part.name);
      const NestedShape shape = NestedShape(declared_.shape).member(part.name);
      const bool whole = is_whole(part, encoding, *shape);
      Decoded value = read(part, encoding, whole ? *shape : *shape.items());
      if (!value) return value;
      const auto [place, is_new] = places.emplace(part.name, members.size());
      if (is_new) {
        members.emplace_back(part.name, whole ? std::move(*value) : json::Array{std::move(*value)});
      } else {
        add(members[place->second].second, std::move(*value));
      }
    }
    json::Object object;
    for (auto& [name, value] : members) object.append(name, std::move(value));
    return object;
  }

  Decoded read_items(const std::vector<Part>& parts) {
    json::Array items;
    for (const Part& part : parts) {
      Decoded value = read(part, nullptr, *NestedShape(declared_.shape).items());
      if (!value) return value;
      items.push_back(std::move(*value));
    }
    return items;
  }

 private:
  tl::unexpected<json::ParseError> fault(const Part& part, const std::string& message) const {
    return tl::unexpected<json::ParseError>(fault_at(body_, offset_in(body_, part.body), message));
  }

  static void add(json::Value& known, json::Value value) {
    if (json::Array* array = known.array()) return array->push_back(std::move(value));
    known = json::Array{std::move(known), std::move(value)};
  }

  /// Whether a part is the whole member, and not an item of the array that the member is.
  static bool is_whole(const Part& part, const Encoding* encoding, const Shape& shape) {
    if (!shape.array || takes_scalar(shape)) return true;
    const auto type = type_of(part, encoding);
    return type && is_json(*type) && part.body.starts_with('[') && !items_of(shape).array;
  }

  Decoded read(const Part& part, const Encoding* encoding, const Shape& shape) const {
    if (const auto broken = broken_part(part, encoding)) return fault(part, *broken);
    const auto type = type_of(part, encoding);
    const bool wants_bytes = !shape.media_type.empty() && shape.string && !shape.object && !shape.array;
    if (wants_bytes) return json::Value(std::string(part.body));
    if (!type && shape.object && !takes_scalar(shape))
      return document(part, *parse_media_type("application/json"), shape);
    const BodyKind kind = type ? kind_of(*type) : BodyKind::text;
    if (kind == BodyKind::multipart)
      return fault(part, "the part " + part.name + " may not be multipart itself");
    if (kind != BodyKind::text && kind != BodyKind::bytes) return document(part, *type, shape);
    const bool is_file = kind == BodyKind::bytes || is_declared_file(part);
    if (is_file) return read_bytes(part, shape);
    return document(part, type.value_or(MediaType{"text", "plain", {}}), shape);
  }

  static json::Value read_bytes(const Part& part, const Shape& shape) {
    std::string bytes(part.body);
    return json::is_utf8(bytes) ? read_text(std::move(bytes), shape) : json::Value(std::move(bytes));
  }

  Decoded document(const Part& part, const MediaType& type, const Shape& shape) const {
    auto value = decode_body(part.body, type, Media{.type = type.essence(), .shape = shape});
    if (value) return value;
    const std::string what = kind_of(type) == BodyKind::json ? "JSON" : type.essence();
    const std::string message = "the part " + part.name + " is not " + what + ": " + value.error().message;
    return tl::make_unexpected(fault_at(body_, offset_in(body_, part.body) + value.error().offset, message));
  }

  std::string_view body_;
  const Media& declared_;
};

}  // namespace

Decoded decode_multipart(std::string_view body, const MediaType& sent, const Media& declared) {
  const std::string* boundary = sent.parameter("boundary");
  if (boundary == nullptr || boundary->empty())
    return tl::make_unexpected(fault_at(body, 0, "the media type names no boundary"));
  const bool is_form = sent.subtype == "form-data";
  const auto parts = split_parts(body, *boundary, is_form);
  if (!parts) return tl::make_unexpected(parts.error());
  const bool is_list = !is_form && speaks_of_whole(declared.shape);
  Reader reader(body, declared);
  return is_list ? reader.read_items(*parts) : reader.read_members(*parts);
}

}  // namespace understudy::runtime

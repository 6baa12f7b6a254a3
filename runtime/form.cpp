#include "runtime/form.h"

#include <algorithm>
#include <set>

#include "runtime/body.h"
#include "runtime/body_fault.h"
#include "runtime/body_kind.h"
#include "runtime/nested_shape.h"
#include "runtime/shape.h"
#include "runtime/style.h"

namespace understudy::runtime {
namespace {

using Decoded = tl::expected<json::Value, json::ParseError>;
using Member = tl::expected<std::optional<json::Value>, json::ParseError>;

constexpr std::size_t most_fields = 2'000;

/// One member: its name without escapes, and the pair in which it first occurs.
struct Field {
  std::string name;
  RawPair pair;
  bool is_whole = true;  // no bracket leads inside of it
};

/// The member that a name speaks of: `address` for `address[city]` where no member has brackets in its name.
std::string member_name(const std::string& name, const Media& declared) {
  const std::size_t bracket = name.find('[');
  if (bracket == std::string::npos || bracket == 0) return name;
  const auto has = [&](std::string_view wanted) {
    return std::ranges::any_of(declared.shape.members, [&](const auto& one) { return one.first == wanted; });
  };
  const std::string head = name.substr(0, bracket);
  const Encoding* encoding = encoding_of(declared, head);
  const bool deep = encoding != nullptr && encoding->style == Style::deep_object;
  return !has(name) && (has(head) || deep) ? head : name;
}

Serialization serialization_of(const Encoding* encoding, const Shape& shape) {
  Serialization how{.style = Style::form, .explode = true, .unescape_text = unescape_form};
  if (is_styled(encoding)) {
    how.style = encoding->style.value_or(Style::form);
    how.explode = encoding->explode.value_or(how.style == Style::form || how.style == Style::deep_object);
  } else if (shape.object || shape.array) {
    how.style = Style::deep_object;
  }
  return how;
}

/// The type of the documents that a member's texts are, if they are.
std::optional<MediaType> document_type(const Encoding* encoding) {
  if (encoding == nullptr || is_styled(encoding)) return std::nullopt;
  auto type = parse_media_type(encoding->content_type);
  const bool is_document = type && kind_of(*type) != BodyKind::text && kind_of(*type) != BodyKind::bytes;
  return is_document ? type : std::nullopt;
}

Decoded read_document(std::string_view body, const Field& field, const MediaType& type, const Shape& shape) {
  const Styled<std::string> plain = unescape_form(field.pair.value);
  const std::size_t offset = offset_in(body, field.pair.value);
  if (!plain) return tl::make_unexpected(fault_at(body, offset, plain.error().message));
  auto value = decode_body(*plain, type, Media{.type = type.essence(), .shape = shape});
  if (value) return value;
  return tl::make_unexpected(fault_at(
      body, offset, "the field " + field.name + " is not " + type.essence() + ": " + value.error().message));
}

/// Documents under one name: one that is an array, or one for each item.
Member read_documents(std::string_view body, const Field& field, const std::vector<RawPair>& pairs,
                      const MediaType& type, const Shape& shape) {
  const bool many = shape.array && !takes_scalar(shape);
  json::Array items;
  for (const RawPair& pair : pairs) {
    const Styled<std::string> name = unescape_form(pair.name);
    if (!name || *name != field.name) continue;
    Decoded value = read_document(body, {field.name, pair}, type, shape);
    if (!value) return tl::make_unexpected(value.error());
    if (!many || value->is_array()) return std::optional(std::move(*value));
    items.push_back(std::move(*value));
  }
  return json::Value(std::move(items));
}

/// An object that came as JSON text though nothing says so.
std::optional<json::Value> read_json(std::string_view text, const Encoding* encoding, const Shape& shape) {
  const Styled<std::string> plain = unescape_form(text);
  if (!plain || is_styled(encoding) || !shape.object) return std::nullopt;
  auto value = json::parse(*plain);
  return value && value->is_object() ? std::optional(std::move(*value)) : std::nullopt;
}

Member read_member(std::string_view body, const Field& field, const std::vector<RawPair>& pairs,
                   const Media& declared) {
  const Encoding* encoding = encoding_of(declared, field.name);
  const Shape& shape = *NestedShape(declared.shape).member(field.name);
  const auto type = document_type(encoding);
  if (type && field.is_whole) return read_documents(body, field, pairs, *type, shape);
  if (field.is_whole) {
    if (auto value = read_json(field.pair.value, encoding, shape)) return value;
  }
  auto value = read_named(field.name, pairs, serialization_of(encoding, shape), shape);
  if (value) return std::move(*value);
  return tl::make_unexpected(fault_at(body, offset_in(body, field.pair.value),
                                      "the field " + field.name + " " + value.error().message));
}

/// Members whose own members are fields of the form: style `form` with explode.
tl::expected<json::Object, json::ParseError> read_spread(std::string_view body,
                                                         const std::vector<RawPair>& pairs,
                                                         const Media& declared, std::set<std::string>& done) {
  json::Object object;
  std::vector<std::string_view> taken;
  for (const auto& [name, shape] : declared.shape.members) taken.push_back(name);
  for (const Encoding& encoding : declared.encoding) {
    const Shape& shape = member_of(declared.shape, encoding.property);
    const Serialization how = serialization_of(&encoding, shape);
    const bool spread = how.style == Style::form && how.explode && shape.object && !takes_scalar(shape);
    if (!spread || !is_styled(&encoding)) continue;
    auto value = read_named(encoding.property, pairs, how, shape, taken);
    if (!value) return tl::make_unexpected(fault_at(body, 0, value.error().message));
    if (!*value) continue;
    done.insert(encoding.property);
    for (const json::Member& member : *(*value)->object()) done.insert(member.name);
    object.append(encoding.property, std::move(**value));
  }
  return object;
}

}  // namespace

const Encoding* encoding_of(const Media& declared, std::string_view member) {
  const auto found = std::ranges::find(declared.encoding, member, &Encoding::property);
  return found == declared.encoding.end() ? nullptr : &*found;
}

bool is_styled(const Encoding* encoding) {
  return encoding != nullptr && (encoding->style || encoding->explode || encoding->allow_reserved);
}

Decoded decode_form(std::string_view body, const Media& declared) {
  const std::vector<RawPair> pairs = split_pairs(body, '&');
  if (pairs.size() > most_fields) {
    return tl::make_unexpected(
        fault_at(body, offset_in(body, pairs[most_fields].name), "the form has too many fields"));
  }
  std::set<std::string> done;
  auto spread = read_spread(body, pairs, declared, done);
  if (!spread) return tl::make_unexpected(spread.error());
  json::Object object = std::move(*spread);
  for (const RawPair& pair : pairs) {
    const Styled<std::string> name = unescape_form(pair.name);
    if (!name)
      return tl::make_unexpected(
          fault_at(body, offset_in(body, pair.name), "a name " + name.error().message));
    const std::string member = member_name(*name, declared);
    const Field field{member, pair, member == *name};
    if (!done.insert(field.name).second) continue;
    Member value = read_member(body, field, pairs, declared);
    if (!value) return tl::make_unexpected(value.error());
    if (*value) object.append(field.name, std::move(**value));
  }
  return object;
}

}  // namespace understudy::runtime

#include "runtime/form.h"

#include <algorithm>
#include <set>

#include "runtime/media_type.h"
#include "runtime/shape.h"
#include "runtime/style.h"

namespace understudy::runtime {
namespace {

using Decoded = tl::expected<json::Value, json::ParseError>;
using Member = tl::expected<std::optional<json::Value>, json::ParseError>;

constexpr std::size_t most_fields = 2'000;

std::size_t offset_in(std::string_view body, std::string_view part) {
  const bool inside = part.data() >= body.data() && part.data() <= body.data() + body.size();
  return inside ? static_cast<std::size_t>(part.data() - body.data()) : 0;
}

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
  if (encoding != nullptr && encoding->style) {
    how.style = *encoding->style;
    how.explode = encoding->explode.value_or(how.style == Style::form || how.style == Style::deep_object);
  } else if (encoding != nullptr && encoding->explode) {
    how.explode = *encoding->explode;
  } else if (shape.object || shape.array) {
    how.style = Style::deep_object;
  }
  return how;
}

/// A text that is declared as JSON, or is an object without a style.
std::optional<json::Value> read_json(std::string_view text, const Encoding* encoding, const Shape& shape) {
  const auto type = encoding == nullptr ? std::nullopt : parse_media_type(encoding->content_type);
  const bool styled = encoding != nullptr && encoding->style;
  if (!(type && is_json(*type)) && (styled || !shape.object)) return std::nullopt;
  const Styled<std::string> plain = unescape_form(text);
  if (!plain) return std::nullopt;
  auto value = json::parse(*plain);
  const bool fits = value && (type || value->is_object());
  return fits ? std::optional(std::move(*value)) : std::nullopt;
}

Member read_member(std::string_view body, const Field& field, const std::vector<RawPair>& pairs,
                   const Media& declared) {
  const Encoding* encoding = encoding_of(declared, field.name);
  const Shape& shape = member_of(declared.shape, field.name);
  if (field.is_whole) {
    if (auto value = read_json(field.pair.value, encoding, shape)) return value;
  }
  auto value = read_named(field.name, pairs, serialization_of(encoding, shape), shape);
  if (value) return std::move(*value);
  return tl::make_unexpected(fault_at(body, offset_in(body, field.pair.value), value.error().message));
}

}  // namespace

const Encoding* encoding_of(const Media& declared, std::string_view member) {
  const auto found = std::ranges::find(declared.encoding, member, &Encoding::property);
  return found == declared.encoding.end() ? nullptr : &*found;
}

json::ParseError fault_at(std::string_view body, std::size_t offset, std::string message) {
  const std::string_view before = body.substr(0, offset);
  const auto line = static_cast<std::size_t>(std::ranges::count(before, '\n')) + 1;
  const std::size_t start = before.rfind('\n') == std::string_view::npos ? 0 : before.rfind('\n') + 1;
  const std::string_view column = before.substr(start);
  const auto letters = std::ranges::count_if(column, [](char byte) { return (byte & 0xC0) != 0x80; });
  return {std::move(message), line, static_cast<std::size_t>(letters) + 1, offset};
}

Decoded decode_form(std::string_view body, const Media& declared) {
  const std::vector<RawPair> pairs = split_pairs(body, '&');
  if (pairs.size() > most_fields) {
    return tl::make_unexpected(
        fault_at(body, offset_in(body, pairs[most_fields].name), "the form has too many fields"));
  }
  json::Object object;
  std::set<std::string> done;
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

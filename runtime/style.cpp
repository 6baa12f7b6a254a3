#include "runtime/style.h"

#include <algorithm>

#include "json/utf8.h"
#include "runtime/check/letters.h"
#include "runtime/parameters.h"
#include "runtime/shape.h"

namespace understudy::runtime {
namespace {

tl::unexpected<StyleFault> fault(std::string keyword, std::string message) {
  return tl::unexpected<StyleFault>({std::move(keyword), std::move(message)});
}

Styled<std::string> sound(std::optional<std::string> text) {
  if (!text) return fault("encoding", "has a percent escape that is not complete");
  if (!json::is_utf8(*text)) return fault("encoding", "is not UTF-8");
  return std::move(*text);
}

constexpr std::size_t most_members = 10'000;

/// Where a delimiter stands in a text, and how long it is there.
struct Cut {
  std::size_t at;
  std::size_t length;
};

Cut next_cut(std::string_view text, Style style, char delimiter) {
  if (style == Style::space_delimited) {
    const std::size_t at = std::min({text.find("%20"), text.find('+'), text.find(' '), text.size()});
    return {at, text.substr(at).starts_with('%') ? 3U : 1U};
  }
  if (style == Style::pipe_delimited) {
    const std::size_t at = std::min({text.find('|'), text.find("%7C"), text.find("%7c"), text.size()});
    return {at, text.substr(at).starts_with('%') ? 3U : 1U};
  }
  return {std::min(text.find(delimiter), text.size()), 1};
}

std::vector<std::string_view> split(std::string_view text, Style style, char delimiter) {
  std::vector<std::string_view> parts;
  while (true) {
    const Cut cut = next_cut(text, style, delimiter);
    std::string_view part = text.substr(0, cut.at);
    while (style == Style::simple && part.starts_with(' ')) part.remove_prefix(1);
    while (style == Style::simple && part.ends_with(' ')) part.remove_suffix(1);
    parts.push_back(part);
    if (cut.at == text.size()) return parts;
    text.remove_prefix(cut.at + cut.length);
  }
}

char delimiter_of(std::string_view text, const Serialization& how) {
  if (how.style == Style::label) return how.explode || text.find(',') == std::string_view::npos ? '.' : ',';
  if (how.style == Style::matrix && how.explode) return ';';
  return ',';
}

Styled<json::Value> read_scalar(std::string_view text, const Serialization& how, const Shape& shape) {
  Styled<std::string> plain = how.unescape_text(text);
  if (!plain) return tl::make_unexpected(plain.error());
  return read_text(std::move(*plain), shape);
}

Styled<json::Value> read_array(const std::vector<std::string_view>& parts, const Serialization& how,
                               const Shape& shape) {
  json::Array array;
  if (parts.size() == 1 && parts.front().empty()) return array;
  for (const std::string_view part : parts) {
    Styled<json::Value> item = read_scalar(part, how, items_of(shape));
    if (!item) return item;
    array.push_back(std::move(*item));
  }
  return array;
}

Styled<json::Value> read_members(const std::vector<RawPair>& pairs, const Serialization& how,
                                 const Shape& shape) {
  json::Object object;
  for (const RawPair& pair : pairs) {
    Styled<std::string> name = how.unescape_text(pair.name);
    if (!name) return tl::make_unexpected(name.error());
    Styled<json::Value> value = read_scalar(pair.value, how, member_of(shape, *name));
    if (!value) return value;
    object.set(std::move(*name), std::move(*value));
  }
  return object;
}

/// `R,100,G,200`, or exploded `R=100,G=200`.
Styled<json::Value> read_object(const std::vector<std::string_view>& parts, const Serialization& how,
                                const Shape& shape) {
  std::vector<RawPair> pairs;
  if (parts.size() == 1 && parts.front().empty()) return json::Object();
  if (parts.size() > most_members) return fault("style", "has too many members");
  if (!how.explode && parts.size() % 2 != 0) return fault("style", "has a name without a value");
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (!how.explode) {
      pairs.push_back({parts[i], parts[i + 1]});
      ++i;
      continue;
    }
    const std::size_t equals = parts[i].find('=');
    if (equals == std::string_view::npos) return fault("style", "has a name without = and a value");
    pairs.push_back({parts[i].substr(0, equals), parts[i].substr(equals + 1)});
  }
  return read_members(pairs, how, shape);
}

}  // namespace

Styled<std::string> unescape(std::string_view text) { return sound(percent_decode(text)); }

Styled<std::string> unescape_form(std::string_view text) { return sound(form_decode(text)); }

Styled<std::string> take_literally(std::string_view text) { return sound(std::string(text)); }

Styled<json::Value> read_styled(std::string_view text, const Serialization& how, const Shape& shape) {
  const char delimiter = delimiter_of(text, how);
  const std::vector<std::string_view> parts = split(text, how.style, delimiter);
  const bool structured = parts.size() > 1 || !takes_scalar(shape);
  if (shape.object && structured && !(shape.array && parts.size() % 2 != 0))
    return read_object(parts, how, shape);
  if (shape.array && structured) return read_array(parts, how, shape);
  return read_scalar(text, how, shape);
}

}  // namespace understudy::runtime

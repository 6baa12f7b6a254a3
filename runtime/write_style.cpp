#include "runtime/write_style.h"

#include <algorithm>

#include "json/write.h"
#include "runtime/percent.h"

namespace understudy::runtime {
namespace {

using Parts = tl::expected<std::vector<std::string>, std::string>;
using Text = tl::expected<std::string, std::string>;

constexpr std::size_t most_brackets = 16;

std::string escaped(std::string_view text, const Writing& how, std::string_view kept) {
  if (!how.escaping.percent) return std::string(text);
  const std::string encoded = percent_encode(text, kept, how.escaping.plus);
  if (how.style != Style::label) return encoded;
  // A dot is no reserved letter, but here it is the delimiter.
  std::string dotless;
  for (const char letter : encoded) dotless += letter == '.' ? "%2E" : std::string(1, letter);
  return dotless;
}

Text scalar(const json::Value& value, const Writing& how) {
  if (value.is_array() || value.is_object()) {
    return tl::unexpected("style " + std::string(name_of(how.style)) + " has no text for an " +
                          std::string(json::name_of(value.type())) + " inside of another value");
  }
  if (value.is_null()) return std::string();
  return escaped(value.is_string() ? *value.string() : json::write(value), how, how.escaping.kept);
}

Parts alone(const json::Value& value, const Writing& how) {
  Text text = scalar(value, how);
  if (!text) return tl::unexpected(std::move(text.error()));
  return std::vector{std::move(*text)};
}

/// The items of an array, or the names and values of an object: `k`, `v`, or exploded `k=v`.
Parts flat(const json::Value& value, const Writing& how) {
  std::vector<std::string> texts;
  if (const json::Array* array = value.array()) {
    for (const json::Value& item : *array) {
      Text text = scalar(item, how);
      if (!text) return tl::unexpected(std::move(text.error()));
      texts.push_back(std::move(*text));
    }
    return texts;
  }
  for (const json::Member& member : *value.object()) {
    Text text = scalar(member.value, how);
    if (!text) return tl::unexpected(std::move(text.error()));
    texts.push_back(escaped(member.name, how, {}));
    if (how.explode) {
      texts.back() += "=" + *text;
    } else {
      texts.push_back(std::move(*text));
    }
  }
  return texts;
}

std::string joined(const std::vector<std::string>& texts, std::string_view delimiter) {
  std::string line;
  for (std::size_t i = 0; i < texts.size(); ++i) line += (i == 0 ? "" : std::string(delimiter)) + texts[i];
  return line;
}

std::string_view delimiter_of(const Writing& how) {
  switch (how.style) {
    case Style::label:
      return how.explode ? "." : ",";
    case Style::matrix:
      return how.explode ? ";" : ",";
    case Style::space_delimited:
      return "%20";
    case Style::pipe_delimited:
      return "%7C";
    case Style::simple:
    case Style::form:
    case Style::deep_object:
      break;
  }
  return ",";
}

/// `name[key][inner]=value`, one pair for each text inside.
Text add_deep(const std::string& path, const json::Value& value, const Writing& how,
              std::vector<std::string>& parts) {
  if (std::ranges::count(path, ']') > static_cast<std::ptrdiff_t>(most_brackets))
    return tl::unexpected(std::string("style deepObject ends after 16 brackets"));
  const auto inside = [&](const std::string& key) { return path + "[" + key + "]"; };
  const auto add_text = [&](const std::string& text) -> Text {
    parts.push_back(percent_encode(path, {}, how.escaping.plus) + "=" + text);
    return text;
  };
  const json::Array* array = value.array();
  const json::Object* object = value.object();
  if ((array != nullptr && array->empty()) || (object != nullptr && object->empty())) return add_text("");
  if (object != nullptr) {
    for (const json::Member& member : *object) {
      if (auto done = add_deep(inside(member.name), member.value, how, parts); !done) return done;
    }
    return std::string();
  }
  if (array != nullptr) {
    // One item alone needs its number, as it could be read as no array at all.
    const bool plain = array->size() > 1 && std::ranges::none_of(*array, [](const auto& one) {
                         return one.is_array() || one.is_object();
                       });
    for (std::size_t i = 0; i < array->size(); ++i) {
      const std::string at = plain ? path : inside(std::to_string(i));
      if (auto done = add_deep(at, (*array)[i], how, parts); !done) return done;
    }
    return std::string();
  }
  const Text text = scalar(value, how);
  return text ? add_text(*text) : text;
}

Parts write_deep(const json::Value& value, const Writing& how) {
  std::vector<std::string> parts;
  Text done = add_deep(std::string(how.name), value, how, parts);
  if (!done) return tl::unexpected(std::move(done.error()));
  return parts;
}

}  // namespace

std::string_view name_of(Style style) {
  switch (style) {
    case Style::matrix:
      return "matrix";
    case Style::label:
      return "label";
    case Style::simple:
      return "simple";
    case Style::form:
      return "form";
    case Style::space_delimited:
      return "spaceDelimited";
    case Style::pipe_delimited:
      return "pipeDelimited";
    case Style::deep_object:
      return "deepObject";
  }
  return {};
}

Parts write_styled(const json::Value& value, const Writing& how) {
  if (how.style == Style::deep_object) return write_deep(value, how);
  const bool structured = value.is_array() || value.is_object();
  Parts texts = structured ? flat(value, how) : alone(value, how);
  if (!texts) return texts;
  const std::string whole = joined(*texts, delimiter_of(how));
  if (how.style == Style::simple) return std::vector{whole};
  if (how.style == Style::label) return std::vector{"." + whole};
  const std::string name = escaped(how.name, how, {});
  const bool spread = structured && how.explode && (value.is_object() || !texts->empty());
  if (!spread) {
    const bool bare = how.style == Style::matrix && whole.empty();
    texts = std::vector{name + (bare ? "" : "=") + whole};
  } else if (value.is_array()) {
    for (std::string& text : *texts) text.insert(0, name + "=");
  }
  if (how.style == Style::matrix) return std::vector{";" + joined(*texts, ";")};
  return texts;
}

}  // namespace understudy::runtime

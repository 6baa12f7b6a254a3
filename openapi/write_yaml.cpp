#include "openapi/write_yaml.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "json/write.h"
#include "openapi/read/yaml_scalar.h"

namespace understudy::openapi {
namespace {

/// Words that YAML 1.1 takes for flags.
constexpr std::array<std::string_view, 6> flags{"y", "n", "yes", "no", "on", "off"};

bool is_flag(std::string_view text) {
  return std::ranges::any_of(flags, [&](std::string_view flag) {
    return std::ranges::equal(flag, text, {}, {},
                              [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  });
}

/// Whether the text is read as itself without quotes: on the safe side, as `:` may be a time.
bool is_plain(std::string_view text) {
  if (text.empty() || std::isspace(static_cast<unsigned char>(text.back())) != 0 || is_flag(text))
    return false;
  const auto first = static_cast<unsigned char>(text.front());
  if (std::isalpha(first) == 0 && first != '/' && first != '_' && first != '$' && first < 0x80) return false;
  const bool is_safe = std::ranges::all_of(text, [](unsigned char c) {
    return std::isalnum(c) != 0 || c >= 0x80 ||
           std::string_view(" ./$_-(){}").find(static_cast<char>(c)) != std::string_view::npos;
  });
  if (!is_safe || text.find('\xC2') != std::string_view::npos ||
      text.find("\xEF\xBB\xBF") != std::string_view::npos || text.find("\xE2\x80") != std::string_view::npos)
    return false;
  const auto value = plain_scalar(text);
  return value && std::holds_alternative<std::string>(*value);
}

bool has_control(std::string_view text) {
  return std::ranges::any_of(text, [](unsigned char c) { return (c < 0x20 && c != '\n') || c == 0x7F; }) ||
         text.find('\xC2') != std::string_view::npos || text.find("\xE2\x80") != std::string_view::npos ||
         text.find("\xEF\xBB\xBF") != std::string_view::npos;
}

/// Whether a block says the text: lines without a space in front of the first and behind the last.
bool is_block(std::string_view text) {
  if (text.find('\n') == std::string_view::npos || has_control(text)) return false;
  const bool ends_sound = !text.ends_with("\n\n") && !text.ends_with(' ') && !text.ends_with(" \n");
  return text.front() != ' ' && text.front() != '\n' && ends_sound;
}

std::string quoted(std::string_view text) {
  if (is_plain(text)) return std::string(text);
  if (has_control(text) || text.find_first_of("'\n") != std::string_view::npos) {
    std::string out;
    json::write_string(out, text);
    return out;
  }
  return "'" + std::string(text) + "'";
}

class YamlWriter {
 public:
  std::string take() { return std::move(out_); }

  /// What stands behind `key:` or `-`, with the line end.
  void value(const json::Value& value, std::size_t level) {
    if (const std::string* text = value.string(); text != nullptr && is_block(*text))
      return block(*text, level);
    if (const json::Object* members = value.object(); members != nullptr && !members->empty()) {
      out_ += '\n';
      return object(*members, level);
    }
    if (const json::Array* items = value.array(); items != nullptr && !items->empty()) {
      out_ += '\n';
      return array(*items, level);
    }
    out_ += ' ';
    scalar(value);
    out_ += '\n';
  }

  void object(const json::Object& members, std::size_t level) {
    for (const json::Member& each : members) {
      indent(level);
      member(each, level);
    }
  }

  void scalar(const json::Value& value) {
    if (const std::string* text = value.string())
      out_ += quoted(*text);
    else
      json::write_to(out_, value);
  }

 private:
  void indent(std::size_t level) { out_.append(2 * level, ' '); }

  void member(const json::Member& each, std::size_t level) {
    out_ += quoted(each.name);
    out_ += ':';
    value(each.value, level + 1);
  }

  void array(const json::Array& items, std::size_t level) {
    for (const json::Value& item : items) {
      indent(level);
      out_ += '-';
      const json::Object* members = item.object();
      if (members == nullptr || members->empty()) {
        value(item, level + 1);
        continue;
      }
      // The first member stands behind the dash.
      bool is_first = true;
      for (const json::Member& each : *members) {
        is_first ? void(out_ += ' ') : indent(level + 1);
        is_first = false;
        member(each, level + 1);
      }
    }
  }

  void block(std::string_view text, std::size_t level) {
    out_ += text.ends_with('\n') ? " |\n" : " |-\n";
    if (text.ends_with('\n')) text.remove_suffix(1);
    while (true) {
      const std::size_t end = text.find('\n');
      const std::string_view line = text.substr(0, end);
      if (!line.empty()) indent(std::max<std::size_t>(level, 1));
      out_.append(line).append("\n");
      if (end == std::string_view::npos) return;
      text.remove_prefix(end + 1);
    }
  }

  std::string out_;
};

}  // namespace

std::string write_yaml(const json::Value& value) {
  YamlWriter writer;
  if (const json::Object* members = value.object(); members != nullptr && !members->empty()) {
    writer.object(*members, 0);
    return writer.take();
  }
  writer.value(value, 0);
  return writer.take();
}

}  // namespace understudy::openapi

#include "runtime/json_sequence.h"

#include <algorithm>
#include <optional>

#include "json/write.h"
#include "runtime/body_fault.h"

namespace understudy::runtime {
namespace {

constexpr char record_separator = '\x1E';
constexpr std::size_t most_texts = 500'000;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

/// The data of an event: its `data` lines, joined.
std::optional<std::string> data_of(std::string_view event) {
  std::optional<std::string> data;
  while (!event.empty()) {
    const std::size_t end = std::min(event.find('\n'), event.size());
    std::string_view line = event.substr(0, end);
    event.remove_prefix(std::min(end + 1, event.size()));
    if (!line.starts_with("data:") && line != "data") continue;
    line.remove_prefix(std::min<std::size_t>(5, line.size()));
    if (line.starts_with(' ')) line.remove_prefix(1);
    data = data ? *data + "\n" + std::string(line) : std::string(line);
  }
  return data;
}

/// Events end at an empty line (HTML, section 9.2.6). The last one is taken also where that line is missing.
json::Value decode_events(std::string_view body) {
  std::string text;
  for (const char letter : body) {
    const bool ends_line = letter == '\n' && text.ends_with('\r');
    if (ends_line) text.pop_back();
    text += letter;
  }
  json::Array events;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", start), text.size());
    const auto data = data_of(std::string_view(text).substr(start, end - start));
    start = end + 2;
    if (!data) continue;
    auto value = json::parse(*data);
    events.push_back(value ? std::move(*value) : json::Value(*data));
  }
  return events;
}

}  // namespace

tl::expected<json::Value, json::ParseError> decode_sequence(std::string_view body, BodyKind kind) {
  if (kind == BodyKind::json_events) return decode_events(body);
  const char separator = kind == BodyKind::json_sequence ? record_separator : '\n';
  json::Array texts;
  for (std::size_t start = 0; start <= body.size();) {
    const std::size_t end = std::min(body.find(separator, start), body.size());
    const std::string_view text = body.substr(start, end - start);
    if (kind == BodyKind::json_sequence && start == 0 && !is_blank(text))
      return tl::make_unexpected(fault_at(body, 0, "a record separator must come before each JSON text"));
    if (texts.size() == most_texts)
      return tl::make_unexpected(fault_at(body, start, "the sequence has too many texts"));
    if (!is_blank(text)) {
      auto value = json::parse(text);
      if (!value)
        return tl::make_unexpected(fault_at(body, start + value.error().offset, value.error().message));
      texts.push_back(std::move(*value));
    }
    start = end + 1;
  }
  return texts;
}

std::string encode_sequence(const json::Value& value, BodyKind kind) {
  std::string text;
  const auto add = [&](const json::Value& one) {
    if (kind == BodyKind::json_sequence) text += record_separator;
    if (kind == BodyKind::json_events) text += "data: ";
    json::write_to(text, one);
    text += kind == BodyKind::json_events ? "\n\n" : "\n";
  };
  if (const json::Array* items = value.array()) {
    for (const json::Value& item : *items) add(item);
  } else {
    add(value);
  }
  return text;
}

}  // namespace understudy::runtime

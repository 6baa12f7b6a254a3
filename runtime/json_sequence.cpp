#include "runtime/json_sequence.h"

#include <algorithm>

#include "json/write.h"
#include "runtime/body_fault.h"

namespace understudy::runtime {
namespace {

constexpr char record_separator = '\x1E';
constexpr std::size_t most_texts = 500'000;

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

}  // namespace

tl::expected<json::Value, json::ParseError> decode_sequence(std::string_view body, BodyKind kind) {
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
    json::write_to(text, one);
    text += '\n';
  };
  if (const json::Array* items = value.array()) {
    for (const json::Value& item : *items) add(item);
  } else {
    add(value);
  }
  return text;
}

}  // namespace understudy::runtime

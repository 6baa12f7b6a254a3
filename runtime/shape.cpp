#include "runtime/shape.h"

#include <algorithm>
#include <optional>

#include "json/parse.h"
#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

const Shape anything;

std::optional<json::Value> read_number(const std::string& text) {
  if (text.empty() || !(is_digit(text.front()) || text.front() == '-') || !is_digit(text.back()))
    return std::nullopt;
  auto value = json::parse(text);
  if (!value || !value->is_number()) return std::nullopt;
  return std::move(*value);
}

}  // namespace

json::Value read_text(std::string text, const Shape& shape) {
  if (shape.null && !shape.string && (text.empty() || text == "null")) return nullptr;
  if (shape.boolean && text == "true") return true;
  if (shape.boolean && text == "false") return false;
  if (shape.integer || shape.number) {
    if (auto number = read_number(text)) return std::move(*number);
  }
  return text;
}

bool takes_scalar(const Shape& shape) {
  const bool says_nothing = !shape.array && !shape.object;
  return says_nothing || shape.boolean || shape.integer || shape.number || shape.string;
}

const Shape& items_of(const Shape& shape) { return shape.items.empty() ? anything : shape.items.front(); }

const Shape& member_of(const Shape& shape, std::string_view name) {
  const auto found = std::ranges::find(shape.members, name, &std::pair<std::string, Shape>::first);
  if (found != shape.members.end()) return found->second;
  return shape.rest.empty() ? anything : shape.rest.front();
}

}  // namespace understudy::runtime

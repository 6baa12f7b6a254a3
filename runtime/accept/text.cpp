#include "runtime/accept/text.h"

#include <array>

#include "json/parse.h"
#include "runtime/check/array.h"

namespace understudy::runtime::accept {
namespace {

/// Few items that are texts without escapes, or small integers: equal where they are spelt alike.
class PlainItems {
 public:
  /// False where an item cannot be compared by its spelling, or there are too many.
  bool add(std::string_view item) {
    const bool is_plain = item.front() == '"'
                              ? item.find('\\') == std::string_view::npos
                              : item.find_first_not_of("0123456789") == std::string_view::npos;
    if (!is_plain || count_ == items_.size()) return false;
    for (std::size_t i = 0; i < count_; ++i) repeated_ = repeated_ || items_[i] == item;
    items_[count_++] = item;
    return true;
  }
  bool repeated() const { return repeated_; }

 private:
  std::array<std::string_view, 32> items_;
  std::size_t count_ = 0;
  bool repeated_ = false;
};

}  // namespace

bool Text::find_name(const NamesView& names, std::size_t& index) {
  json::StringToken token;
  const char* const after = json::scan_string(at_, end_, token);
  if (after == nullptr) return false;
  if (token.escaped) return doubt();
  at_ = after;
  name_ = token.raw;
  index = names.find(token.raw);
  return take(':');
}

bool Text::go(Mark mark) {
  if (mark.at < at_) {
    const auto again = static_cast<std::size_t>(at_ - mark.at);
    if (again > budget_) return doubt();
    budget_ -= again;
  }
  at_ = mark.at;
  depth_ = mark.depth;
  return true;
}

bool Text::any() {
  switch (kind()) {
    case Kind::object:
      return object(no_names, [&](std::size_t) { return any(); });
    case Kind::array:
      return array([&](std::size_t) { return any(); });
    case Kind::string:
      return string();
    case Kind::number:
      return number();
    case Kind::boolean:
      return boolean();
    case Kind::null:
      return null();
    case Kind::none:
      return false;
  }
  return false;
}

std::string_view Text::span() {
  at_ = json::skip_space(at_, end_);
  const char* const from = at_;
  return any() ? std::string_view(from, static_cast<std::size_t>(at_ - from)) : std::string_view();
}

bool Text::has_unique_items(const char* from) {
  const char* const end = at_;
  if (!go({from, depth_})) return false;
  PlainItems items;
  bool is_plain = true;
  bool closed = false;
  for (bool first = true; is_plain && more(first, ']', closed); first = false) {
    const std::string_view item = span();
    if (item.empty()) return false;
    is_plain = items.add(item);
  }
  at_ = end;
  if (is_plain) return !items.repeated();
  const auto value = json::parse({from - 1, static_cast<std::size_t>(end - from + 1)});
  if (!value) return doubt();
  Report report(direction_, In::body, 1);
  unique_items(*value, {Path(), ""}, report);
  return report.ok();
}

}  // namespace understudy::runtime::accept

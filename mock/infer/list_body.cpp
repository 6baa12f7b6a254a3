#include <optional>
#include <vector>

#include "mock/infer/names.h"
#include "mock/infer/page.h"
#include "mock/produce/encode.h"

namespace understudy::mock {

namespace {

constexpr std::size_t deepest_envelope = 4;

json::Value number(std::size_t value) { return json::Value(static_cast<std::int64_t>(value)); }

std::size_t page_count(const InferredPage& page) { return (page.total + page.size - 1) / page.size; }

/// What a member beside the items should say; null where it is none of those that tell of the page.
std::optional<json::Value> told(PageWord word, const json::Value& before, const InferredPage& page) {
  const bool is_number = before.is_number();
  switch (word) {
    case PageWord::total:
      return is_number ? std::optional(number(page.total)) : std::nullopt;
    case PageWord::count:
      return is_number ? std::optional(number(page.items.size())) : std::nullopt;
    case PageWord::number:
      return is_number ? std::optional(number(page.first / page.size + 1)) : std::nullopt;
    case PageWord::size:
      return is_number ? std::optional(number(page.size)) : std::nullopt;
    case PageWord::pages:
      return is_number ? std::optional(number(page_count(page))) : std::nullopt;
    case PageWord::offset:
      return is_number ? std::optional(number(page.first)) : std::nullopt;
    case PageWord::has_more:
      return before.is_boolean() ? std::optional(json::Value(page.has_more())) : std::nullopt;
    case PageWord::next_cursor:
    case PageWord::cursor:
    case PageWord::none:
      return std::nullopt;
  }
  return std::nullopt;
}

bool is_link(const json::Value& value) {
  return value.is_string() && value.string()->find("://") != std::string::npos;
}

/// Replaces a body by a changed one where that keeps to the schema.
template <typename Change>
bool try_body(const Holder& holder, json::Value& body, const std::vector<std::string>& steps,
              const Change& change) {
  json::Value changed = body;
  json::Value* here = &changed;
  for (const std::string& step : steps) here = here->object()->find(step);
  change(*here->object());
  if (!broken_rules(*holder.media, changed).empty()) return false;
  body = std::move(changed);
  return true;
}

class Envelope {
 public:
  Envelope(const Holder& holder, const InferredPage& page)
      : holder_(holder), page_(page), body_(holder.around(page.items)) {}

  json::Value take() {
    visit({}, holder_.body);
    return std::move(body_);
  }

 private:
  void visit(const std::vector<std::string>& steps, const json::Value& before) {
    if (!before.is_object() || steps.size() == deepest_envelope || steps == holder_.steps) return;
    for (const json::Member& member : *before.object()) {
      const PageWord word = member_word(member.name);
      const bool is_links = bare_name(member.name) == "links" && member.value.is_object();
      if (const auto value = told(word, member.value, page_)) {
        put(steps, member.name, *value);
      } else if (word == PageWord::next_cursor && !member.value.is_object()) {
        put_next(steps, member.name, member.value);
      } else if (is_links && try_links(steps, member.name)) {
        continue;
      } else {
        auto inner = steps;
        inner.push_back(member.name);
        visit(inner, member.value);
      }
    }
  }

  void put(const std::vector<std::string>& steps, const std::string& name, const json::Value& value) {
    try_body(holder_, body_, steps, [&](json::Object& object) { object.set(name, value); });
  }

  /// A link to a next page is not made; where there is none, it goes.
  void put_next(const std::vector<std::string>& steps, const std::string& name, const json::Value& before) {
    if (page_.has_more() && !is_link(before)) return put(steps, name, page_.last_key);
    if (page_.has_more()) return;
    const auto set_to = [&](json::Value value) {
      return try_body(holder_, body_, steps, [&](json::Object& object) { object.set(name, value); });
    };
    if (set_to(json::Value())) return;
    if (try_body(holder_, body_, steps, [&](json::Object& object) { object.erase(name); })) return;
    set_to(json::Value(""));
  }

  bool try_links(const std::vector<std::string>& steps, const std::string& name) {
    return try_body(holder_, body_, steps, [&](json::Object& object) { object.set(name, json::Object()); });
  }

  const Holder& holder_;
  const InferredPage& page_;
  json::Value body_;
};

}  // namespace

json::Value list_body(const Holder& holder, const InferredPage& page) {
  return Envelope(holder, page).take();
}

}  // namespace understudy::mock

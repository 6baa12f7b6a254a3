#include "mock/infer/page.h"

#include <algorithm>

#include "mock/infer/names.h"
#include "mock/read/text.h"
#include "mock/store/cursor.h"

namespace understudy::mock {

namespace {

constexpr std::int64_t usual_size = 100;
constexpr std::int64_t smallest_usual_size = 5;  // a sample below tells a bound, not what is usual
constexpr std::int64_t largest = 1'000'000;

std::int64_t whole(const json::Value& value, std::int64_t otherwise) {
  const json::Number* number = value.number();
  if (number == nullptr) return otherwise;
  return std::clamp(static_cast<std::int64_t>(number->as_double()), std::int64_t{0}, largest);
}

const runtime::Parameter* parameter_for(const runtime::Operation& operation, PageWord word) {
  const auto found = std::ranges::find_if(operation.parameters, [&](const runtime::Parameter& one) {
    return one.in == runtime::In::query && parameter_word(one.name) == word;
  });
  return found == operation.parameters.end() ? nullptr : &*found;
}

const json::Value* asked(const runtime::Parameter* parameter, const json::Object& query) {
  const json::Value* value = parameter == nullptr ? nullptr : query.find(parameter->name);
  return value == nullptr || value->is_null() ? nullptr : value;
}

std::size_t size_of(const runtime::Operation& operation, const json::Object& query) {
  const runtime::Parameter* parameter = parameter_for(operation, PageWord::size);
  std::int64_t usual = usual_size;
  if (parameter != nullptr && parameter->example) {
    const std::int64_t told = whole(*parameter->example, usual_size);
    if (told >= smallest_usual_size) usual = told;
  }
  const json::Value* value = asked(parameter, query);
  const std::int64_t size = value == nullptr ? usual : whole(*value, usual);
  return static_cast<std::size_t>(size < 1 ? usual : size);
}

/// Whether an item has the value, or one of a list of them.
bool has(const json::Value& member, const json::Value& wanted) {
  const json::Array* list = wanted.array();
  if (list == nullptr) return text_of(member) == text_of(wanted);
  return std::ranges::any_of(*list, [&](const json::Value& one) { return text_of(member) == text_of(one); });
}

const json::Value* member_called(const json::Value& item, const std::string& bare) {
  if (!item.is_object()) return nullptr;
  const auto found = std::ranges::find_if(
      *item.object(), [&](const json::Member& member) { return bare_name(member.name) == bare; });
  return found == item.object()->end() ? nullptr : &found->value;
}

bool is_plain(const json::Value& value) {
  return !value.is_object() && !value.is_array() && !value.is_null();
}

/// Where the page begins.
Outcome<std::size_t> first_of(const std::vector<Keyed>& items, const runtime::Operation& operation,
                              const json::Object& query, std::size_t size) {
  if (const auto* cursor = parameter_for(operation, PageWord::cursor)) {
    const json::Value* value = asked(cursor, query);
    const std::string key = value == nullptr ? std::string() : text_of(*value);
    if (!key.empty()) {
      const auto found = std::ranges::find(items, key, &Keyed::first);
      if (found == items.end())
        return refuse_cursor(cursor->name, *value,
                             "must be a cursor that this list gave out, or the key of one of its items");
      return static_cast<std::size_t>(found - items.begin()) + 1;
    }
  }
  if (const json::Value* offset = asked(parameter_for(operation, PageWord::offset), query))
    return static_cast<std::size_t>(whole(*offset, 0));
  const json::Value* number = asked(parameter_for(operation, PageWord::number), query);
  const auto page = number == nullptr ? std::int64_t{1} : std::max<std::int64_t>(whole(*number, 1), 1);
  return static_cast<std::size_t>(page - 1) * size;
}

}  // namespace

void filter(std::vector<Keyed>& items, const runtime::Operation& operation, const json::Object& query) {
  for (const runtime::Parameter& parameter : operation.parameters) {
    const json::Value* wanted = query.find(parameter.name);
    const bool is_filter = parameter.in == runtime::In::query && wanted != nullptr && !wanted->is_null() &&
                           parameter_word(parameter.name) == PageWord::none;
    if (!is_filter) continue;
    const std::string name = bare_name(parameter.name);
    std::erase_if(items, [&](const Keyed& one) {
      const json::Value* member = member_called(*one.second, name);
      return member != nullptr && is_plain(*member) && !has(*member, *wanted);
    });
  }
}

Outcome<InferredPage> page_of(const std::vector<Keyed>& items, const runtime::Operation& operation,
                              const json::Object& query) {
  InferredPage page;
  page.total = items.size();
  page.size = size_of(operation, query);
  const Outcome<std::size_t> first = first_of(items, operation, query, page.size);
  if (!first) return tl::unexpected(first.error());
  page.first = std::min(*first, items.size());
  const std::size_t last = std::min(items.size(), page.first + page.size);
  for (std::size_t i = page.first; i < last; ++i) page.items.push_back(*items[i].second);
  if (last > page.first) page.last_key = items[last - 1].first;
  return page;
}

}  // namespace understudy::mock

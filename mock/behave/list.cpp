#include <algorithm>

#include "mock/behave/change.h"
#include "mock/behave/find.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using Entries = std::vector<Collection::Entry>;

constexpr std::int64_t largest_page = 1'000'000;

/// A query parameter that was sent and is not null.
const json::Value* query(const Visit& visit, const std::string& name) {
  const json::Value* value = visit.moment.query == nullptr ? nullptr : visit.moment.query->find(name);
  return value == nullptr || value->is_null() ? nullptr : value;
}

bool found_in(const json::Value& item, const Search& search, const std::string& wanted) {
  return std::any_of(search.members.begin(), search.members.end(), [&](const std::string& name) {
    const json::Value* member = item.find(name);
    return member != nullptr && !member->is_null() &&
           lower(text_of(*member)).find(wanted) != std::string::npos;
  });
}

/// Whether a member equals what was asked for, or one of a list of such values.
bool equals(const json::Value* member, const json::Value& wanted) {
  if (member == nullptr) return false;
  const json::Array* list = wanted.array();
  if (list == nullptr) return text_of(*member) == text_of(wanted);
  return std::any_of(list->begin(), list->end(),
                     [&](const json::Value& one) { return text_of(*member) == text_of(one); });
}

Entries entries_of(const Behavior& behavior, const Visit& visit, const World& world) {
  Entries entries = visit.store.at(*behavior.shelf).items.after(world, 0);
  const json::Value* text = behavior.search ? query(visit, behavior.search->parameter) : nullptr;
  if (text != nullptr) {
    const std::string wanted = lower(text_of(*text));
    std::erase_if(entries, [&](const Collection::Entry& entry) {
      return !found_in(*entry.item, *behavior.search, wanted);
    });
  }
  for (const auto& [parameter, member] : behavior.filters) {
    const json::Value* wanted = query(visit, parameter);
    if (wanted == nullptr) continue;
    std::erase_if(entries,
                  [&](const Collection::Entry& entry) { return !equals(entry.item->find(member), *wanted); });
  }
  return entries;
}

/// A whole number that was sent; fractions are cut, what is too large counts as a million.
std::int64_t count_of(const Visit& visit, const std::string& name, std::int64_t otherwise) {
  const json::Value* value = name.empty() ? nullptr : query(visit, name);
  const json::Number* number = value == nullptr ? nullptr : value->number();
  if (number == nullptr) return otherwise;
  const double wide = std::clamp(number->as_double(), -1.0, static_cast<double>(largest_page));
  const auto whole = static_cast<std::int64_t>(wide);
  return whole < 1 ? otherwise : whole;
}

/// The part of a list that was asked for.
struct Page {
  std::size_t first = 0;
  std::size_t last = 0;
  std::int64_t number = 1;
  std::int64_t size = 0;
};

Outcome<Page> page_of(const Behavior& behavior, const Visit& visit, const World& world,
                      const Entries& entries) {
  Page page;
  page.last = entries.size();
  page.size = static_cast<std::int64_t>(entries.size());
  if (!behavior.page) return page;
  const Paging& paging = *behavior.page;
  page.number = count_of(visit, paging.number, 1);
  page.size = count_of(visit, paging.limit.empty() ? paging.size : paging.limit, paging.default_size);
  const json::Value* cursor = paging.cursor.empty() ? nullptr : query(visit, paging.cursor);
  if (cursor != nullptr) {
    const auto position = visit.cursors.read(behavior.shelf->plan.name, world, text_of(*cursor));
    if (!position) return refuse_cursor(paging.cursor, *cursor, "must be a cursor that this list gave out");
    const auto after = [&](const Collection::Entry& entry) { return entry.position <= *position; };
    page.first = static_cast<std::size_t>(std::partition_point(entries.begin(), entries.end(), after) -
                                          entries.begin());
  } else {
    const auto skipped = static_cast<std::size_t>((page.number - 1) * page.size);
    page.first = std::min(skipped, entries.size());
  }
  page.last = std::min(entries.size(), page.first + static_cast<std::size_t>(page.size));
  return page;
}

json::Value described(const Page& page, const Entries& entries, const json::Value& next_cursor) {
  json::Array items;
  items.reserve(page.last - page.first);
  for (std::size_t index = page.first; index < page.last; ++index) items.push_back(*entries[index].item);
  const auto total = static_cast<std::int64_t>(entries.size());
  json::Object result;
  result.append("items", std::move(items));
  result.append("total", total);
  result.append("has_more", page.last < entries.size());
  result.append("next_cursor", next_cursor);
  result.append("number", page.number);
  result.append("size", page.size);
  result.append("pages", page.size == 0 ? 0 : (total + page.size - 1) / page.size);
  return result;
}

}  // namespace

Outcome<Item> list(const Behavior& behavior, const Visit& visit) {
  const Outcome<Located> parent = find_parent(behavior, visit);
  if (!parent) return tl::unexpected(parent.error());
  const World world = world_of(behavior.shelf->plan, *visit.moment.path);
  const Entries entries = entries_of(behavior, visit, world);
  const Outcome<Page> page = page_of(behavior, visit, world, entries);
  if (!page) return tl::unexpected(page.error());
  json::Value next_cursor;
  if (page->last < entries.size() && page->last > page->first) {
    next_cursor = visit.cursors.make(behavior.shelf->plan.name, world, entries[page->last - 1].position);
  }
  const json::Value described_page = described(*page, entries, next_cursor);
  const Scope root(visit.moment);
  const Scope outer = parent->item ? root.with("parent", *parent->item) : root;
  return answer_of(behavior, outer.with("page", described_page),
                   std::make_shared<const json::Value>(*described_page.find("items")));
}

}  // namespace understudy::mock

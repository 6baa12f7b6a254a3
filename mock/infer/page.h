#pragma once

#include "mock/infer/holder.h"
#include "mock/refusal.h"
#include "mock/store/collection.h"

namespace understudy::mock {

/// The part of a list that a request asked for, and what there is to tell of the whole.
struct InferredPage {
  json::Array items = {};
  std::size_t total = 0;
  std::size_t first = 0;  // how many stand before
  std::size_t size = 0;   // the most that a page has
  std::string last_key = {};

  bool has_more() const { return first + items.size() < total; }
};

/// An item with the text of its key.
using Keyed = std::pair<std::string, Item>;

/// Leaves the items that have what the query parameters of their members' names ask for.
void filter(std::vector<Keyed>& items, const runtime::Operation& operation, const json::Object& query);

/// The page that the query parameters ask for: by number, by offset, or behind a cursor, which is the key of
/// an item. Refuses a cursor that no item has.
Outcome<InferredPage> page_of(const std::vector<Keyed>& items, const runtime::Operation& operation,
                              const json::Object& query);

/// The body of a list with that page in it: totals, numbers, cursors and links beside the items say what is
/// so, as far as the document lets them.
json::Value list_body(const Holder& holder, const InferredPage& page);

}  // namespace understudy::mock

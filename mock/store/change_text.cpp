#include "mock/store/change_text.h"

#include "json/parse.h"
#include "json/write.h"
#include "mock/store/json_parts.h"

namespace understudy::mock {

namespace {

constexpr json::ParseLimits limits{.depth = 1024};  // an item is as deep as a body may be

json::Value edit_json(const Edit& edit) {
  switch (edit.kind) {
    case Edit::Kind::put:
      return json::Object{{"put", edit.key}, {"in", world_json(edit.world)}, {"item", *edit.item}};
    case Edit::Kind::erase:
      return json::Object{{"erase", edit.key}, {"in", world_json(edit.world)}};
    case Edit::Kind::bury:
      return json::Object{{"bury", edit.key}, {"in", world_json(edit.world)}};
    case Edit::Kind::restore:
      return json::Object{{"restore", true}};
    case Edit::Kind::erase_worlds:
      break;
  }
  json::Array values;
  for (const auto& value : edit.values) values.push_back(value ? json::Value(*value) : json::Value());
  return json::Object{{"erase_within", std::move(values)}};
}

std::optional<Edit> edit_from(const json::Value& value) {
  Edit edit{.world = world_from(value, "in"), .item = item_from(value, "item")};
  if (value.find("erase_within") != nullptr) {
    edit.kind = Edit::Kind::erase_worlds;
    for (const json::Value& one : list_from(value, "erase_within")) {
      edit.values.push_back(one.is_string() ? std::optional(*one.string()) : std::nullopt);
    }
    return edit;
  }
  if (value.find("restore") != nullptr) return Edit{.kind = Edit::Kind::restore};
  for (const auto& [name, kind] :
       {std::pair{"put", Edit::Kind::put}, {"erase", Edit::Kind::erase}, {"bury", Edit::Kind::bury}}) {
    if (value.find(name) == nullptr) continue;
    edit.kind = kind;
    edit.key = text_from(value, name);
    return kind == Edit::Kind::put && edit.item == nullptr ? std::nullopt : std::optional(edit);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> change_text(const std::vector<ShelfChange>& changes) {
  json::Array all;
  for (const ShelfChange& change : changes) {
    json::Array edits;
    for (const Edit& edit : change.edits) edits.push_back(edit_json(edit));
    all.push_back(
        json::Object{{"collection", change.shelf}, {"counter", change.counter}, {"edits", std::move(edits)}});
  }
  std::string text = json::write(std::move(all));
  if (!json::parse(text, limits)) return std::nullopt;
  return text;
}

std::vector<ShelfChange> changes_of(const std::string& text) {
  std::vector<ShelfChange> changes;
  const auto all = json::parse(text, limits);
  if (!all || !all->is_array()) return changes;
  for (const json::Value& one : *all->array()) {
    ShelfChange change{text_from(one, "collection"), count_from(one, "counter")};
    for (const json::Value& edit : list_from(one, "edits")) {
      if (auto read = edit_from(edit)) change.edits.push_back(*std::move(read));
    }
    changes.push_back(std::move(change));
  }
  return changes;
}

}  // namespace understudy::mock

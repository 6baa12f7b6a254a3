#include <algorithm>
#include <array>

#include "json/pointer.h"
#include "mock/behave/behavior.h"
#include "mock/read/members.h"

namespace understudy::mock {

namespace {

constexpr std::string_view extension = "x-understudy-behavior";

struct Word {
  std::string_view word;
  Action action;
};
constexpr std::array<Word, 7> actions = {{{"answer", Action::answer},
                                          {"create", Action::create},
                                          {"put", Action::put},
                                          {"read", Action::read},
                                          {"update", Action::update},
                                          {"delete", Action::erase},
                                          {"list", Action::list}}};

constexpr std::array<std::string_view, 14> known_names = {"path", "query",  "header", "cookie",   "body",
                                                          "now",  "today",  "uuid",   "sequence", "operation",
                                                          "item", "parent", "page",   "each"};

/// The operation under the reader's eyes.
struct Reading {
  const runtime::Operation& operation;
  Store& store;
  Faults& faults;
};

std::optional<Template> read_template(Members& members, std::string_view name, Faults& faults) {
  const json::Value* value = members.any(name);
  if (value == nullptr) return std::nullopt;
  Template part = parse_template(*value, members.at(name), faults);
  for (const Ask& ask : asks_of(part)) {
    const std::string& root = ask.lookup->root;
    const bool is_known = std::find(known_names.begin(), known_names.end(), root) != known_names.end();
    if (!is_known && ask.by != AskedBy::item) members.fault(name, "unknown name " + root);
  }
  return part;
}

Shelf* read_shelf(Members& members, const Reading& reading) {
  const std::string name = members.needed("collection");
  Shelf* shelf = reading.store.find(name);
  if (shelf == nullptr && !name.empty()) members.fault("collection", "unknown collection " + name);
  return shelf;
}

std::vector<std::string> path_names(const runtime::Operation& operation) {
  std::vector<std::string> names;
  std::string_view path = operation.path;
  for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{')) {
    const std::size_t close = path.find('}', open);
    if (close == std::string_view::npos) break;
    names.emplace_back(path.substr(open + 1, close - open - 1));
    path.remove_prefix(close + 1);
  }
  return names;
}

/// The path parameter with the key: the one that is told, else the one of the key's name, else the last.
std::string read_id(Members& members, const Shelf* shelf, const Reading& reading) {
  const std::vector<std::string> names = path_names(reading.operation);
  const auto has = [&](const std::string& name) {
    return std::find(names.begin(), names.end(), name) != names.end();
  };
  if (const auto told = members.text("id")) {
    if (!has(*told)) members.fault("id", "the path has no parameter " + *told);
    return *told;
  }
  if (shelf != nullptr && has(shelf->plan.key)) return shelf->plan.key;
  return names.empty() ? std::string() : names.back();
}

std::optional<Search> read_search(Members& members) {
  std::optional<Members> inner = members.inner("search");
  if (!inner) return std::nullopt;
  Search search{inner->needed("parameter"), inner->texts("members")};
  inner->finish();
  return search;
}

std::vector<std::pair<std::string, std::string>> read_filters(Members& members) {
  std::vector<std::pair<std::string, std::string>> filters;
  const json::Object* object = members.object("filters");
  if (object == nullptr) return filters;
  for (const json::Member& filter : *object) {
    const std::string* member = filter.value.string();
    if (member == nullptr) members.fault("filters", filter.name + " has to be the name of a member");
    if (member != nullptr) filters.emplace_back(filter.name, *member);
  }
  return filters;
}

std::optional<Paging> read_page(Members& members) {
  std::optional<Members> inner = members.inner("page");
  if (!inner) return std::nullopt;
  Paging page;
  page.limit = inner->text("limit").value_or("");
  page.cursor = inner->text("cursor").value_or("");
  page.number = inner->text("number").value_or("");
  page.size = inner->text("size").value_or("");
  page.default_size = inner->integer("default_size").value_or(page.default_size);
  if (page.default_size < 1) inner->fault("default_size", "must be at least 1");
  page.default_size = std::max<std::int64_t>(page.default_size, 1);
  inner->finish();
  return page;
}

std::optional<Parent> read_parent(Members& members, const Reading& reading) {
  std::optional<Members> inner = members.inner("parent");
  if (!inner) return std::nullopt;
  Parent parent;
  parent.shelf = read_shelf(*inner, reading);
  parent.id = read_id(*inner, parent.shelf, reading);
  parent.item = read_template(*inner, "item", reading.faults);
  inner->finish();
  if (parent.shelf == nullptr) return std::nullopt;
  return parent;
}

std::vector<Reference> read_references(Members& members, const Reading& reading) {
  std::vector<Reference> references;
  const json::Array* list = members.array("references");
  if (list == nullptr) return references;
  for (std::size_t index = 0; index < list->size(); ++index) {
    Members inner((*list)[index], members.at("references") + "/" + std::to_string(index), reading.faults);
    const std::string path = inner.needed("path");
    auto tokens = json::pointer_tokens(path);
    if (!tokens) inner.fault("path", path + " is no JSON pointer");
    Shelf* shelf = read_shelf(inner, reading);
    inner.finish();
    if (tokens && shelf != nullptr) references.push_back({std::move(*tokens), shelf});
  }
  return references;
}

std::optional<Action> read_action(Members& members) {
  const std::string word = members.needed("action");
  std::string allowed;
  for (const Word& entry : actions) {
    if (entry.word == word) return entry.action;
    allowed += (allowed.empty() ? "" : ", ") + std::string(entry.word);
  }
  if (!word.empty()) members.fault("action", "unknown action " + word + "; allowed are " + allowed);
  return std::nullopt;
}

void read_status(Members& members, Behavior& behavior) {
  const auto status = members.integer("status");
  if (!status) return;
  if (*status < 200 || *status > 599) return members.fault("status", "must be from 200 to 599");
  behavior.status = static_cast<int>(*status);
}

void read_members(Members& members, const Reading& reading, Behavior& behavior) {
  read_status(members, behavior);
  behavior.answer = read_template(members, "answer", reading.faults);
  behavior.item = read_template(members, "item", reading.faults);
  behavior.key = read_template(members, "key", reading.faults);
  behavior.id = read_id(members, behavior.shelf, reading);
  behavior.search = read_search(members);
  behavior.filters = read_filters(members);
  behavior.page = read_page(members);
  behavior.parent = read_parent(members, reading);
  behavior.references = read_references(members, reading);
}

/// The path has to say in which world a collection is.
void check_world(Members& members, const Reading& reading, const Shelf* shelf) {
  if (shelf == nullptr) return;
  const std::vector<std::string> names = path_names(reading.operation);
  for (const std::string& name : shelf->plan.within) {
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      members.fault("collection", "lies within " + name + ", which the path does not have");
    }
  }
}

}  // namespace

std::optional<Behavior> read_behavior(const runtime::Operation& operation, Store& store, Faults& faults) {
  const json::Value* value = operation.extensions.find(extension);
  if (value == nullptr) return std::nullopt;
  const Reading reading{operation, store, faults};
  Members members(*value, operation.location + "/" + std::string(extension), faults);
  const std::optional<Action> action = read_action(members);
  Behavior behavior;
  behavior.action = action.value_or(Action::answer);
  if (behavior.action != Action::answer) behavior.shelf = read_shelf(members, reading);
  if (behavior.action == Action::answer) members.any("collection");
  read_members(members, reading, behavior);
  check_world(members, reading, behavior.shelf);
  if (behavior.parent) check_world(members, reading, behavior.parent->shelf);
  members.finish();
  const bool complete = action && (behavior.shelf != nullptr || behavior.action == Action::answer);
  if (!complete) return std::nullopt;
  return behavior;
}

}  // namespace understudy::mock

#include "openapi/only.h"

#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

namespace understudy::openapi {

namespace {

/// Whether a text is what a pattern says, where `*` stands for any letters.
bool fits(std::string_view pattern, std::string_view text) {
  std::size_t star = std::string_view::npos;
  std::size_t retry = 0;
  std::size_t at = 0;
  std::size_t next = 0;
  while (next < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      star = at++;
      retry = next;
    } else if (at < pattern.size() && pattern[at] == text[next]) {
      ++at;
      ++next;
    } else if (star != std::string_view::npos) {
      at = star + 1;
      next = ++retry;
    } else {
      return false;
    }
  }
  return pattern.find_first_not_of('*', at) == std::string_view::npos;
}

/// The name with its method in upper case, where it has one.
std::string with_method(std::string_view name) {
  std::string text(name);
  const auto end = std::min(text.find(' '), text.size());
  if (end == text.size()) return text;
  std::transform(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(end), text.begin(),
                 [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return text;
}

std::vector<std::string> names_of(const Operation& operation) {
  std::vector<std::string> names = operation.tags;
  names.push_back(operation.id);
  names.push_back(operation.method + " " + operation.path);
  return names;
}

bool is_wanted(const std::vector<std::string>& names, const Operation& operation) {
  return std::ranges::any_of(names, [&](const std::string& name) { return means(name, operation); });
}

/// Walks from operations to all schemas that they are made of.
class Reach {
 public:
  explicit Reach(const Document& document) : document_(document), seen_(document.schemas.size()) {}

  void add(const Operation& operation) {
    for (const Parameter& parameter : operation.parameters) {
      add(parameter.schema);
      if (parameter.content) add(*parameter.content);
    }
    if (operation.request_body) add(operation.request_body->content);
    for (const Response& response : operation.responses) {
      add(response.headers);
      add(response.content);
    }
  }

  void add(const std::optional<SchemaId>& start) {
    if (start) open_.push_back(*start);
    while (!open_.empty()) {
      const auto place = static_cast<std::size_t>(open_.back());
      open_.pop_back();
      if (seen_[place]) continue;
      seen_[place] = true;
      open(document_.schemas[place]);
    }
  }

  bool contains(SchemaId id) const { return seen_[static_cast<std::size_t>(id)]; }
  const std::vector<bool>& all() const { return seen_; }

 private:
  void add(const std::vector<MediaType>& content) {
    for (const MediaType& media : content) add(media);
  }
  void add(const MediaType& media) {
    add(media.schema);
    for (const Encoding& encoding : media.encoding) add(encoding.headers);
  }
  void add(const std::vector<Header>& headers) {
    for (const Header& header : headers) add(header.schema);
  }

  void open(const Schema& schema) {
    for (const auto* named : {&schema.properties, &schema.pattern_properties, &schema.dependent_schemas}) {
      for (const auto& [name, id] : *named) open_.push_back(id);
    }
    if (schema.discriminator) {
      for (const auto& [name, id] : schema.discriminator->mapping) open_.push_back(id);
    }
    for (const auto* list : {&schema.prefix_items, &schema.all_of, &schema.any_of, &schema.one_of})
      open_.insert(open_.end(), list->begin(), list->end());
    for (const auto& one :
         {schema.ref, schema.content_schema, schema.items, schema.contains, schema.unevaluated_items,
          schema.additional_properties, schema.property_names, schema.unevaluated_properties, schema.negation,
          schema.if_schema, schema.then_schema, schema.else_schema}) {
      if (one) open_.push_back(*one);
    }
  }

  const Document& document_;
  std::vector<bool> seen_;
  std::vector<SchemaId> open_;
};

Reach reach_of_operations(const Document& document) {
  Reach reach(document);
  for (const Operation& operation : document.operations) reach.add(operation);
  for (const Operation& operation : document.webhooks) reach.add(operation);
  for (const Callback& callback : document.callbacks) reach.add(callback.operation);
  return reach;
}

}  // namespace

bool means(std::string_view name, const Operation& operation) {
  const std::string pattern = with_method(name);
  return std::ranges::any_of(
      names_of(operation), [&](const std::string& text) { return fits(name, text) || fits(pattern, text); });
}

std::vector<std::string> selectable(const Document& document) {
  std::set<std::string> names;
  const auto add = [&](const Operation& operation) {
    for (std::string& name : names_of(operation)) names.insert(std::move(name));
  };
  std::ranges::for_each(document.operations, add);
  std::ranges::for_each(document.webhooks, add);
  for (const Callback& callback : document.callbacks) add(callback.operation);
  return {names.begin(), names.end()};
}

std::vector<std::string> meaningless(const Document& document, const std::vector<std::string>& names) {
  std::vector<std::string> result;
  for (const std::string& name : names) {
    const auto meant = [&](const Operation& operation) { return means(name, operation); };
    const bool known = std::ranges::any_of(document.operations, meant) ||
                       std::ranges::any_of(document.webhooks, meant) ||
                       std::ranges::any_of(document.callbacks, meant, &Callback::operation);
    if (!known) result.push_back(name);
  }
  return result;
}

Document only(Document document, const std::vector<std::string>& names) {
  const auto unwanted = [&](const Operation& operation) { return !is_wanted(names, operation); };
  std::erase_if(document.operations, unwanted);
  std::erase_if(document.webhooks, unwanted);
  std::set<std::string> owners;
  for (const Operation& operation : document.operations) owners.insert(operation.id);
  for (const Operation& operation : document.webhooks) owners.insert(operation.id);
  std::erase_if(document.callbacks, [&](const Callback& callback) {
    const auto is_kept = [&](const std::string& owner) { return owners.contains(owner); };
    return std::ranges::none_of(callback.owners, is_kept) && unwanted(callback.operation);
  });
  const Reach reach = reach_of_operations(document);
  std::erase_if(document.components,
                [&](const auto& component) { return !reach.contains(component.second); });
  return document;
}

std::vector<bool> reached_schemas(const Document& document) {
  Reach reach = reach_of_operations(document);
  for (const auto& [name, id] : document.components) reach.add(id);
  return reach.all();
}

std::vector<bool> schemas_of_operations(const Document& document) {
  Reach reach(document);
  for (const Operation& operation : document.operations) reach.add(operation);
  return reach.all();
}

}  // namespace understudy::openapi

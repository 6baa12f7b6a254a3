#include "generator/only.h"

#include <algorithm>
#include <set>

#include "generator/lower/acceptors.h"
#include "generator/lower/checks.h"
#include "generator/lower/headers.h"
#include "generator/lower/lower.h"
#include "generator/lower/overloaded.h"

namespace understudy::generator {

using openapi::Document;

namespace {

/// The declarations that types need, directly and by way of others; aliases are declarations.
class NeededTypes {
 public:
  explicit NeededTypes(const cpp::Models& models) : models_(models), needed_(models.declarations.size()) {}

  void add(cpp::TypeId id) {
    open_.push_back(id);
    while (!open_.empty()) {
      const cpp::TypeId next = open_.back();
      open_.pop_back();
      visit(next);
    }
  }
  void add(const std::vector<cpp::Member>& members) {
    for (const cpp::Member& member : members) add(member.type);
  }

  bool contains(cpp::DeclarationId id) const { return needed_[static_cast<std::size_t>(id)]; }

 private:
  void visit(cpp::TypeId id) {
    std::visit(overloaded{[](cpp::Scalar) {}, [&](cpp::Named named) { enter(named.declaration); },
                          [&](cpp::List list) { open_.push_back(list.item); },
                          [&](cpp::Map map) { open_.push_back(map.item); },
                          [&](cpp::OrNull or_null) { open_.push_back(or_null.value); },
                          [&](cpp::Open open) { open_.push_back(open.known); }},
               models_.type(id));
  }

  void enter(cpp::DeclarationId id) {
    if (contains(id)) return;
    needed_[static_cast<std::size_t>(id)] = true;
    std::visit(overloaded{[&](const cpp::Alias& one) { open_.push_back(one.type); },
                          [&](const cpp::Struct& one) { open_all(one); },
                          [&](const cpp::Tuple& one) {
                            for (const cpp::Member& member : one.members) open_.push_back(member.type);
                            if (one.rest) open_.push_back(*one.rest);
                          },
                          [](const cpp::Enum&) {},
                          [&](const cpp::Union& one) {
                            for (const cpp::Alternative& each : one.alternatives) open_.push_back(each.type);
                          }},
               models_.declaration(id));
  }
  void open_all(const cpp::Struct& one) {
    for (const cpp::Member& member : one.members) open_.push_back(member.type);
    for (const cpp::Part& part : one.parts) open_.push_back(part.type);
    if (one.rest == cpp::Rest::typed) open_.push_back(one.rest_type);
  }

  const cpp::Models& models_;
  std::vector<bool> needed_;
  std::vector<cpp::TypeId> open_;
};

using Locations = std::set<std::string>;

/// Types and table have the operations in the same order.
void keep_operations(std::vector<cpp::Operation>& types, std::vector<cpp::TableOperation>& rows,
                     const Locations& locations) {
  std::size_t kept = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!locations.contains(rows[i].location)) continue;
    if (kept != i) {
      types[kept] = std::move(types[i]);
      rows[kept] = std::move(rows[i]);
    }
    ++kept;
  }
  types.resize(kept);
  rows.resize(kept);
}

void keep_operations(cpp::Api& api, const Document& part) {
  Locations locations;
  for (const openapi::Operation& operation : part.operations) locations.insert(operation.location);
  for (const openapi::Operation& webhook : part.webhooks) locations.insert(webhook.location);
  for (const openapi::Callback& callback : part.callbacks) locations.insert(callback.operation.location);
  keep_operations(api.operations, api.table.operations, locations);
}

void keep_models(cpp::Api& api) {
  NeededTypes needed(api.models);
  for (const cpp::Entry& entry : api.entries) needed.add(entry.type);
  const auto add = [&](const cpp::Operation& operation) {
    for (const cpp::ParameterGroup& group : operation.groups) needed.add(group.members);
    if (operation.body) needed.add(operation.body->type);
    for (const cpp::Reply& reply : operation.replies) {
      needed.add(reply.headers);
      if (reply.body) needed.add(*reply.body);
    }
  };
  std::ranges::for_each(api.operations, add);
  std::erase_if(api.models.order, [&](cpp::DeclarationId id) { return !needed.contains(id); });
}

/// The checks that the table and the unions of the models name.
std::set<std::string> named_checks(const cpp::Api& api) {
  std::set<std::string> names;
  const auto add_headers = [&](const std::vector<cpp::TableHeader>& headers) {
    for (const cpp::TableHeader& header : headers) names.insert(header.check);
  };
  const auto add_content = [&](const std::vector<cpp::TableMedia>& content) {
    for (const cpp::TableMedia& media : content) {
      names.insert(media.check);
      for (const cpp::TableEncoding& encoding : media.encoding) add_headers(encoding.headers);
    }
  };
  const auto add = [&](const cpp::TableOperation& operation) {
    for (const cpp::TableParameter& parameter : operation.parameters) names.insert(parameter.check);
    if (operation.body) add_content(operation.body->content);
    for (const cpp::TableResponse& response : operation.responses) {
      add_headers(response.headers);
      add_content(response.content);
    }
  };
  std::ranges::for_each(api.table.operations, add);
  for (const auto& [component, check] : api.table.schemas) names.insert(check);
  for (const cpp::Entry& entry : api.entries) names.insert(entry.check);
  for (const cpp::DeclarationId id : api.models.order) {
    const auto* one = std::get_if<cpp::Union>(&api.models.declaration(id));
    if (one == nullptr) continue;
    for (const cpp::Branch& branch : one->branches) names.insert(branch.check);
  }
  return names;
}

void keep_checks(cpp::Api& api) {
  std::set<std::string> checks = named_checks(api);
  std::set<std::string> acceptors;
  for (const std::string& check : checks) {
    if (!check.empty()) acceptors.insert(acceptor_of(check));
  }
  keep_called(api.acceptors, acceptors);
  for (const cpp::Acceptor& acceptor : api.acceptors) {
    if (const auto* by_value = std::get_if<cpp::AcceptByValue>(&acceptor.body))
      checks.insert(by_value->check);
  }
  keep_called(api.checks, checks);
}

}  // namespace

cpp::Api only(cpp::Api api, const Document& part) {
  keep_operations(api, part);
  std::set<std::string> components;
  for (const auto& [name, id] : part.components) components.insert(name);
  std::erase_if(api.entries, [&](const cpp::Entry& one) { return !components.contains(one.name); });
  std::erase_if(api.table.schemas, [&](const auto& one) { return !components.contains(one.first); });
  keep_models(api);
  api.headers = lower_headers(api.models, api.operations);
  keep_checks(api);
  api.places = lower_places(part, api);
  return api;
}

}  // namespace understudy::generator

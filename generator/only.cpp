#include "generator/only.h"

#include <algorithm>
#include <set>

#include "generator/lower/acceptors.h"
#include "generator/lower/checks.h"
#include "generator/lower/headers.h"
#include "generator/lower/lower.h"
#include "generator/lower/mentions.h"

namespace understudy::generator {

using openapi::Document;

namespace {

/// The declarations that are needed, directly and by way of others.
class NeededTypes {
 public:
  explicit NeededTypes(const cpp::Models& models) : models_(models), needed_(models.declarations.size()) {}

  void add(const std::set<cpp::DeclarationId>& mentions) {
    enter(mentions);
    while (!open_.empty()) {
      const cpp::DeclarationId next = open_.back();
      open_.pop_back();
      enter(mentions_of(models_, models_.declaration(next)));
    }
  }

  bool contains(cpp::DeclarationId id) const { return needed_[static_cast<std::size_t>(id)]; }

 private:
  void enter(const std::set<cpp::DeclarationId>& mentions) {
    for (const cpp::DeclarationId id : mentions) {
      if (contains(id)) continue;
      needed_[static_cast<std::size_t>(id)] = true;
      open_.push_back(id);
    }
  }

  const cpp::Models& models_;
  std::vector<bool> needed_;
  std::vector<cpp::DeclarationId> open_;
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

/// The responses that the operations still share.
void keep_responses(cpp::Api& api) {
  std::set<std::string> headers;
  for (const cpp::Operation& operation : api.operations) {
    for (const cpp::Reply& reply : operation.replies) headers.insert(reply.header);
  }
  std::erase_if(api.responses, [&](const auto& response) { return !headers.contains(response.header); });
}

void keep_models(cpp::Api& api) {
  NeededTypes needed(api.models);
  for (const cpp::Entry& entry : api.entries) needed.add(mentions_of(api.models, entry.type));
  for (const cpp::Operation& operation : api.operations) needed.add(mentions_of(api.models, operation));
  for (const cpp::SharedResponse& response : api.responses) needed.add(mentions_of(api.models, response));
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
  keep_responses(api);
  std::set<std::string> components;
  for (const auto& [name, id] : part.components) components.insert(name);
  std::erase_if(api.entries, [&](const cpp::Entry& one) { return !components.contains(one.name); });
  std::erase_if(api.table.schemas, [&](const auto& one) { return !components.contains(one.first); });
  keep_models(api);
  api.headers = lower_headers(api);
  keep_checks(api);
  api.places = lower_places(part, api);
  return api;
}

}  // namespace understudy::generator

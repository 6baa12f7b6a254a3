#include <algorithm>
#include <cctype>
#include <set>
#include <utility>

#include "openapi/build/build.h"
#include "openapi/build/path_template.h"
#include "openapi/check/rules.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return out;
}

std::string upper(std::string_view text) {
  std::string out(text);
  std::ranges::transform(out, out.begin(),
                         [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
  return out;
}

/// Parameters of one list, and whether one of them was too faulty to be taken.
struct ParameterList {
  std::vector<Parameter> sound;
  bool is_whole = true;
};

ParameterList build_parameters(Build& build, const Cursor& at) {
  ParameterList list;
  std::set<std::pair<In, std::string>> seen;
  for (const Cursor& each : items_in(at, "parameters")) {
    const auto target = object_of(build.context, Kind::parameter, each);
    auto parameter = target ? build_parameter(build, *target) : std::nullopt;
    if (!parameter) {
      list.is_whole = false;
      continue;
    }
    if (parameter->in == In::header && is_said_by_media_types(parameter->name)) continue;
    if (build.context.version == Version::v3_1 && reference_in(*each.node) != nullptr) {
      if (const std::string own = prose_in(build, each, "description"); !own.empty())
        parameter->description = own;
    }
    if (seen.insert({parameter->in, parameter->name}).second) {
      list.sound.push_back(*std::move(parameter));
    } else {
      report(build.context, each, Rule::unique_parameter,
             "the parameter " + backquoted(parameter->name) + " stands in this list twice at the same place");
    }
  }
  return list;
}

/// What a path item says for each of its operations.
struct Shared {
  std::string path;
  bool is_template = true;    // whether `path` is one: that of a webhook or a callback is not
  bool has_callbacks = true;  // whether those of its operations are taken
  ParameterList parameters;
  std::vector<std::string> servers;
  std::optional<std::vector<SecurityRequirement>> security;
};

std::vector<Parameter> merged(const ParameterList& shared, std::vector<Parameter> own) {
  std::vector<Parameter> all;
  for (const Parameter& parameter : shared.sound) {
    const auto overrides = [&](const Parameter& other) {
      return other.in == parameter.in && other.name == parameter.name;
    };
    if (std::ranges::none_of(own, overrides)) all.push_back(parameter);
  }
  std::ranges::move(own, std::back_inserter(all));
  return all;
}

void build_callbacks(Build& build, const Shared& shared, const Operation& owner, const Cursor& at);

Operation build_operation(Build& build, const Shared& shared, std::string_view method, const Cursor& at) {
  Operation operation;
  operation.location = location_of(at);
  operation.method = upper(method);
  operation.path = shared.path;
  operation.has_id = !text_in(at, "operationId").empty();
  const std::string otherwise = id_without_name(method, shared.path);
  operation.id = operation.has_id ? text_in(at, "operationId") : otherwise;
  if (shared.has_callbacks) take_id(build, operation, otherwise);
  operation.summary = prose_in(build, at, "summary");
  operation.description = prose_in(build, at, "description");
  operation.tags = texts_in(at, "tags");
  if (const auto docs = object_in(build, at, "externalDocs", Kind::external_docs))
    operation.external_docs = text_in(*docs, "url");
  operation.deprecated = flag_in(at, "deprecated").value_or(false);
  ParameterList own = build_parameters(build, at);
  const bool is_whole = own.is_whole && shared.parameters.is_whole;
  operation.parameters = merged(shared.parameters, std::move(own.sound));
  if (shared.is_template) check_path_parameters(build.context, operation, at, is_whole);
  if (const auto body = object_in(build, at, "requestBody", Kind::request_body))
    operation.request_body = build_request_body(build, *body);
  operation.responses = build_responses(build, at);
  const auto security = build_security(build, at);
  operation.security = (security ? security : shared.security).value_or(std::vector<SecurityRequirement>());
  operation.servers = build_servers(at);
  if (operation.servers.empty()) operation.servers = shared.servers;
  operation.extensions = extensions_in(build, at);
  build_callbacks(build, shared, operation, at);
  return operation;
}

/// The path item itself and those that its `$ref` leads through, the nearest first. Where that leads nowhere
/// what stands beside it is taken.
std::vector<Cursor> chain_of(Build& build, const Cursor& item) {
  std::vector<Cursor> chain;
  if (!item.node->is_object()) return chain;
  chain.push_back(item);
  if (!target_of(build.context, Kind::path_item, item)) return chain;
  while (const std::string* reference = reference_in(*chain.back().node)) {
    auto next = build.context.references.target(chain.back(), *reference);
    if (!next || !next->node->is_object()) break;
    chain.push_back(*std::move(next));
  }
  return chain;
}

void build_item(Build& build, Shared shared, const Cursor& item, std::vector<Operation>& out) {
  std::set<std::string> taken;
  for (const Cursor& part : chain_of(build, item)) {
    shared.parameters = build_parameters(build, part);
    if (auto servers = build_servers(part); !servers.empty()) shared.servers = std::move(servers);
    for (const NodeMember& each : *part.node->object()) {
      const bool is_method = std::ranges::find(methods(), each.name) != methods().end();
      if (!is_method || !each.value.is_object()) continue;
      const auto at = object_of(build.context, Kind::operation, child(part, each));
      if (!at) continue;
      if (taken.insert(each.name).second) {
        out.push_back(build_operation(build, shared, each.name, *at));
      } else {
        warn_at_key(build.context, child(part, each), Rule::path_item_twice,
                    backquoted(each.name) +
                        " stands beside the reference to this path item too, and that one is taken");
      }
    }
  }
}

/// What a callback's operation without an operationId is called: after its owner and the callback, and by
/// what tells it from others of the same callback.
std::string callback_id(const Callback& callback, bool is_one_expression) {
  std::string id = callback.owners.front() + " " + callback.name;
  if (callback.operation.method != "POST") id += " " + callback.operation.method;
  return is_one_expression ? id : id + " " + callback.operation.path;
}

/// Keeps a callback once, however many operations refer to it.
void add_callback(Document& document, Callback callback, bool is_one_expression) {
  const auto known =
      std::ranges::find(document.callbacks, callback.operation.location,
                        [](const Callback& one) -> const std::string& { return one.operation.location; });
  if (known != document.callbacks.end()) return known->owners.push_back(callback.owners.front());
  if (!callback.operation.has_id) callback.operation.id = callback_id(callback, is_one_expression);
  document.callbacks.push_back(std::move(callback));
}

void build_callbacks(Build& build, const Shared& shared, const Operation& owner, const Cursor& at) {
  for (const auto& [name, callback] : members_in(at, "callbacks")) {
    const auto items = object_of(build.context, Kind::callback, callback);
    if (!items) continue;
    if (!shared.has_callbacks) {
      warn_at_key(build.context, callback, Rule::nested_callback,
                  "a callback of a callback is not supported and left out");
      continue;
    }
    Shared own;
    own.is_template = false;
    own.has_callbacks = false;
    own.security = shared.security;
    std::vector<Operation> operations;
    for (const auto& [expression, item] : all_members(*items)) {
      if (expression.starts_with("x-")) continue;
      own.path = expression;
      build_item(build, own, item, operations);
    }
    const bool is_one_expression = std::ranges::all_of(
        operations, [&](const Operation& one) { return one.path == operations.front().path; });
    for (Operation& operation : operations) {
      add_callback(build.document, {{owner.id}, name, std::move(operation)}, is_one_expression);
    }
  }
}

}  // namespace

std::string id_without_name(const std::string& method, const std::string& path) {
  return lower(method) + " " + path;
}

void build_operations(Build& build, const Cursor& document) {
  Shared shared;
  shared.security = build_security(build, document);
  shared.servers = build_servers(document);
  if (shared.servers.empty()) shared.servers = {"/"};
  PathTemplates templates(build.context);
  const auto paths = object_in(build, document, "paths", Kind::paths);
  for (const auto& [path, at] : paths ? all_members(*paths) : std::vector<std::pair<std::string, Cursor>>()) {
    if (!path.starts_with('/') || !templates.add(path, at)) continue;
    shared.path = path;
    build_item(build, shared, at, build.document.operations);
  }
  if (build.context.version == Version::v3_0) return;
  shared.is_template = false;
  for (const auto& [name, at] : members_in(document, "webhooks")) {
    shared.path = name;
    build_item(build, shared, at, build.document.webhooks);
  }
}

}  // namespace understudy::openapi

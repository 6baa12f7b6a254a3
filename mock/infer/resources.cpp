#include "mock/infer/resources.h"

#include <algorithm>
#include <map>

namespace understudy::mock {

namespace {

bool is_parameter(std::string_view segment) {
  return segment.size() > 2 && segment.front() == '{' && segment.find('}') == segment.size() - 1;
}

std::string without_slash(std::string path) {
  if (path.size() > 1 && path.ends_with('/')) path.pop_back();
  return path;
}

/// The names in braces, from left to right.
std::vector<std::string> parameters_of(std::string_view path) {
  std::vector<std::string> names;
  for (std::size_t open = path.find('{'); open != std::string_view::npos; open = path.find('{', open + 1)) {
    const std::size_t close = path.find('}', open);
    if (close == std::string_view::npos) break;
    names.emplace_back(path.substr(open + 1, close - open - 1));
  }
  return names;
}

std::optional<Verb> verb_of(const std::string& method, bool is_item) {
  if (method == "GET") return is_item ? Verb::read : Verb::list;
  if (method == "POST") return is_item ? Verb::patch : Verb::create;
  if (!is_item) return std::nullopt;
  if (method == "PUT") return Verb::replace;
  if (method == "PATCH") return Verb::patch;
  return method == "DELETE" ? std::optional(Verb::erase) : std::nullopt;
}

/// Paths that end in a parameter, by the collection before it.
std::map<std::string, ResourcePlan> item_paths(const std::vector<runtime::Operation>& operations) {
  std::map<std::string, ResourcePlan> plans;
  for (const runtime::Operation& operation : operations) {
    const std::string path = without_slash(operation.path);
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos || slash == 0) continue;
    const std::string last = path.substr(slash + 1);
    if (!is_parameter(last)) continue;
    const std::string collection = path.substr(0, slash);
    plans.emplace(collection,
                  ResourcePlan{collection, parameters_of(collection), last.substr(1, last.size() - 2), {}});
  }
  return plans;
}

void add_operations(const std::vector<runtime::Operation>& operations,
                    std::map<std::string, ResourcePlan>& plans) {
  for (std::size_t i = 0; i < operations.size(); ++i) {
    const std::string path = without_slash(operations[i].path);
    const auto add = [&](const std::string& collection, bool is_item) {
      const auto plan = plans.find(collection);
      const auto verb = verb_of(operations[i].method, is_item);
      if (plan != plans.end() && verb && (!is_item || path.ends_with("{" + plan->second.id + "}")))
        plan->second.operations.emplace_back(*verb, i);
    };
    add(path, false);
    if (path.ends_with('}')) add(path.substr(0, path.rfind('/')), true);
  }
}

bool is_kept(const ResourcePlan& plan, const std::vector<runtime::Operation>& operations) {
  bool reads = false;
  bool changes = false;
  for (const auto& [verb, index] : plan.operations) {
    if (operations[index].extensions.find("x-understudy-behavior") != nullptr) return false;
    (verb == Verb::list || verb == Verb::read ? reads : changes) = true;
  }
  return reads && changes;
}

/// The plan with the longest path whose items the collection lies below.
std::optional<std::size_t> parent_of(const ResourcePlan& plan, const std::vector<ResourcePlan>& plans) {
  std::optional<std::size_t> parent;
  for (std::size_t i = 0; i < plans.size(); ++i) {
    const std::string item = plans[i].path + "/{" + plans[i].id + "}/";
    const bool is_longer = !parent || plans[i].path.size() > plans[*parent].path.size();
    if (plan.path.starts_with(item) && is_longer) parent = i;
  }
  return parent;
}

}  // namespace

std::vector<ResourcePlan> find_resources(const std::vector<runtime::Operation>& operations) {
  std::map<std::string, ResourcePlan> found = item_paths(operations);
  add_operations(operations, found);
  std::vector<ResourcePlan> plans;
  for (auto& [path, plan] : found) {
    if (is_kept(plan, operations)) plans.push_back(std::move(plan));
  }
  for (ResourcePlan& plan : plans) plan.parent = parent_of(plan, plans);
  return plans;
}

}  // namespace understudy::mock

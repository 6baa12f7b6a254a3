#include "openapi/build/path_template.h"

#include <algorithm>

#include "openapi/read/near.h"
#include "openapi/rule.h"
#include "openapi/sources.h"

namespace understudy::openapi {
namespace {

/// `/a/{x}` and `/a/{y}` become the same.
std::string without_names(std::string_view path) {
  std::string out;
  while (true) {
    const std::size_t open = path.find('{');
    const std::size_t close = open == std::string_view::npos ? open : path.find('}', open);
    if (close == std::string_view::npos) return out + std::string(path);
    out += std::string(path.substr(0, open)) + "{}";
    path.remove_prefix(close + 1);
  }
}

bool share_a_method(const Node& one, const Node& other) {
  // What stands behind a reference is not looked up: it counts as shared.
  if (reference_in(one) != nullptr || reference_in(other) != nullptr) return true;
  return std::ranges::any_of(methods(), [&](std::string_view method) {
    return one.find(method) != nullptr && other.find(method) != nullptr;
  });
}

}  // namespace

tl::expected<std::vector<std::string>, std::string> names_in_path(std::string_view path) {
  std::vector<std::string> names;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t brace = path.find_first_of("{}", at);
    if (brace == std::string_view::npos) break;
    if (path[brace] == '}') return tl::unexpected(std::string("a `}` without a `{` before it"));
    const std::size_t end = path.find_first_of("{}/", brace + 1);
    if (end == std::string_view::npos || path[end] != '}') {
      return tl::unexpected(std::string("a `{` without a `}` in the same segment"));
    }
    std::string name(path.substr(brace + 1, end - brace - 1));
    if (name.empty()) return tl::unexpected(std::string("braces without a name in them"));
    names.push_back(std::move(name));
    at = end + 1;
  }
  return names;
}

void check_path_parameters(Context& context, Operation& operation, const Cursor& at, bool is_whole) {
  const auto names = names_in_path(operation.path);
  if (!names) return;
  for (const std::string& name : *names) {
    const auto is_it = [&](const Parameter& parameter) {
      return parameter.in == In::path && parameter.name == name;
    };
    if (!is_whole || std::ranges::any_of(operation.parameters, is_it)) continue;
    warn_at_key(context, at, Rule::path_parameter_declared,
                "the path has `{" + name + "}`, but no parameter `" + name +
                    "` with `in: path` is here; it is taken as any text");
  }
  std::erase_if(operation.parameters, [&](const Parameter& parameter) {
    if (parameter.in != In::path || std::ranges::find(*names, parameter.name) != names->end()) return false;
    warn_at_key(context, at, Rule::path_parameter_used,
                "the parameter " + backquoted(parameter.name) + " is in the path, but " +
                    backquoted(operation.path) + " has no `{" + parameter.name + "}`; it is left out");
    return true;
  });
}

bool PathTemplates::add(const std::string& path, const Cursor& at) {
  auto names = names_in_path(path);
  if (!names) {
    report_at_key(*context_, at, Rule::path_template,
                  "the path has " + names.error() + "; a variable is written `{name}`");
    return false;
  }
  std::ranges::sort(*names);
  if (std::ranges::adjacent_find(*names) != names->end()) {
    warn_at_key(*context_, at, Rule::path_template,
                "the path has a variable twice; its values have to be the same in a request");
  }
  const auto [found, is_new] = paths_.try_emplace(without_names(path), std::pair(path, at));
  if (is_new) return true;
  const std::string text = "the path " + backquoted(path) + " is the same as " +
                           backquoted(found->second.first) +
                           "; the names of variables do not tell paths apart";
  // Without a method in common no request is in doubt, and large documents in use have such paths.
  if (share_a_method(*found->second.second.node, *at.node))
    report_at_key(*context_, at, Rule::equivalent_paths, text);
  else
    warn_at_key(*context_, at, Rule::equivalent_paths, text);
  return true;
}

}  // namespace understudy::openapi

#include "openapi/check/unresolved.h"

#include <algorithm>
#include <vector>

#include "openapi/read/resource.h"
#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

bool is_out_of_reach(const Context& context, const Cursor& at, const std::string& reference) {
  const std::string named(without_fragment(reference));
  if (named.empty()) return false;
  const std::string uri = resolved_uri(at.resource->home->uri, named);
  const bool is_elsewhere = has_scheme(uri) || uri.starts_with('/');
  return is_elsewhere && !context.options.files.contains(uri) &&
         context.references.sources()->find(uri) == nullptr;
}

/// Whether the way from reference to reference ends at one that is not looked at.
bool ends_out_of_reach(Context& context, Cursor at) {
  std::vector<const Node*> seen;
  while (const std::string* reference = reference_in(*at.node)) {
    if (seen.size() > context.options.limits.references || std::ranges::find(seen, at.node) != seen.end())
      return false;
    seen.push_back(at.node);
    auto next = context.references.target(at, *reference);
    if (!next) return is_out_of_reach(context, at, *reference);
    at = *std::move(next);
  }
  return false;
}

}  // namespace

void report_unresolved(Context& context, const Cursor& at, const TargetFault& fault) {
  const Cursor reference = *member(at, "$ref");
  if (fault.rule == Rule::ref_target && ends_out_of_reach(context, at))
    return report(context, reference, Rule::ref_not_followed, fault.message);
  report(context, reference, fault.rule, fault.message);
}

}  // namespace understudy::openapi

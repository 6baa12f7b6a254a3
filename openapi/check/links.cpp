#include "openapi/check/links.h"

#include "openapi/check/rules.h"
#include "openapi/read/near.h"

namespace understudy::openapi {

void Links::take(Kind kind, const Cursor& at) {
  if (kind == Kind::link) links_.push_back(at);
  if (kind != Kind::operation) return;
  nodes_.insert(at.node);
  if (const std::string* id = text_of(at, "operationId")) operations_.emplace(*id, at);
}

void Links::check(Context& context) const {
  for (const Cursor& link : links_) {
    check_id(context, link);
    check_reference(context, link);
  }
}

void Links::check_id(Context& context, const Cursor& link) const {
  const std::string* id = text_of(link, "operationId");
  if (id == nullptr || operations_.contains(*id)) return;
  std::vector<std::string_view> names;
  for (const auto& [name, operation] : operations_) names.push_back(name);
  warn(context, *member(link, "operationId"), Rule::link_target,
       "no operation has the operationId " + backquoted(*id) + did_you_mean(*id, names));
}

/// A reference to another document may be to one that nobody has here, so only those inside of this one are
/// followed.
void Links::check_reference(Context& context, const Cursor& link) const {
  const std::string* reference = text_of(link, "operationRef");
  if (reference == nullptr || !reference->starts_with('#')) return;
  const Cursor at = *member(link, "operationRef");
  const auto target = context.references.target(at, *reference);
  if (!target) {
    warn(context, at, Rule::link_target, target.error());
  } else if (!nodes_.contains(target->node)) {
    warn(context, at, Rule::link_target, backquoted(*reference) + " leads to something that is no operation");
  }
}

}  // namespace understudy::openapi

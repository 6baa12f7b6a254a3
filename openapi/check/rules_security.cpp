#include <set>

#include "openapi/check/rules.h"
#include "openapi/read/near.h"

namespace understudy::openapi {
namespace {

/// The security scheme of that name, with references followed.
std::optional<Cursor> scheme_named(Context& context, const std::string& name) {
  const auto components = member(context.document, "components");
  const auto schemes = components ? member(*components, "securitySchemes") : std::nullopt;
  const auto scheme = schemes ? member(*schemes, name) : std::nullopt;
  return scheme ? context.references.followed(*scheme) : std::nullopt;
}

/// The scopes of all flows of a scheme; nothing where its flows are not readable.
std::optional<std::set<std::string>> scopes_of(const Cursor& scheme) {
  const auto flows = member(scheme, "flows");
  if (!flows || !flows->node->is_object()) return std::nullopt;
  std::set<std::string> scopes;
  for (const NodeMember& flow : *flows->node->object()) {
    const NodeMember* listed = flow.value.find("scopes");
    if (listed == nullptr || listed->value.object() == nullptr) continue;
    for (const NodeMember& scope : *listed->value.object()) scopes.insert(scope.name);
  }
  return scopes;
}

void check_scopes(Context& context, const Cursor& requirement, const std::set<std::string>& known) {
  if (!requirement.node->is_array()) return;
  const std::vector<std::string_view> names(known.begin(), known.end());
  for (std::size_t index = 0; index < requirement.node->array()->size(); ++index) {
    const Cursor at = item(requirement, index);
    const std::string* scope = at.node->string();
    if (scope == nullptr || known.contains(*scope)) continue;
    warn(context, at, Rule::known_scope,
         "no flow of this security scheme describes the scope " + backquoted(*scope) +
             did_you_mean(*scope, names));
  }
}

}  // namespace

void check_security_requirement(Context& context, const Cursor& at) {
  if (!at.node->is_object()) return;
  for (const NodeMember& each : *at.node->object()) {
    const auto scheme = scheme_named(context, each.name);
    const std::string* type = scheme ? text_of(*scheme, "type") : nullptr;
    if (type == nullptr || *type != "oauth2") continue;
    if (const auto scopes = scopes_of(*scheme)) check_scopes(context, child(at, each), *scopes);
  }
}

}  // namespace understudy::openapi

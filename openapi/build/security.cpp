#include <algorithm>
#include <cctype>

#include "openapi/build/build.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

using Kind = SecurityScheme::Kind;

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return text;
}

Kind http_kind(const std::string& scheme) {
  if (scheme == "basic") return Kind::basic;
  return scheme == "bearer" ? Kind::bearer : Kind::other_http;
}

std::optional<SecurityScheme> build_scheme(Build& build, const std::string& name, const Cursor& at) {
  SecurityScheme scheme;
  scheme.location = location_of(at);
  scheme.name = name;
  const std::string type = text_in(at, "type");
  if (type == "http") {
    scheme.http_scheme = lower(text_in(at, "scheme"));
    scheme.kind = http_kind(scheme.http_scheme);
  } else if (type == "apiKey") {
    scheme.kind = Kind::api_key;
    scheme.in = in_of(text_in(at, "in")).value_or(In::header);
    scheme.parameter = text_in(at, "name");
  } else if (type == "oauth2") {
    scheme.kind = Kind::oauth2;
  } else if (type == "openIdConnect") {
    scheme.kind = Kind::open_id;
  } else if (type == "mutualTLS") {
    scheme.kind = Kind::mutual_tls;
  } else {
    return std::nullopt;
  }
  scheme.extensions = extensions_in(build, at);
  return scheme;
}

/// Whether the document has the scheme; reports one that `components/securitySchemes` of the first file does
/// not have.
bool has_scheme(Build& build, const Cursor& at, const std::string& name) {
  std::vector<std::string_view> names;
  for (const SecurityScheme& scheme : build.document.security_schemes) names.push_back(scheme.name);
  if (std::ranges::find(names, name) != names.end()) return true;
  // A scheme that is there and faulty has been reported at its own place.
  if (build.context.references.target(at, "#/components/securitySchemes/" + name)) return false;
  warn_at_key(build.context, at, Rule::known_security_scheme,
              backquoted(name) + " is no security scheme of `components/securitySchemes`" +
                  did_you_mean(name, names));
  return false;
}

/// What one alternative asks for without the schemes that are not there; nothing where none of them is.
std::optional<SecurityRequirement> build_requirement(Build& build, const Cursor& at) {
  SecurityRequirement requirement;
  for (const NodeMember& scheme : *at.node->object()) {
    if (has_scheme(build, child(at, scheme), scheme.name))
      requirement.push_back({scheme.name, texts_in(at, scheme.name)});
  }
  const bool asks_for_nothing = at.node->object()->empty();
  if (requirement.empty() && !asks_for_nothing) return std::nullopt;
  return requirement;
}

}  // namespace

std::vector<SecurityScheme> build_security_schemes(Build& build, const Cursor& components) {
  std::vector<SecurityScheme> schemes;
  for (const auto& [name, each] : members_in(components, "securitySchemes")) {
    const auto at = object_of(build.context, openapi::Kind::security_scheme, each);
    if (!at) continue;
    if (auto scheme = build_scheme(build, name, *at)) schemes.push_back(*std::move(scheme));
  }
  return schemes;
}

std::optional<std::vector<SecurityRequirement>> build_security(Build& build, const Cursor& at) {
  const auto security = member(at, "security");
  if (!security || !security->node->is_array()) return std::nullopt;
  std::vector<SecurityRequirement> requirements;
  for (const Cursor& each : items_in(at, "security")) {
    if (!each.node->is_object()) continue;
    if (auto requirement = build_requirement(build, each)) requirements.push_back(*std::move(requirement));
  }
  return requirements;
}

}  // namespace understudy::openapi

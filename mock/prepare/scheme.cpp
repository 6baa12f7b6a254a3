#include "mock/prepare/prepare.h"
#include "mock/read/members.h"

namespace understudy::mock {

PreparedScheme prepare_scheme(const runtime::SecurityScheme& scheme, Faults& faults) {
  PreparedScheme prepared{&scheme};
  const std::string extension = "x-understudy-credentials";
  const json::Value* value = scheme.extensions.find(extension);
  if (value == nullptr) return prepared;
  Members all(*value, "#/components/securitySchemes/" + scheme.name + "/" + extension, faults);
  if (value->object() == nullptr) return prepared;
  for (const json::Member& member : *value->object()) {
    Members members = *all.inner(member.name);
    Credential credential;
    const std::optional<std::string> word = members.text("cause");
    const std::optional<Cause> cause = cause_named(word.value_or("unauthorized"));
    if (cause != Cause::unauthorized && cause != Cause::forbidden) {
      members.fault("cause", "unknown cause " + *word + "; allowed are unauthorized and forbidden");
    }
    credential.cause = cause.value_or(Cause::unauthorized);
    if (const json::Object* object = member.value.object()) {
      for (const json::Member& name : *object) {
        if (name.name != "cause") credential.names.append(name.name, name.value);
      }
    }
    prepared.credentials.emplace(member.name, std::move(credential));
  }
  return prepared;
}

}  // namespace understudy::mock

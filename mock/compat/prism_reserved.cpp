#include "json/pointer.h"
#include "mock/compat/prism.h"
#include "mock/step/body.h"
#include "runtime/body_kind.h"

namespace understudy::mock {

std::vector<runtime::Violation> prism_reserved(const ReadBody& body) {
  constexpr std::string_view reserved = ":/?#[]@!$&'()*+,;=";
  std::vector<runtime::Violation> violations;
  if (body.media == nullptr || !body.value || !body.value->is_object()) return violations;
  const runtime::BodyKind kind = runtime::kind_of(body.type);
  if (kind != runtime::BodyKind::form && kind != runtime::BodyKind::multipart) return violations;
  for (const runtime::Encoding& encoding : body.media->encoding) {
    const json::Value* value = body.value->find(encoding.property);
    const std::string* text = value == nullptr ? nullptr : value->string();
    if (encoding.allow_reserved || text == nullptr) continue;
    if (text->find_first_of(reserved) == std::string::npos) continue;
    runtime::Violation violation;
    violation.pointer = "/" + json::escape_token(encoding.property);
    violation.message = "Reserved characters used in request body";
    violations.push_back(std::move(violation));
  }
  return violations;
}

}  // namespace understudy::mock

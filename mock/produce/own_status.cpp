#include "mock/produce/own_status.h"

#include <algorithm>
#include <array>
#include <string>

#include "mock/read/text.h"
#include "runtime/message.h"

namespace understudy::mock {

namespace {

constexpr std::array<std::string_view, 6> names{"status",     "statuscode",  "status_code",
                                                "httpstatus", "http_status", "code"};

/// The status that a member tells, as a number or as text.
std::optional<int> told(const json::Member& member) {
  if (std::find(names.begin(), names.end(), lower(member.name)) == names.end()) return std::nullopt;
  const std::string text = text_of(member.value);
  const bool is_status = text.size() == 3 && text[0] >= '1' && text[0] <= '5' &&
                         text.find_first_not_of("0123456789") == std::string::npos;
  return is_status ? std::optional(std::stoi(text)) : std::nullopt;
}

/// Changes the members of one object; says which status they told before.
std::optional<int> change(json::Object& object, int status) {
  std::optional<int> before;
  for (const json::Member& member : json::Object(object)) {
    const std::optional<int> one = told(member);
    if (!one || *one == status) continue;
    before = one;
    const bool is_text = member.value.is_string();
    object.set(member.name, is_text ? json::Value(std::to_string(status)) : json::Value(status));
  }
  const std::string_view new_reason = runtime::reason(status);
  if (!before || new_reason.empty()) return before;
  for (const json::Member& member : json::Object(object)) {
    const std::string* text = member.value.string();
    if (text != nullptr && *text == runtime::reason(*before)) object.set(member.name, new_reason);
  }
  return before;
}

}  // namespace

std::optional<json::Value> with_status(const json::Value& body, int status) {
  if (!body.is_object()) return std::nullopt;
  json::Value changed = body;
  bool any = change(*changed.object(), status).has_value();
  for (const json::Member& member : *body.object()) {
    if (!member.value.is_object()) continue;
    json::Value inner = member.value;
    if (!change(*inner.object(), status)) continue;
    changed.object()->set(member.name, std::move(inner));
    any = true;
  }
  return any ? std::optional(std::move(changed)) : std::nullopt;
}

}  // namespace understudy::mock

#include "mock/errors/violations.h"

#include "json/pointer.h"
#include "json/write.h"

namespace understudy::mock {

namespace {

constexpr std::size_t longest = 8'000;

json::Value described(const runtime::Violation& violation, std::string_view message) {
  json::Array location = {message, runtime::name_of(violation.in)};
  for (std::string& token : json::pointer_tokens(violation.pointer).value_or(std::vector<std::string>())) {
    location.emplace_back(std::move(token));
  }
  json::Object result;
  result.append("location", std::move(location));
  result.append("severity", "Error");
  result.append("code", violation.keyword);
  result.append("message", violation.message);
  return result;
}

}  // namespace

std::string violations_header(const std::vector<runtime::Violation>& violations, std::string_view message) {
  std::string list;
  bool cut = false;
  for (const runtime::Violation& violation : violations) {
    const std::string text = json::write(described(violation, message));
    cut = list.size() + text.size() > longest;
    if (cut) break;
    list += (list.empty() ? "" : ",") + text;
  }
  return (cut ? "Too many violations! [" : "[") + list + "]";
}

std::string named_pointer(const runtime::Violation& violation) {
  const std::string* missing = violation.expected.string();
  const bool names_member = violation.in == runtime::In::body && missing != nullptr &&
                            (violation.keyword == "required" || violation.keyword == "dependentRequired");
  return names_member ? violation.pointer + "/" + json::escape_token(*missing) : violation.pointer;
}

}  // namespace understudy::mock

#include "mock/errors/violations.h"

#include "json/pointer.h"
#include "json/write.h"

namespace understudy::mock {

namespace {

constexpr std::size_t longest = 8'000;

json::Value described(const runtime::Violation& violation, const ToldViolations& told) {
  json::Array location = {told.message, runtime::name_of(violation.in)};
  for (std::string& token : json::pointer_tokens(violation.pointer).value_or(std::vector<std::string>())) {
    location.emplace_back(std::move(token));
  }
  json::Object result;
  result.append("location", std::move(location));
  result.append("severity", told.are_warnings ? "Warning" : "Error");
  result.append("code", violation.keyword);
  result.append("message", violation.message);
  return result;
}

}  // namespace

std::string violations_header(const std::vector<ToldViolations>& all) {
  std::string list;
  bool cut = false;
  for (const ToldViolations& told : all) {
    for (const runtime::Violation& violation : told.violations) {
      const std::string text = json::write(described(violation, told));
      cut = cut || list.size() + text.size() > longest;
      if (cut) break;
      list += (list.empty() ? "" : ",") + text;
    }
  }
  return (cut ? "Too many violations! [" : "[") + list + "]";
}

std::string violations_header(const std::vector<runtime::Violation>& violations, std::string_view message) {
  return violations_header({{violations, message}});
}

std::string rule_place(const runtime::Violation& violation, const runtime::Api* api) {
  if (api == nullptr || !api->place_of || violation.rule.empty()) return {};
  const runtime::SpecPlace place = api->place_of(violation.rule);
  if (place.file.empty()) return {};
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

std::string named_pointer(const runtime::Violation& violation) {
  const std::string* missing = violation.expected.string();
  const bool names_member = violation.in == runtime::In::body && missing != nullptr &&
                            (violation.keyword == "required" || violation.keyword == "dependentRequired");
  return names_member ? violation.pointer + "/" + json::escape_token(*missing) : violation.pointer;
}

}  // namespace understudy::mock

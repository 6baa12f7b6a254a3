#include "runtime/describe.h"

#include "json/pointer.h"

namespace understudy::runtime {
namespace {

std::string subject_of_parameter(const Violation& violation) {
  const std::size_t end = violation.pointer.find('/', 1);
  const auto tokens = json::pointer_tokens(violation.pointer.substr(0, end));
  const std::string name = tokens && !tokens->empty() ? tokens->front() : std::string();
  const std::string kind =
      violation.in == In::header ? "header" : std::string(name_of(violation.in)) + " parameter";
  const std::string inside = end == std::string::npos ? "" : " at " + violation.pointer.substr(end);
  return "the " + kind + " " + name + inside;
}

std::string subject(const Violation& violation) {
  if (violation.in != In::body) return subject_of_parameter(violation);
  return violation.pointer.empty() ? "the body" : violation.pointer;
}

}  // namespace

std::string describe(const Violation& violation) { return subject(violation) + " " + violation.message; }

std::string describe_without_branches(const Violation& violation) {
  if (violation.why_not.empty()) return describe(violation);
  return subject(violation) + " " + violation.message.substr(0, violation.message.find(nearest_mark));
}

}  // namespace understudy::runtime

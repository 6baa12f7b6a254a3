#include "tests/mock/documented_answer.h"

#include <algorithm>

#include "runtime/body.h"
#include "runtime/describe.h"

namespace understudy::tests {

namespace {

using Fault = std::string;  // empty: none

/// What the document promises of a call that is sound.
const runtime::ResponseSpec* promised(const runtime::Operation& operation) {
  const runtime::ResponseSpec* best = nullptr;
  for (const runtime::ResponseSpec& spec : operation.responses) {
    if (spec.status.starts_with('2') && (best == nullptr || spec.status < best->status)) best = &spec;
  }
  if (best != nullptr || operation.responses.empty()) return best;
  const auto otherwise = std::ranges::find(operation.responses, "default", &runtime::ResponseSpec::status);
  return otherwise != operation.responses.end() ? &*otherwise : &operation.responses.front();
}

Fault fault_of_body(const runtime::Operation& operation, const runtime::ResponseSpec& spec,
                    const runtime::Response& response) {
  const bool has_content = std::ranges::any_of(
      spec.content, [](const runtime::Media& media) { return media.check || !media.examples.empty(); });
  const bool bodiless = operation.method == "HEAD" || response.status == 204 || response.status == 205 ||
                        response.status == 304 || response.status < 200;
  const std::string* type = response.headers.find("content-type");
  if (type == nullptr && (bodiless || !has_content)) return {};
  if (type == nullptr) return "there is no body";
  const auto sent = runtime::parse_media_type(*type);
  const runtime::Media* media = sent ? runtime::match_content(spec.content, *sent) : nullptr;
  if (media == nullptr) return "the type " + *type + " is not documented";
  if (bodiless) return {};
  if (const std::string* broken = response.headers.find("sl-violations")) return "answered with " + *broken;
  const auto value = runtime::decode_body(response.body, *sent, *media);
  if (!value) return *type + ": " + value.error().message;
  runtime::Report report(runtime::Direction::response);
  runtime::check_body(*value, *sent, *media, report);
  return report.ok() ? Fault() : *type + ": " + runtime::describe(report.violations().front());
}

}  // namespace

std::string fault_of_answer(const runtime::Operation& operation, const runtime::Response& response) {
  const std::string status = std::to_string(response.status);
  const runtime::ResponseSpec* spec = promised(operation);
  if (spec == nullptr) return response.status == 204 && response.body.empty() ? "" : "answered " + status;
  const bool is_range = spec->status.size() == 3 && spec->status.front() == status.front() &&
                        (spec->status.ends_with("XX") || spec->status.ends_with("xx"));
  const bool is_default = spec->status == "default" && response.status == 200;
  const std::string* broken = response.headers.find("sl-violations");
  if (spec->status != status && !is_range && !is_default)
    return "answered " + status + " instead of " + spec->status + ": " +
           (broken != nullptr ? *broken : response.body);
  for (const runtime::ResponseHeader& header : spec->headers) {
    if (header.required && response.headers.find(header.name) == nullptr)
      return "the header " + header.name + " is missing";
  }
  return fault_of_body(operation, *spec, response);
}

}  // namespace understudy::tests

#include "json/pointer.h"
#include "json/write.h"
#include "mock/compat/prism.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// What Prism says of a fault, the detail apart.
struct Kind {
  std::string_view type;
  int status;
  std::string_view title;
};

constexpr Kind unauthorized{"UNAUTHORIZED", 401, "Invalid security scheme used"};
constexpr Kind content_type{"INVALID_CONTENT_TYPE", 415, "Invalid content type"};
constexpr Kind unprocessable{"UNPROCESSABLE_ENTITY", 422, "Invalid request"};
constexpr Kind no_path{"NO_PATH_MATCHED_ERROR", 404, "Route not resolved, no path matched"};
constexpr Kind no_method{"NO_METHOD_MATCHED_ERROR", 405, "Route resolved, but no method matched"};
constexpr Kind not_found{"NOT_FOUND", 404, "The server cannot find the requested content"};
constexpr Kind not_acceptable{"NOT_ACCEPTABLE", 406,
                              "The server cannot produce a representation for your accept header"};
constexpr Kind violations{"VIOLATIONS", 500, "Request/Response not valid"};
constexpr Kind too_complex{"SCHEMA_TOO_COMPLEX", 500, "Schema too complex"};
constexpr Kind complex_text{"NO_COMPLEX_OBJECT_TEXT", 500, "Cannot serialise complex objects as text"};

Kind kind_of_internal(const Refusal& refusal) {
  switch (refusal.detail) {
    case Detail::broken_answer:
      return violations;
    case Detail::no_sample:
      return too_complex;
    case Detail::not_writable:
      return complex_text;
    case Detail::other:
    case Detail::no_status:
    case Detail::no_example:
      return {"UNKNOWN", 500, facts_of(Cause::internal).title};
  }
  return {};
}

Kind kind_of(const Refusal& refusal) {
  switch (refusal.cause) {
    case Cause::unauthorized:
      return unauthorized;
    case Cause::media_type:
      return content_type;
    case Cause::parameter:
    case Cause::body:
    case Cause::missing_body:
    case Cause::malformed_body:
    case Cause::preference:
      return unprocessable;
    case Cause::no_path:
      return no_path;
    case Cause::no_method:
      return no_method;
    case Cause::no_response:
      return not_found;
    case Cause::not_acceptable:
      return not_acceptable;
    case Cause::internal:
    case Cause::upstream_answer:
      return kind_of_internal(refusal);
    case Cause::forbidden:
    case Cause::too_large:
    case Cause::rate_limited:
    case Cause::not_found:
    case Cause::conflict:
    case Cause::unavailable:
    case Cause::upstream:
    case Cause::upstream_late:
      return {"UNKNOWN", facts_of(refusal.cause).status, facts_of(refusal.cause).title};
  }
  return {};
}

std::string text_found(const Refusal& refusal) {
  const auto& found = refusal.first().found;
  return found ? text_of(*found) : std::string();
}

std::string content_types(const Scene& scene) {
  std::string text;
  if (scene.operation != nullptr && scene.operation->operation->body) {
    for (const runtime::Media& media : scene.operation->operation->body->content)
      text += (text.empty() ? "" : ", ") + media.type;
  }
  return text.empty() ? "No supported content types, but request included a non-empty body"
                      : "Supported content types: " + text;
}

std::string detail_of_not_found(const Refusal& refusal) {
  if (refusal.detail == Detail::no_status)
    return "Requested status code " + text_found(refusal) + " is not defined in the document.";
  if (refusal.detail == Detail::no_example)
    return "Response for contentType: " + text_of(refusal.first().expected) +
           " and exampleKey: " + text_found(refusal) + " does not exist.";
  return refusal.first().message;
}

/// The sentence that tells who answers for lack of a documented response.
std::string generated(const std::string& fault) {
  return fault + ", so Prism is generating this error for you.";
}

std::string detail_of_internal(const Refusal& refusal) {
  if (refusal.detail == Detail::broken_answer)
    return generated("Your request/response is not valid and the --errors flag is set");
  if (refusal.detail == Detail::no_sample)
    return "Unable to generate body for response. The schema is too complex to generate.";
  if (refusal.detail == Detail::not_writable) return std::string(complex_text.title);
  return refusal.first().message;
}

std::string lower_method(const Scene& scene) { return lower(scene.moment.request.method); }

std::string detail_of(const Refusal& refusal, const Scene& scene) {
  const std::string path(scene.moment.request.path());
  switch (refusal.cause) {
    case Cause::unauthorized:
      return generated(
          "Your request does not fullfil the security requirements and no HTTP unauthorized response was "
          "found "
          "in the spec");
    case Cause::media_type:
      return content_types(scene);
    case Cause::parameter:
    case Cause::body:
    case Cause::missing_body:
    case Cause::malformed_body:
      return generated("Your request is not valid and no HTTP validation response was found in the spec");
    case Cause::no_path:
      return "The route " + path + " hasn't been found in the specification file";
    case Cause::no_method:
      return "The route " + path + " has been matched, but it does not have \"" + lower_method(scene) +
             "\" method defined";
    case Cause::no_response:
      return detail_of_not_found(refusal);
    case Cause::not_acceptable:
      return "Unable to find content for " + text_found(refusal);
    case Cause::internal:
    case Cause::upstream_answer:
      return detail_of_internal(refusal);
    case Cause::preference:
    case Cause::forbidden:
    case Cause::too_large:
    case Cause::rate_limited:
    case Cause::not_found:
    case Cause::conflict:
    case Cause::unavailable:
    case Cause::upstream:
    case Cause::upstream_late:
      return refusal.first().message;
  }
  return {};
}

json::Value described(const runtime::Violation& violation, const Refusal& refusal) {
  json::Array location;
  if (refusal.detail == Detail::broken_answer) location.emplace_back("response");
  location.emplace_back(runtime::name_of(violation.in));
  for (std::string& token : json::pointer_tokens(violation.pointer).value_or(std::vector<std::string>()))
    location.emplace_back(std::move(token));
  json::Object result;
  if (refusal.cause != Cause::missing_body) result.append("location", std::move(location));
  result.append("severity", "Error");
  if (!violation.keyword.empty()) result.append("code", violation.keyword);
  result.append("message", violation.message);
  return result;
}

/// The rules that are broken; nothing for a refusal about something else.
json::Array validation_of(const Refusal& refusal) {
  json::Array list;
  const bool is_unprocessable =
      kind_of(refusal).type == unprocessable.type && refusal.cause != Cause::preference;
  if (!is_unprocessable && refusal.detail != Detail::broken_answer) return list;
  for (const runtime::Violation& violation : refusal.violations) {
    const bool is_summary = refusal.detail == Detail::broken_answer && violation.keyword.empty();
    if (!is_summary) list.push_back(described(violation, refusal));
  }
  return list;
}

}  // namespace

runtime::Response prism_problem(const Refusal& refusal, const Scene& scene) {
  const Kind kind = kind_of(refusal);
  json::Object body;
  body.append("type", "https://stoplight.io/prism/errors#" + std::string(kind.type));
  body.append("title", kind.title);
  body.append("status", kind.status);
  body.append("detail", detail_of(refusal, scene));
  if (json::Array list = validation_of(refusal); !list.empty()) body.append("validation", std::move(list));
  if (const std::string* challenge = refusal.headers.find("WWW-Authenticate")) {
    json::Object headers;
    headers.append("WWW-Authenticate", *challenge);
    body.append("headers", std::move(headers));
  }
  runtime::Response response;
  response.status = kind.status;
  response.headers.add("Content-Type", "application/problem+json");
  for (const auto& [name, value] : refusal.headers) response.headers.set(name, value);
  response.body = json::write(body);
  return response;
}

}  // namespace understudy::mock

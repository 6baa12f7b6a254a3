#include "mock/produce/respond.h"

#include <algorithm>

#include "mock/produce/encode.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// Statuses whose responses never have content (RFC 9110, section 15).
bool is_bodiless(int status) { return status < 200 || status == 204 || status == 205 || status == 304; }

std::string names_of(const PreparedMedia& media) {
  std::vector<std::string> names;
  for (const PreparedBody& body : media.examples) {
    if (!body.name.empty()) names.push_back(body.name);
  }
  return names.empty() ? "none has a name" : "there is " + enumerate(names);
}

/// A range or `default` stands for many codes: an example with the code in it is nearer than the first one.
const PreparedBody& nearest(const std::vector<PreparedBody>& examples, const Documented& documented) {
  if (documented.response->spec->status == std::to_string(documented.status)) return examples.front();
  const auto names_code = [&](const json::Member& member) {
    return member.value == json::Value(documented.status);
  };
  const auto near = std::find_if(examples.begin(), examples.end(), [&](const PreparedBody& body) {
    const json::Object* object = body.value->object();
    return object != nullptr && std::any_of(object->begin(), object->end(), names_code);
  });
  return near == examples.end() ? examples.front() : *near;
}

Outcome<const PreparedBody*> pick(const PreparedMedia& media, const Choice& choice,
                                  const Documented& documented) {
  if (choice.example) {
    for (const PreparedBody& body : media.examples) {
      if (body.name == *choice.example) return &body;
    }
    return refuse(Cause::no_response, "there is no example " + *choice.example + " of " + media.media->type +
                                          "; " + names_of(media));
  }
  if (choice.dynamic && media.sample) return &*media.sample;
  if (!media.examples.empty()) return &nearest(media.examples, documented);
  return media.sample ? &*media.sample : nullptr;
}

}  // namespace

runtime::Response bare_response(const Documented& documented) {
  runtime::Response response;
  response.status = documented.status;
  for (const auto& [name, value] : documented.response->headers) response.headers.add(name, value);
  return response;
}

Outcome<runtime::Response> respond_with_example(const Documented& documented, const PreparedMedia* media,
                                                const Choice& choice) {
  runtime::Response response = bare_response(documented);
  if (media == nullptr || is_bodiless(documented.status)) {
    if (!choice.example) return response;
    return refuse(Cause::no_response,
                  "the response " + documented.response->spec->status + " has no examples");
  }
  const Outcome<const PreparedBody*> body = pick(*media, choice, documented);
  if (!body) return tl::unexpected(body.error());
  if (*body == nullptr) return response;
  if (!(*body)->trouble.empty()) return refuse(Cause::internal, (*body)->trouble);
  response.headers.add("Content-Type", content_type_of(*media, *(*body)->value));
  if (!(*body)->violations.empty()) response.headers.add("sl-violations", (*body)->violations);
  response.body = sealed(*media, documented.status, (*body)->bytes, *(*body)->value);
  return response;
}

Outcome<runtime::Response> respond_with_value(const Documented& documented, const PreparedMedia& media,
                                              const json::Value& value) {
  runtime::Report report(runtime::Direction::response);
  if (media.media->check) media.media->check(runtime::Payload(value), report);
  if (!report.ok()) {
    const runtime::Violation& first = report.violations().front();
    return refuse(Cause::internal, "the mock's own answer breaks the response " +
                                       documented.response->spec->status + ": " + first.pointer + " " +
                                       first.message);
  }
  runtime::Response response = bare_response(documented);
  if (is_bodiless(documented.status)) return response;
  auto bytes = encode(media, value);
  if (!bytes) return refuse(Cause::internal, bytes.error());
  response.headers.add("Content-Type", content_type_of(media, value));
  response.body = sealed(media, documented.status, std::move(*bytes), value);
  return response;
}

}  // namespace understudy::mock

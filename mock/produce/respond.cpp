#include "mock/produce/respond.h"

#include <algorithm>

#include "mock/errors/violations.h"
#include "mock/produce/encode.h"
#include "mock/produce/own_status.h"
#include "mock/produce/vary.h"
#include "mock/read/text.h"
#include "runtime/write_only.h"

namespace understudy::mock {

namespace {

/// Statuses whose responses never have content (RFC 9110, section 15).
bool is_bodiless(int status) { return status < 200 || status == 204 || status == 205 || status == 304; }

std::string names_of(const PreparedMedia& media) {
  std::vector<std::string> names;
  for (const PreparedBody& body : media.examples.get()) {
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
    const json::Object* object = body.value.object();
    return object != nullptr && std::any_of(object->begin(), object->end(), names_code);
  });
  return near == examples.end() ? examples.front() : *near;
}

/// The value made from the schema, if it keeps to it; else the example, if there is one.
Outcome<const PreparedBody*> sample_or(const PreparedBody* example, const PreparedMedia& media,
                                       const Choice& choice) {
  const std::optional<PreparedBody>& sample = media.sample.get();
  const bool may_stand = sample && (sample->broken.empty() || choice.bad_examples == BadExamples::warn);
  if (may_stand && (sample->trouble.empty() || example == nullptr)) return &*sample;
  if (example != nullptr || (!sample && !media.media->check)) return example;
  const std::string message =
      "no value could be made for the schema at " + media.media->location + "/schema; give an example of it";
  if (sample && !sample->broken.empty())
    return refuse_broken(message + ", as the one made breaks it", sample->broken);
  return refuse(Cause::internal, Detail::no_sample, message);
}

Outcome<const PreparedBody*> example_named(const std::string& name, const PreparedMedia& media) {
  for (const PreparedBody& body : media.examples.get()) {
    if (body.name == name) return &body;
  }
  auto refusal = refuse(Cause::no_response, Detail::no_example,
                        "there is no example " + name + " of " + media.media->type + "; " + names_of(media));
  refusal.value().violations.front().found = json::Value(name);
  refusal.value().violations.front().expected = json::Value(media.media->type);
  return refusal;
}

Outcome<const PreparedBody*> pick(const PreparedMedia& media, const Choice& choice,
                                  const Documented& documented) {
  if (choice.example) return example_named(*choice.example, media);
  const std::vector<PreparedBody>& examples = media.examples.get();
  const PreparedBody* example = examples.empty() ? nullptr : &nearest(examples, documented);
  if (example == nullptr || choice.draw) return sample_or(example, media, choice);
  if (example->broken.empty() || choice.bad_examples != BadExamples::generate) return example;
  const Outcome<const PreparedBody*> instead = sample_or(example, media, choice);
  if (instead && *instead != example && choice.note != nullptr) {
    *choice.note = "a value of the schema is sent, as the example breaks the document: " +
                   violations_header(example->broken, "response");
  }
  return instead;
}

/// Whether a body may be sent although it breaks its schema, and whether it may be sent at all.
std::optional<tl::unexpected<Refusal>> objection(const PreparedBody& body, const PreparedMedia& media,
                                                 const Choice& choice, const Documented& documented) {
  if (!body.trouble.empty()) return refuse(Cause::internal, Detail::not_writable, body.trouble);
  if (!choice.manner->may_be_sent(media, body.value))
    return refuse(Cause::internal, Detail::not_writable,
                  "the value cannot be written as " + media.media->type);
  const bool strict = choice.refuses_broken || choice.bad_examples == BadExamples::error;
  if (body.broken.empty() || !strict) return std::nullopt;
  return refuse_broken("the example of the response " + documented.response->spec->status + " breaks it",
                       body.broken);
}

/// A value drawn for this request; nothing where the schema gives none to begin with.
std::optional<runtime::Response> respond_with_drawn(const Documented& documented, const PreparedMedia& media,
                                                    const Choice& choice) {
  if (!choice.draw || choice.example) return std::nullopt;
  const std::optional<PreparedBody>& sample = media.sample.get();
  if (!sample || !choice.manner->may_be_sent(media, sample->value)) return std::nullopt;
  auto response = respond_with_value(documented, media, vary(sample->value, media, *choice.draw));
  return response ? std::optional(std::move(*response)) : std::nullopt;
}

/// Of a range or `default`: an example that says another status, with the one that is sent. Nothing where the
/// example says none, or would break its schema.
std::optional<runtime::Response> respond_with_own_status(const Documented& documented,
                                                         const PreparedMedia& media,
                                                         const PreparedBody& body) {
  if (documented.response->spec->status == std::to_string(documented.status)) return std::nullopt;
  const std::optional<json::Value> value = with_status(body.value, documented.status);
  if (!value || !body.broken.empty()) return std::nullopt;
  Outcome<runtime::Response> response = respond_with_value(documented, media, *value);
  return response ? std::optional(std::move(*response)) : std::nullopt;
}

}  // namespace

runtime::Response bare_response(const Documented& documented) {
  runtime::Response response;
  response.status = documented.status;
  for (const auto& [name, value] : documented.response->headers.get()) response.headers.add(name, value);
  return response;
}

Outcome<runtime::Response> respond_with_example(const Documented& documented, const PreparedMedia* media,
                                                const Choice& choice) {
  runtime::Response response = bare_response(documented);
  if (media == nullptr || is_bodiless(documented.status)) {
    if (!choice.example) return response;
    return refuse(Cause::no_response, Detail::no_example,
                  "the response " + documented.response->spec->status + " has no examples");
  }
  if (auto drawn = respond_with_drawn(documented, *media, choice)) return std::move(*drawn);
  const Outcome<const PreparedBody*> body = pick(*media, choice, documented);
  if (!body) return tl::unexpected(body.error());
  if (*body == nullptr) return response;
  if (auto refusal = objection(**body, *media, choice, documented)) return std::move(*refusal);
  if (!choice.example) {
    if (auto in_range = respond_with_own_status(documented, *media, **body)) return std::move(*in_range);
  }
  response.headers.add("Content-Type", (*body)->content_type);
  if (!(*body)->broken.empty()) {
    response.headers.add("sl-violations",
                         violations_header(choice.manner->retold_of_answer((*body)->broken), "response"));
  }
  response.body = sealed(*media, documented.status, (*body)->bytes, (*body)->value);
  return response;
}

Outcome<runtime::Response> respond_with_value(const Documented& documented, const PreparedMedia& media,
                                              const json::Value& value) {
  std::optional<json::Value> stripped;
  if (media.media->write_only) stripped = runtime::without_write_only(*media.api, *media.media, value);
  const json::Value& shown = stripped ? *stripped : value;
  const std::vector<runtime::Violation> broken = broken_rules(media, shown);
  if (!broken.empty())
    return refuse_broken("the mock's own answer breaks the response " + documented.response->spec->status,
                         broken);
  runtime::Response response = bare_response(documented);
  if (is_bodiless(documented.status)) return response;
  auto body = encode(media, shown);
  if (!body) return refuse(Cause::internal, Detail::not_writable, body.error());
  response.headers.add("Content-Type", body->content_type);
  response.body = sealed(media, documented.status, std::move(body->bytes), shown);
  return response;
}

}  // namespace understudy::mock

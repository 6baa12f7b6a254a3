// Requests that we write for small documents of others, sent to the mock of each: what we write we have to
// take, and what the mock answers has to be of the declared type and keep to the schema.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>

#include "json/write.h"
#include "mock/mock.h"
#include "openapi/load.h"
#include "runtime/body.h"
#include "runtime/body_kind.h"
#include "runtime/encode_request.h"
#include "runtime/shape.h"
#include "tests/mock/sound_request.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

struct Counts {
  std::size_t documents = 0;
  std::size_t requests = 0;
  std::size_t answers = 0;
  std::size_t unsound = 0;  // examples and samples that break their own schema
  std::vector<std::string> unwritten;
  std::vector<std::string> refused;
  std::vector<std::string> broken;
};

std::vector<std::filesystem::path> documents() {
  std::vector<std::filesystem::path> found;
  const std::filesystem::path data(UNDERSTUDY_TEST_DATA);
  for (const char* folder : {"features", "mock/specmatic-conformance", "client/spector-openapi"}) {
    if (!std::filesystem::exists(data / folder)) continue;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data / folder)) {
      const auto ending = entry.path().extension();
      if (ending == ".yaml" || ending == ".yml" || ending == ".json") found.push_back(entry.path());
    }
  }
  std::ranges::sort(found);
  return found;
}

std::optional<runtime::Api> api_of(const std::filesystem::path& path) {
  openapi::Loaded loaded = openapi::load(path);
  for (const auto& diagnostic : loaded.diagnostics.sorted()) {
    if (diagnostic.severity == openapi::Severity::error) return std::nullopt;
  }
  if (!loaded.document) return std::nullopt;
  return validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document)));
}

bool is_sound(const runtime::Check& check, const json::Value& value, runtime::Direction direction) {
  runtime::Report report(direction);
  if (check) check(runtime::Payload(value), report);
  return report.ok();
}

/// The documented parameters, each with its example.
runtime::RequestValues values_of(const runtime::Operation& operation) {
  runtime::RequestValues values;
  for (const runtime::Parameter& parameter : operation.parameters) {
    if (!parameter.example) continue;
    if (parameter.in == runtime::In::path) values.path.set(parameter.name, *parameter.example);
    if (parameter.in == runtime::In::query) values.query.set(parameter.name, *parameter.example);
    if (parameter.in == runtime::In::header) values.header.set(parameter.name, *parameter.example);
    if (parameter.in == runtime::In::cookie) values.cookie.set(parameter.name, *parameter.example);
  }
  return values;
}

/// One document on its way through.
class Loop {
 public:
  Loop(const runtime::Api& api, std::string name, Counts& counts)
      : api_(api),
        mock_(std::vector<mock::Served>{{api}}, {.stateless = true}),
        name_(std::move(name)),
        counts_(counts) {}

  void run() {
    for (const runtime::Operation& operation : api_.operations) {
      runtime::RequestValues values = values_of(operation);
      const bool sound = std::ranges::all_of(operation.parameters, [](const runtime::Parameter& one) {
        return !one.example || is_sound(one.check, *one.example, runtime::Direction::request);
      });
      if (!sound) {
        ++counts_.unsound;
      } else if (!operation.body || operation.body->content.empty()) {
        send(operation, values);
      } else {
        for (const runtime::Media& media : operation.body->content) send_body(operation, values, media);
      }
    }
  }

 private:
  std::string told(const runtime::Operation& operation, const std::string& message) const {
    return name_ + " " + operation.method + " " + operation.path + ": " + message.substr(0, 400);
  }

  void send_body(const runtime::Operation& operation, runtime::RequestValues& values,
                 const runtime::Media& media) {
    values.media_type = media.type;
    values.body = media.examples.empty() ? media.sample.get() : std::optional(media.examples.front().value);
    const bool has_parts = values.body && (values.body->is_object() || values.body->is_array());
    const auto kind = runtime::kind_of(runtime::parse_media_type(media.type).value_or(runtime::MediaType{}));
    const bool is_text = kind == runtime::BodyKind::text || kind == runtime::BodyKind::bytes;
    // A schema that says nothing of bytes has an object for a sample.
    if (is_text && has_parts && runtime::takes_scalar(media.shape)) values.body = "text";
    const bool whole = !runtime::is_sequence(kind);
    if (values.body && whole && !is_sound(media.check, *values.body, runtime::Direction::request)) {
      ++counts_.unsound;
    } else {
      send(operation, values);
    }
  }

  void send(const runtime::Operation& operation, const runtime::RequestValues& values) {
    ++counts_.requests;
    auto request = runtime::encode_request(operation, values);
    if (!request) return counts_.unwritten.push_back(told(operation, request.error()));
    sign_in(api_, operation, *request);
    const runtime::Response response = mock_.answer(*request);
    if (response.status >= 400 && is_refusal(response)) {
      return counts_.refused.push_back(told(operation, values.media_type + " " + request->target + " " +
                                                           request->body + " → " + response.body));
    }
    read_answers(operation, *request);
  }

  static bool is_refusal(const runtime::Response& response) {
    const std::string* type = response.headers.find("content-type");
    return (type != nullptr && *type == "application/problem+json") ||
           response.headers.find("sl-violations") != nullptr;
  }

  /// Every type of the usual answer.
  void read_answers(const runtime::Operation& operation, runtime::Request request) {
    const int status = mock_.answer(request).status;
    for (const runtime::ResponseSpec& spec : operation.responses) {
      if (spec.status != std::to_string(status)) continue;
      for (const runtime::Media& media : spec.content) {
        if (media.type.find('*') != std::string::npos) continue;
        request.headers.set("Accept", media.type);
        if (auto fault = fault_of(mock_.answer(request), media))
          counts_.broken.push_back(told(operation, media.type + " " + *fault));
      }
    }
  }

  std::optional<std::string> fault_of(const runtime::Response& response, const runtime::Media& media) {
    ++counts_.answers;
    const auto& chosen =
        media.examples.empty() ? media.sample.get() : std::optional(media.examples.front().value);
    if (chosen && !is_sound(media.check, *chosen, runtime::Direction::response)) {
      ++counts_.unsound;
      return std::nullopt;
    }
    if (const std::string* broken = response.headers.find("sl-violations")) return *broken;
    const std::string* type = response.headers.find("content-type");
    if (response.status >= 400) return response.body;
    if (type == nullptr)
      return media.sample || !media.examples.empty() ? std::optional("no body") : std::nullopt;
    const auto sent = runtime::parse_media_type(*type);
    const auto value = runtime::decode_body(response.body, *sent, media);
    if (!value) return value.error().message + "\n" + response.body;
    runtime::Report report(runtime::Direction::response);
    runtime::check_body(*value, *sent, media, report);
    if (report.ok()) return std::nullopt;
    return report.violations().front().pointer + " " + report.violations().front().message + "\n" +
           response.body;
  }

  const runtime::Api& api_;
  mock::Mock mock_;
  std::string name_;
  Counts& counts_;
};

/// Why a document itself makes it so.
const std::vector<std::string> reasons{
    "cannot be written as application/octet",  // an object in bytes
    "inside of another value",                 // objects in objects, where a style has no text for them
    "it would be read as {\"foo\":{}}",        // the same
    "POST /anything/and: ",                    // two schemes that need one header
    "a body is required",                      // nothing satisfies its schema
    "schema at #/paths/~1direct/post/",        // the same: what it needs is itself
};

void check_explained(const char* what, const std::vector<std::string>& list) {
  std::size_t explained = 0;
  for (const std::string& one : list) {
    const bool has_reason = std::ranges::any_of(
        reasons, [&](const std::string& reason) { return one.find(reason) != std::string::npos; });
    explained += has_reason ? 1 : 0;
    if (!has_reason) FAIL_CHECK(what << ": " << one);
  }
  std::cerr << what << ": " << explained << ", all by the document's own fault\n";
}

}  // namespace

TEST_CASE("what we write for documents of others is taken, and what we answer can be read") {
  const auto paths = documents();
  if (paths.empty()) {
    WARN(
        "UNDERSTUDY_TEST_DATA names no folder with documents: requests of our own are NOT sent to their "
        "mocks");
    return;
  }
  Counts counts;
  for (const auto& path : paths) {
    const auto api = api_of(path);
    if (!api) continue;
    ++counts.documents;
    Loop(*api, path.filename().string(), counts).run();
  }
  std::cerr << counts.documents << " documents, " << counts.requests << " requests, " << counts.answers
            << " answers, " << counts.unsound << " examples and samples that break their own schema\n";
  check_explained("not written", counts.unwritten);
  check_explained("refused", counts.refused);
  check_explained("answers that break the document", counts.broken);
  CHECK(counts.requests > 0);
}

}  // namespace understudy::tests

// The checks that testers of servers make (Schemathesis has a list of them), made of the mock: no 5xx, a
// documented status, a documented content type, documented headers, a body that keeps to its schema, sound
// data accepted, unsound data refused, required headers and credentials asked for, other methods refused with
// the right `Allow`. That what was created is there, and what was deleted is gone, is told in story_test.cpp.

#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>
#include <map>
#include <set>

#include "json/parse.h"
#include "mock/mock.h"
#include "openapi/load.h"
#include "runtime/body.h"
#include "runtime/media_type.h"
#include "tests/mock/all_documents.h"
#include "tests/mock/documented_answer.h"
#include "tests/mock/documented_request.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

/// How often each check was made, and what failed.
struct Tally {
  std::map<std::string, std::size_t> made;
  std::vector<std::string> faults;
};

/// The documented response of a status; null where there is none.
const runtime::ResponseSpec* spec_of(const runtime::Operation& operation, int status) {
  const std::string code = std::to_string(status);
  const runtime::ResponseSpec* found = nullptr;
  for (const runtime::ResponseSpec& spec : operation.responses) {
    if (spec.status == code) return &spec;
    const bool is_range =
        spec.status.front() == code.front() && (spec.status.ends_with("XX") || spec.status.ends_with("xx"));
    if (is_range || (spec.status == "default" && found == nullptr)) found = &spec;
  }
  return found;
}

class Conformance {
 public:
  Conformance(const openapi::Document& document, const runtime::Api& api, Tally& tally)
      : document_(document), api_(api), mock_({{api}}, {.stateless = true, .seed = 1}), tally_(tally) {}

  void check(std::size_t index) {
    const runtime::Operation& operation = api_.operations[index];
    const auto request = documented_request(document_, api_, index);
    if (!request) return;
    const std::string wrong = fault_of_answer(operation, mock_.answer(*request));
    note("positive_data_acceptance with status, content type, headers and schema", operation, wrong);
    check_credentials(operation, *request);
    check_headers(operation, *request);
    check_query(operation, *request);
    check_body(operation, *request);
    check_methods(operation, *request);
  }

 private:
  void note(const std::string& name, const runtime::Operation& operation, const std::string& wrong) {
    ++tally_.made[name];
    if (!wrong.empty())
      tally_.faults.push_back(api_.name + " " + operation.method + " " + operation.path + ": " + name + ": " +
                              wrong.substr(0, 300));
  }

  /// A refusal is a 4xx, and where the document has that status, as the document has it.
  void expect_refusal(const std::string& name, const runtime::Operation& operation,
                      const runtime::Request& request, const std::set<int>& statuses) {
    const runtime::Response response = mock_.answer(request);
    std::string wrong;
    if (!statuses.contains(response.status)) wrong = "answers " + std::to_string(response.status);
    const runtime::ResponseSpec* spec = spec_of(operation, response.status);
    if (wrong.empty() && spec != nullptr && !spec->content.empty()) wrong = fault_in_body(*spec, response);
    note(name, operation, wrong);
  }

  static std::string fault_in_body(const runtime::ResponseSpec& spec, const runtime::Response& response) {
    const std::string* type = response.headers.find("content-type");
    const auto sent = type == nullptr ? std::nullopt : runtime::parse_media_type(*type);
    const runtime::Media* media = sent ? runtime::match_content(spec.content, *sent) : nullptr;
    if (media == nullptr)
      return "a content type that is not documented: " + (type == nullptr ? "none" : *type);
    const auto value = runtime::decode_body(response.body, *sent, *media);
    if (!value) return "a body that cannot be read";
    runtime::Report report(runtime::Direction::response);
    runtime::check_body(*value, *sent, *media, report);
    const bool is_marked = response.headers.find("sl-violations") != nullptr && !media->examples.empty();
    return report.ok() || is_marked ? ""
                                    : "a body that breaks its schema: " + report.violations().front().message;
  }

  void check_credentials(const runtime::Operation& operation, runtime::Request request) {
    const bool is_open = operation.security.empty() ||
                         std::ranges::any_of(operation.security, [](const auto& one) { return one.empty(); });
    if (is_open) return;
    request.headers.set("Authorization", "");
    request.headers.set("Cookie", "");
    for (const runtime::SecurityScheme& scheme : api_.security_schemes) {
      if (scheme.kind != runtime::SecurityScheme::Kind::api_key) continue;
      if (scheme.in == runtime::In::header) request.headers.set(scheme.parameter, "");
      if (scheme.in == runtime::In::query)
        request.target.erase(std::min(request.target.find('?'), request.target.size()));
    }
    const bool is_mutual = std::ranges::any_of(operation.security, [&](const auto& alternative) {
      return std::ranges::all_of(alternative, [&](const auto& required) {
        const auto scheme =
            std::ranges::find(api_.security_schemes, required.scheme, &runtime::SecurityScheme::name);
        return scheme != api_.security_schemes.end() &&
               scheme->kind == runtime::SecurityScheme::Kind::mutual_tls;
      });
    });
    if (!is_mutual) expect_refusal("ignored_auth", operation, request, {401, 403});
  }

  void check_headers(const runtime::Operation& operation, const runtime::Request& request) {
    for (const runtime::Parameter& parameter : operation.parameters) {
      if (parameter.in != runtime::In::header || !parameter.required) continue;
      runtime::Request without = request;
      without.headers = {};
      for (const auto& [name, value] : request.headers) {
        if (name != parameter.name) without.headers.add(name, value);
      }
      expect_refusal("missing_required_header", operation, without, {400, 401, 406, 422});
    }
  }

  /// A text that a parameter of the query does not take.
  void check_query(const runtime::Operation& operation, const runtime::Request& request) {
    for (const runtime::Parameter& parameter : operation.parameters) {
      const bool is_plain = parameter.in == runtime::In::query && parameter.media_type.empty() &&
                            !parameter.required && !parameter.shape.array && !parameter.shape.object &&
                            parameter.check;
      const json::Value bad("\xE2\x98\x83 no");
      runtime::Report report(runtime::Direction::request);
      if (is_plain) parameter.check(runtime::Payload(bad), report);
      if (!is_plain || report.ok()) continue;
      runtime::Request changed = request;
      changed.target +=
          (changed.target.find('?') == std::string::npos ? "?" : "&") + parameter.name + "=%E2%98%83%20no";
      expect_refusal("negative_data_rejection of a query parameter", operation, changed, {400, 422});
    }
  }

  void check_body(const runtime::Operation& operation, const runtime::Request& request) {
    const std::string* type = request.headers.find("content-type");
    if (!operation.body || type == nullptr || !type->starts_with("application/json")) return;
    runtime::Request changed = request;
    changed.body = "{\"unfinished\":";
    expect_refusal("negative_data_rejection of malformed JSON", operation, changed, {400, 422});
    const runtime::Media* media =
        runtime::match_content(operation.body->content, *runtime::parse_media_type(*type));
    for (const char* body : {"[]", "\"text\"", "17", "{}", "[{\"a\":[]}]", "true"}) {
      if (media == nullptr || !media->check) continue;
      runtime::Report report(runtime::Direction::request);
      media->check(runtime::Payload(*json::parse(body)), report);
      changed.body = body;
      if (!report.ok()) expect_refusal("negative_data_rejection of a body", operation, changed, {400, 422});
    }
  }

  /// What the path does not have: refused with those that it has.
  void check_methods(const runtime::Operation& operation, const runtime::Request& request) {
    std::set<std::string> methods;
    for (const runtime::Operation& other : api_.operations) {
      if (other.path == operation.path) methods.insert(other.method);
    }
    if (methods.contains("TRACE")) return;
    runtime::Request changed = request;
    changed.method = "TRACE";
    const runtime::Response response = mock_.answer(changed);
    const std::string* allow = response.headers.find("Allow");
    std::string wrong =
        response.status == 405 && allow != nullptr ? "" : "answers " + std::to_string(response.status);
    for (const std::string& method : methods) {
      if (allow != nullptr && allow->find(method) == std::string::npos)
        wrong = "Allow misses " + method + ": " + *allow;
    }
    note("unsupported_method and allow_header_conformance", operation, wrong);
  }

  const openapi::Document& document_;
  const runtime::Api& api_;
  mock::Mock mock_;
  Tally& tally_;
};

bool is_real(const std::filesystem::path& path) {
  const std::string text = path.string();
  return text.find("/real/") != std::string::npos || text.find("/specs/") != std::string::npos;
}

}  // namespace

TEST_CASE("the mock passes the checks that testers of servers make, on the five and on real documents") {
  Tally tally;
  auto paths = all_documents();
  for (const auto& entry : std::filesystem::directory_iterator(UNDERSTUDY_SOURCE_DIR "/specs")) {
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  }
  std::erase_if(paths, [](const auto& path) { return !is_real(path); });
  for (const auto& path : paths) {
    openapi::Loaded loaded = openapi::load(path);
    REQUIRE(loaded.document);
    const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
    const runtime::Api api = validator::interpret(document);
    Conformance conformance(*document, api, tally);
    for (std::size_t i = 0; i < api.operations.size(); ++i) conformance.check(i);
  }
  for (const std::string& fault : tally.faults) UNSCOPED_INFO(fault);
  CHECK(tally.faults.empty());
  std::cout << paths.size() << " documents:\n";
  for (const auto& [name, count] : tally.made) std::cout << "  " << count << " " << name << "\n";
  if (paths.size() <= 5) WARN("only the five documents: the test data is not there");
}

}  // namespace understudy::tests

#include "generator/report/report.h"

#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "generator/lower/lower.h"
#include "openapi/load.h"
#include "openapi/sources.h"
#include "tests/generator/read.h"

namespace understudy::generator {
namespace {

bool knows_format(std::string_view name) { return name != "password" && name != "binary" && name != "fancy"; }

struct Reported {
  openapi::Document document;
  DocumentReport report;

  /// The status of a keyword at a schema of components.
  std::string of(const std::string& path) const {
    for (const SchemaReport& schema : report.schemas) {
      for (const Mention& one : schema.keywords) {
        if (one.location == "#/components/schemas/" + path)
          return std::string(name_of(one.status)) + (one.reason.empty() ? "" : ": " + one.reason);
      }
    }
    return "not there";
  }
  std::string part(const std::string& keyword, const std::string& name) const {
    for (const OperationReport& operation : report.operations) {
      for (const Mention& one : operation.parts) {
        if (one.keyword == keyword && one.name == name) return std::string(name_of(one.status));
      }
    }
    return "not there";
  }
};

Reported reported(const std::string& text) {
  const auto read = [&](const std::string&) -> tl::expected<std::string, std::string> { return text; };
  const auto loaded = openapi::load("spec.yaml", read);
  REQUIRE(loaded.document);
  openapi::Diagnostics diagnostics;
  const cpp::Api api = lower(*loaded.document, "api", diagnostics);
  return {*loaded.document, report_on(*loaded.document, api, knows_format)};
}

Reported reported_schemas(const std::string& schemas) {
  return reported("openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n" +
                  schemas);
}

/// The places of rules in the lines of verdicts: `(minLength, spec.yaml:8:27)`.
std::vector<std::pair<std::string, std::string>> broken_rules(const std::string& verdicts) {
  std::vector<std::pair<std::string, std::string>> rules;
  std::istringstream lines(verdicts);
  for (std::string line; std::getline(lines, line);) {
    const std::size_t open = line.rfind('(');
    const std::size_t comma = line.find(", spec.yaml:", std::min(open, line.size()));
    if (line.find(": error: ") == std::string::npos || comma == std::string::npos) continue;
    rules.emplace_back(line.substr(open + 1, comma - open - 1),
                       line.substr(comma + 2, line.rfind(')') - comma - 2));
  }
  return rules;
}

std::string text_of(const openapi::Place& place) {
  return place.file + ":" + std::to_string(place.line) + ":" + std::to_string(place.column);
}

/// Whether a keyword stands in a location above its last part.
std::set<std::string> keywords_above(const std::string& location) {
  std::set<std::string> words;
  std::istringstream parts(location);
  for (std::string part; std::getline(parts, part, '/');) words.insert(part);
  return words;
}

TEST_CASE(
    "what a message breaks is said to be enforced, and what is said to be enforced is broken by a message") {
  std::set<std::string> enforced;
  std::set<std::string> broken;
  for (const auto& entry : std::filesystem::directory_iterator(source_folder / "tests/cases/messages")) {
    const auto parts = parts_of(entry.path());
    INFO(entry.path().filename().string());
    if (!parts.contains("file spec.yaml") || !parts.contains("stdout")) continue;
    const Reported all = reported(parts.at("file spec.yaml"));
    std::map<std::string, const Mention*> by_place;
    for (const SchemaReport& schema : all.report.schemas) {
      for (const Mention& one : schema.keywords) {
        by_place.emplace(text_of(all.document.sources->place_of(one.location)), &one);
        if (one.status == Status::enforced) enforced.insert(one.keyword);
      }
    }
    for (const auto& [keyword, place] : broken_rules(parts.at("stdout"))) {
      INFO(keyword << " at " << place);
      broken.insert(keyword);
      const auto found = by_place.find(place);
      if (found == by_place.end()) continue;  // a schema that is `false` has no keyword
      CHECK(name_of(found->second->status) == "enforced");
      broken.insert(found->second->keyword);
      broken.merge(keywords_above(found->second->location));
    }
  }
  // These lead to the rules of other schemas, or allow more: their cases break those rules.
  for (const char* word : {"$ref", "$dynamicRef", "if", "nullable", "discriminator"}) broken.insert(word);
  CHECK(broken.size() > 40);
  for (const std::string& keyword : enforced) {
    INFO(keyword);
    CHECK(broken.contains(keyword));
  }
}

TEST_CASE("a keyword that nothing looks at is ignored, with the reason") {
  const Reported all = reported_schemas(R"(
    A:
      type: object
      title: Aaa
      description: Words
      properties:
        plain: {type: string, format: password, contentEncoding: base64, contentSchema: {minLength: 3}}
        list: {type: array, items: {type: string, description: Nobody prints this}}
        told: {type: integer, default: 3}
        told_not: {type: array, items: {type: string}, default: [a]}
        lonely: {then: {type: string}, minContains: 2}
        marked: {type: string, x-mine: 1, xml: {name: m}, deprecated: true, uniqueItems: false, fancy: 1}
)");
  CHECK(all.of("A/type") == "enforced");
  CHECK(all.of("A/description") == "represented");
  CHECK(all.of("A/title") == "ignored: the description stands in the comment instead");
  CHECK(all.of("A/properties/plain/format") == "ignored: no rule is known for the format `password`");
  CHECK(all.of("A/properties/plain/contentEncoding") == "ignored: texts are not decoded");
  CHECK(all.of("A/properties/plain/contentSchema") == "ignored: texts inside of texts are not checked");
  CHECK(all.of("A/properties/list/items/description") ==
        "ignored: no declaration and no member is made of this schema");
  CHECK(all.of("A/properties/told/default") == "represented");
  CHECK(all.of("A/properties/told_not/default").starts_with("ignored: "));
  CHECK(all.of("A/properties/lonely/then") == "ignored: stands without `if`");
  CHECK(all.of("A/properties/lonely/minContains") == "ignored: stands without `contains`");
  CHECK(all.of("A/properties/marked/x-mine") == "extension");
  CHECK(all.of("A/properties/marked/xml") == "ignored: no body in XML is made of this schema");
  CHECK(all.of("A/properties/marked/deprecated") == "represented");
  CHECK(all.of("A/properties/marked/uniqueItems") == "represented: asks for nothing");
  CHECK(all.of("A/properties/marked/fancy") == "ignored: is no keyword");
}

TEST_CASE("the parts of operations, webhooks and callbacks have a status each") {
  const Reported all = reported(R"(
openapi: 3.1.0
info: {title: t, version: '1'}
paths:
  /a:
    post:
      operationId: add
      tags: [t]
      security: [{key: []}]
      parameters:
        - {name: q, in: query, schema: {type: integer}}
        - {name: free, in: query, schema: true}
      requestBody: {required: true, content: {application/json: {schema: {type: string}}}}
      responses:
        '200': {description: Fine, headers: {X-A: {schema: {type: string}}}, links: {next: {operationId: add}}}
      callbacks:
        told: {'{$request.body}': {post: {responses: {'200': {description: Fine}}}}}
webhooks:
  ping: {post: {responses: {'200': {description: Fine}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
)");
  CHECK(all.part("parameter", "q in query") == "enforced");
  CHECK(all.part("requestBody", "") == "enforced");
  CHECK(all.part("request media type", "application/json") == "enforced");
  CHECK(all.part("response", "200") == "represented");
  CHECK(all.part("header", "X-A") == "enforced");
  CHECK(all.part("link", "next") == "ignored");
  CHECK(all.part("security", "key") == "enforced");
  CHECK(all.part("callback", "told") == "represented");
  CHECK(all.part("tags", "") == "ignored");
  REQUIRE(all.report.operations.size() == 3);
  CHECK(all.report.operations[1].kind == "webhook");
  CHECK(all.report.operations[2].kind == "callback");
  openapi::Diagnostics diagnostics;
  report_ignored(all.report, diagnostics);
  REQUIRE(diagnostics.sorted().size() == 1);
  CHECK(diagnostics.sorted()[0].message ==
        "`link` is ignored: a link tells clients what to call next; nothing follows it");
}

}  // namespace
}  // namespace understudy::generator

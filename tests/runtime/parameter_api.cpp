#include "tests/runtime/parameter_api.h"

#include <catch2/catch.hpp>

#include "json/write.h"
#include "openapi/load.h"
#include "tests/validator/files.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

std::unique_ptr<runtime::Api> api_with(const json::Value& parameters) {
  std::string path = "/things";
  for (const json::Value& one : *parameters.array()) {
    if (text_of(one, "in") == "path") path += "/{" + text_of(one, "name") + "}";
  }
  const json::Object responses{{"200", json::Object{{"description", "fine"}}}};
  const json::Object get{{"operationId", "get"}, {"parameters", parameters}, {"responses", responses}};
  const json::Object document{{"openapi", "3.1.0"},
                              {"info", json::Object{{"title", "case"}, {"version", "1"}}},
                              {"paths", json::Object{{path, json::Object{{"get", get}}}}}};
  const std::string text = json::write_pretty(document);
  const openapi::Loaded loaded = openapi::load(
      "case.json", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  for (const openapi::Diagnostic& fault : loaded.diagnostics.sorted()) UNSCOPED_INFO(fault.message);
  REQUIRE(loaded.document);
  return std::make_unique<runtime::Api>(
      validator::interpret(std::make_shared<const openapi::Document>(*loaded.document)));
}

}  // namespace

ParameterApi::ParameterApi(const json::Value& parameters)
    : api_(api_with(parameters)), router_({api_.get()}) {}

std::optional<runtime::DecodedParameters> ParameterApi::decode(const runtime::Request& request) const {
  const auto match = router_.route(request.method, request.path());
  if (!match) return std::nullopt;
  return runtime::decode_parameters(*match, request);
}

std::string told(const runtime::Violation& violation) {
  return std::string(runtime::name_of(violation.in)) + " " + violation.pointer + ": " + violation.message +
         " (" + violation.keyword + ")";
}

}  // namespace understudy::tests

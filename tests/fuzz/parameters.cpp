// One parameter of each place, style, explode and schema: what stands for it in a request is decoded, and a
// value that came of it is written and read again.

#include "runtime/parameters.h"

#include <array>
#include <optional>

#include "json/write.h"
#include "openapi/load.h"
#include "runtime/encode_parameter.h"
#include "tests/fuzz/input.h"
#include "validator/interpret.h"

using namespace understudy;
using runtime::In;

namespace {

constexpr std::array<const char*, 12> places{R"("path","style":"simple")",
                                             R"("path","style":"label")",
                                             R"("path","style":"matrix")",
                                             R"("query","style":"form")",
                                             R"("query","style":"spaceDelimited")",
                                             R"("query","style":"pipeDelimited")",
                                             R"("query","style":"deepObject")",
                                             R"("header","style":"simple")",
                                             R"("cookie","style":"form")",
                                             R"("query","allowReserved":true,"style":"form")",
                                             R"("query","allowEmptyValue":true,"style":"form")",
                                             R"("header")"};

constexpr std::array<const char*, 9> schemas{
    R"({"type":"string","maxLength":9})",
    R"({"type":"integer","maximum":100})",
    R"({"type":"boolean"})",
    R"({"type":["number","null"]})",
    R"({"type":"array","items":{"type":"string"}})",
    R"({"type":"array","items":{"type":"integer"},"uniqueItems":true})",
    R"({"type":"object","properties":{"a":{"type":"integer"},"b":{"type":"array","items":{"type":"string"}}}})",
    R"({"type":"object","additionalProperties":{"type":"string"},"minProperties":1})",
    R"({"anyOf":[{"type":"integer"},{"type":"array","items":{"type":"boolean"}},{"type":"string","pattern":"^z"}]})"};

std::string operation(std::size_t number, const std::string& place, const char* schema, bool explode) {
  const std::string path = place.starts_with("\"path") ? "{color}" : "x";
  return "\"/" + std::to_string(number) + "/" + path +
         "\":{\"get\":{\"parameters\":[{\"name\":\"color\",\"in\":" + place +
         ",\"required\":true,\"explode\":" + (explode ? "true" : "false") + ",\"schema\":" + schema +
         "}],\"responses\":{\"200\":{\"description\":\"d\"}}}}";
}

runtime::Api table() {
  std::string text = R"({"openapi":"3.1.0","info":{"title":"t","version":"1"},"paths":{)";
  std::size_t number = 0;
  for (const char* place : places) {
    for (const char* schema : schemas) {
      for (const bool explode : {false, true})
        text += (number == 0 ? "" : ",") + operation(number, place, schema, explode), ++number;
    }
  }
  text += "}}";
  auto loaded = openapi::load(
      "api.json", [&](const std::string&) -> tl::expected<std::string, std::string> { return text; });
  return validator::interpret(std::make_shared<const openapi::Document>(*std::move(loaded.document)));
}

/// A request in which the text stands where the parameter is looked for.
runtime::Request request_with(const runtime::Operation& operation, std::string_view text) {
  const In in = operation.parameters.front().in;
  const std::string path = operation.path.substr(0, operation.path.rfind('/') + 1);
  runtime::Request request{.method = "GET", .target = path + "x", .headers = {}, .body = {}};
  if (in == In::path) request.target = path + std::string(text);
  if (in == In::query) request.target += "?" + std::string(text);
  if (in == In::header) request.headers.add("color", std::string(text));
  if (in == In::cookie) request.headers.add("Cookie", std::string(text));
  return request;
}

std::optional<runtime::DecodedParameters> decoded(const runtime::Api& api,
                                                  const runtime::Operation& operation,
                                                  std::string_view text) {
  const runtime::Request request = request_with(operation, text);
  runtime::Match match{&api, &operation};
  if (operation.parameters.front().in == In::path) match.path_values.emplace_back("color", std::string(text));
  return runtime::decode_parameters(match, request);
}

const json::Value* value_of(const runtime::DecodedParameters& all) {
  for (const json::Object* one : {&all.path, &all.query, &all.header, &all.cookie}) {
    if (const json::Value* value = one->find("color")) return value;
  }
  return nullptr;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const runtime::Api api = table();
  static const runtime::Router router({&api});
  tests::Input input(data, size);
  const runtime::Operation& operation = api.operations[input.below(api.operations.size())];
  router.route("GET", request_with(operation, input.rest()).path());
  const auto first = decoded(api, operation, input.rest());
  const json::Value* value = value_of(*first);
  if (!first->violations.empty() || value == nullptr) return 0;
  const auto text = runtime::encode_parameter(operation.parameters.front(), *value);
  if (!text) return 0;
  const auto second = decoded(api, operation, *text);
  const json::Value* again = value_of(*second);
  if (again == nullptr || !(*again == *value))
    tests::fail(operation.path + ": " + json::write(*value) + " is written as " + *text + " and read as " +
                (again == nullptr ? "nothing" : json::write(*again)));
  return 0;
}

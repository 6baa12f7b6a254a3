// A document of one file, through everything that reads, prints and uses it.

#include "lint/lint.h"
#include "mock/mock.h"
#include "openapi/load.h"
#include "tests/fuzz/input.h"
#include "validator/interpret.h"

using namespace understudy;

namespace {

void print_all(const openapi::Loaded& loaded) {
  for (const openapi::Diagnostic& one : loaded.diagnostics.sorted()) {
    if (one.place.file != "api.yaml") tests::fail("a fault in " + one.place.file);
    if (openapi::render(one, *loaded.sources).empty()) tests::fail("a fault without words");
  }
}

/// Whoever has a document may serve it: samples, routes and the first answers.
void serve(const std::shared_ptr<const openapi::Document>& document) {
  const mock::Mock mock({{validator::interpret(document)}}, {.seed = 1});
  for (const openapi::Operation& operation : document->operations) {
    const runtime::Response response =
        mock.answer({.method = operation.method, .target = operation.path, .headers = {}, .body = {}});
    if (response.status < 100 || response.status > 599) tests::fail("an answer that is none");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  openapi::Loaded loaded =
      openapi::load("api.yaml", [&](const std::string& path) -> tl::expected<std::string, std::string> {
        if (path == "api.yaml") return text;
        return tl::unexpected(std::string("there is no such file"));
      });
  print_all(loaded);
  if (!loaded.document) return 0;
  const auto document = std::make_shared<const openapi::Document>(*std::move(loaded.document));
  openapi::Diagnostics findings;
  lint::lint(document, findings);
  validator::check_patterns(*document, findings);
  for (const openapi::Diagnostic& one : findings.sorted()) openapi::render(one, *loaded.sources);
  serve(document);
  return 0;
}

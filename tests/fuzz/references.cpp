// A document of several files, `== NAME` before each: references between them, and the bundle of all.

#include <filesystem>

#include "json/write.h"
#include "openapi/bundle.h"
#include "openapi/load.h"
#include "tests/fuzz/input.h"

using namespace understudy;

namespace {

bool leads_out(const std::string& path) {
  const std::filesystem::path whole = std::filesystem::path(path).lexically_normal();
  return whole.is_absolute() || *whole.begin() == "..";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const auto files =
      tests::named_texts(std::string_view(reinterpret_cast<const char*>(data), size), "apis/api.yaml");
  const openapi::ReadFile read = [&](const std::string& path) -> tl::expected<std::string, std::string> {
    if (leads_out(path)) tests::fail("asked for a file outside: " + path);
    const auto found = files.find(path);
    if (found == files.end()) return tl::unexpected(std::string("there is no such file"));
    return found->second;
  };
  const openapi::Loaded loaded = openapi::load("apis/api.yaml", read);
  for (const openapi::Diagnostic& one : loaded.diagnostics.sorted()) openapi::render(one, *loaded.sources);
  const openapi::Bundled bundled = openapi::bundle("apis/api.yaml", read);
  if (!bundled.document) return 0;
  const std::string text = json::write(*bundled.document);
  const auto again = openapi::load("whole.json", [&](const std::string& path) {
    if (path == "whole.json") return tl::expected<std::string, std::string>(text);
    return tl::expected<std::string, std::string>(tl::unexpect, "there is no such file");
  });
  if (loaded.document && !loaded.diagnostics.has_errors() && !again.document)
    tests::fail("the bundle of a document is none");
  return 0;
}

// Every operation of the documents of others, called once through the mock of each.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <iostream>

#include "openapi/load.h"
#include "tests/mock/all_documents.h"
#include "tests/mock/serve_document.h"

namespace understudy::tests {

namespace {

namespace fs = std::filesystem;

/// Why a document itself makes it so.
const std::vector<std::string> reasons{
    "style form has no text for an",           // values inside of values, where no style has a text for them
    "style form with explode cannot carry",    // the same of an empty object
    "a form is made of the members of an",     // a form that is no object
    "GET /foo: no request: application/json",  // a component that has to hold itself
    "POST /direct: /direct answered 500",      // the same
    "POST /potentially-undefined-formData",    // a oneOf of two equal schemas
    "/anything/quirks/polymorphism: no request"  // a string that is an integer
};

}  // namespace

TEST_CASE("the mock answers every operation of every document as it is documented") {
  Served all;
  std::size_t count = 0;
  for (const fs::path& path : all_documents()) {
    openapi::Loaded loaded = openapi::load(path);
    if (!loaded.document) continue;
    ++count;
    const Served one = serve(std::make_shared<const openapi::Document>(std::move(*loaded.document)));
    all.operations += one.operations;
    all.served += one.served;
    for (const std::string& reason : one.reasons) {
      const bool is_known = std::ranges::any_of(
          reasons, [&](const std::string& known) { return reason.find(known) != std::string::npos; });
      if (!is_known) FAIL_CHECK(path.filename() << " " << reason);
    }
  }
  if (count == 0) {
    WARN("UNDERSTUDY_TEST_DATA names no folder with documents: their operations are NOT called");
    return;
  }
  std::cerr << count << " documents, " << all.served << " of " << all.operations
            << " operations served, the others not by the document's own fault\n";
  CHECK(all.served > 0);
}

}  // namespace understudy::tests

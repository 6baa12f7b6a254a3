#include "openapi/read/uri.h"

#include <catch2/catch.hpp>

namespace understudy::openapi {
namespace {

TEST_CASE("references resolve as RFC 3986 shows in its section 5.4") {
  const std::string base = "http://a/b/c/d;p?q";
  const std::pair<const char*, const char*> cases[] = {{"g:h", "g:h"},
                                                       {"g", "http://a/b/c/g"},
                                                       {"./g", "http://a/b/c/g"},
                                                       {"g/", "http://a/b/c/g/"},
                                                       {"/g", "http://a/g"},
                                                       {"//g", "http://g"},
                                                       {"?y", "http://a/b/c/d;p?y"},
                                                       {"g?y", "http://a/b/c/g?y"},
                                                       {";x", "http://a/b/c/;x"},
                                                       {"", "http://a/b/c/d;p?q"},
                                                       {".", "http://a/b/c/"},
                                                       {"./", "http://a/b/c/"},
                                                       {"..", "http://a/b/"},
                                                       {"../", "http://a/b/"},
                                                       {"../g", "http://a/b/g"},
                                                       {"../..", "http://a/"},
                                                       {"../../g", "http://a/g"},
                                                       {"../../../g", "http://a/g"},
                                                       {"/./g", "http://a/g"},
                                                       {"/../g", "http://a/g"},
                                                       {"g..", "http://a/b/c/g.."},
                                                       {"./../g", "http://a/b/g"},
                                                       {"./g/.", "http://a/b/c/g/"},
                                                       {"g/../h", "http://a/b/c/h"}};
  for (const auto& [reference, resolved] : cases) {
    INFO(reference);
    CHECK(resolved_uri(base, reference) == resolved);
  }
}

TEST_CASE("a base without a scheme is a path below some folder") {
  CHECK(resolved_uri("", "pets/dog.yaml") == "pets/dog.yaml");
  CHECK(resolved_uri("pets/dog.yaml", "cat.yaml") == "pets/cat.yaml");
  CHECK(resolved_uri("pets/dog.yaml", "../people/me.yaml") == "people/me.yaml");
  CHECK(resolved_uri("pets/dog.yaml", "../../outside.yaml") == "../outside.yaml");
  CHECK(resolved_uri("pets/dog.yaml", "") == "pets/dog.yaml");
  CHECK(resolved_uri("pets/dog.yaml", "/etc/hosts") == "/etc/hosts");
}

TEST_CASE("a name without a hierarchy stays whole") {
  CHECK(resolved_uri("urn:uuid:1", "") == "urn:uuid:1");
  CHECK(resolved_uri("http://a/b", "urn:example:foo?+r") == "urn:example:foo?+r");
  CHECK(has_scheme("urn:a"));
  CHECK_FALSE(has_scheme("a/b:c"));
}

}  // namespace
}  // namespace understudy::openapi

#include <catch2/catch.hpp>

#include "nineteen/models.h"

namespace nineteen {
namespace {

TEST_CASE("a circle is a circle, and a child says where it is wrong") {
  CHECK(std::get<Circle>(parse_shape(R"({"shape_type":"circle","radius":2})")->value).radius == 2);
  const auto widget = parse_widget(R"({"id":1,"display_name":"a","children":[{"id":0,"display_name":"a"}]})");
  REQUIRE_FALSE(widget);
  CHECK(widget.error().front().pointer == "/children/0/id");
}

}  // namespace
}  // namespace nineteen

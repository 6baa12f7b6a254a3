#include "mock/protobuf/timestamp.h"

#include <catch2/catch.hpp>

namespace understudy::mock {

TEST_CASE("date-times become seconds and nanoseconds") {
  CHECK(timestamp_from("2024-06-25T13:35:39.391Z") == Timestamp{1719322539, 391000000});
  CHECK(timestamp_from("1970-01-01T00:00:00Z") == Timestamp{0, 0});
  CHECK(timestamp_from("1969-12-31T23:59:59.5Z") == Timestamp{-1, 500000000});
  CHECK(timestamp_from("2024-06-25T15:35:39+02:00") == timestamp_from("2024-06-25T13:35:39Z"));
  CHECK(timestamp_from("0001-01-01T00:00:00Z") == Timestamp{-62135596800, 0});
  for (const char* wrong : {"", "2024-06-25", "2024-13-01T00:00:00Z", "2024-02-30T00:00:00Z",
                            "2024-06-25T24:00:00Z", "2024-06-25T13:35:39", "2024-06-25T13:35:39.Z",
                            "2024-06-25T13:35:39Zx", "0001-01-01T00:00:00+00:01"}) {
    INFO(wrong);
    CHECK_FALSE(timestamp_from(wrong));
  }
}

TEST_CASE("timestamps are told with as many digits as they need, in threes") {
  CHECK(timestamp_text({0, 0}) == std::optional<std::string>("1970-01-01T00:00:00Z"));
  CHECK(timestamp_text({1719322539, 391000000}) == std::optional<std::string>("2024-06-25T13:35:39.391Z"));
  CHECK(timestamp_text({1719322539, 1000}) == std::optional<std::string>("2024-06-25T13:35:39.000001Z"));
  CHECK(timestamp_text({-1, 1}) == std::optional<std::string>("1969-12-31T23:59:59.000000001Z"));
  CHECK_FALSE(timestamp_text({253402300800, 0}));
  CHECK_FALSE(timestamp_text({0, -1}));
  CHECK_FALSE(timestamp_text({0, 1000000000}));
}

}  // namespace understudy::mock

// The client against a mock of compiled code, with GoogleTest: one mock for all tests, made new between them.

#include <gtest/gtest.h>

#include "examples/client_tests/links_client.h"
#include "generated/devrev_links/api.h"
#include "generated/devrev_links/handlers.h"
#include "understudy/mock.h"

namespace {

/// A typed handler: what it may return is what the document has.
class NoRoom : public devrev_links::Handlers {
  devrev_links::LinksCreate::Response links_create(const devrev_links::LinksCreate::Request&) override {
    return devrev_links::LinksCreate::ServiceUnavailable{};
  }
};

class LinksClient : public testing::Test {
 protected:
  static void SetUpTestSuite() { mock_ = std::make_unique<understudy::Mock>(devrev_links::api()); }
  static void TearDownTestSuite() { mock_.reset(); }
  void TearDown() override { mock_->reset(); }

  static understudy::Mock& mock() { return *mock_; }
  static bool links() {
    const links::Client client(mock().url(), "any");
    return client.link("don:core:dvrv-us-1:devo/demo:ticket/1", "don:core:dvrv-us-1:devo/demo:issue/3")
        .has_value();
  }

 private:
  static inline std::unique_ptr<understudy::Mock> mock_;
};

TEST_F(LinksClient, LinksTwoThings) {
  EXPECT_TRUE(links());
  const auto asked = mock().verify({.operation = "links-create", .at_most = 1});
  EXPECT_TRUE(asked.met) << asked.message;
}

TEST_F(LinksClient, TellsThatThereIsNoRoom) {
  NoRoom no_room;
  mock().on(devrev_links::handlers(no_room));
  EXPECT_FALSE(links());
  EXPECT_EQ(mock().journal().entries.back()->status, 503);
}

TEST_F(LinksClient, IsAnsweredByTheMockAgain) { EXPECT_TRUE(links()); }

}  // namespace

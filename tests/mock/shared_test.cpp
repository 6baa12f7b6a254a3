#include <catch2/catch.hpp>
#include <random>
#include <set>
#include <thread>

#include "json/parse.h"
#include "mock/mock.h"
#include "tests/mock/case_file.h"
#include "tests/mock/producers.h"

namespace understudy::tests {

namespace {

mock::Mock five() {
  std::vector<mock::Served> served;
  for (const char* name : {"devrev-links", "mechamental-actions", "nullplatform-link-actions",
                           "telnyx-auth-actions", "zitadel-executions"}) {
    served.push_back({interpreted("specs/" + std::string(name) + ".yaml")});
  }
  return mock::Mock(std::move(served));
}

const std::string actions = "/v1/orgs/o/workspaces/w/apps/a/actions";

std::string create(const mock::Mock& mock) {
  const runtime::Response response = mock.answer(
      request_of("POST " + actions + "\n\n{\"name\":\"x\",\"endpoint_id\":\"e\",\"namespace_id\":\"n\"}"));
  const auto body = json::parse(response.body);
  return response.status == 201 ? *body->find("action_id")->string() : "";
}

}  // namespace

TEST_CASE("many threads create, list and delete at once, and nothing is lost") {
  const mock::Mock mock = five();
  std::vector<std::vector<std::string>> made(4);
  std::vector<std::thread> threads;
  for (auto& ids : made) {
    threads.emplace_back([&mock, &ids] {
      for (int round = 0; round < 50; ++round) {
        ids.push_back(create(mock));
        mock.answer(request_of("GET " + actions + "?limit=200"));
        if (round % 2 == 1) mock.answer(request_of("DELETE " + actions + "/" + ids.back()));
      }
    });
  }
  for (std::thread& thread : threads) thread.join();
  std::set<std::string> all;
  for (const auto& ids : made) all.insert(ids.begin(), ids.end());
  CHECK(all.size() == 200);
  const auto list = json::parse(mock.answer(request_of("GET " + actions)).body);
  CHECK(*list->find("total") == json::Value(100));
}

TEST_CASE("whatever comes in is answered") {
  const mock::Mock mock = five();
  const std::vector<std::string> seeds = {
      "POST /links.create\nAuthorization: Bearer a\nContent-Type: application/json\nAccept: */*\nPrefer: "
      "code=400\n\n{\"source\":\"a\",\"target\":[1,2.5e3,null]}",
      "GET /auth/actions?page%5Bnumber%5D=1&__code=200\nAuthorization: Basic dTpw\nAccept: "
      "application/json;q=0.5",
      "PUT /v3alpha/executions\nAuthorization: Bearer a\nContent-Type: application/grpc-web+proto\n\nhex: "
      "000000000b0a040a0218011203 0a0131",
      "GET " + actions + "?limit=3&cursor=00112233445566778899aabbccddeeff&search=%C3%A4\nOrigin: x",
      "OPTIONS " + actions + "/x/trigger\nOrigin: x\nAccess-Control-Request-Method: POST"};
  std::mt19937 chance(20260304);
  std::size_t answered = 0;
  for (int round = 0; round < 6000; ++round) {
    std::string text = seeds[chance() % seeds.size()];
    for (auto change = chance() % 6; change > 0; --change) {
      const std::size_t place = chance() % text.size();
      if (chance() % 3 == 0)
        text.erase(place, chance() % 8);
      else if (chance() % 2 == 0)
        text.insert(place, 1, static_cast<char>(chance() % 256));
      else
        text[place] = static_cast<char>(chance() % 256);
      if (text.empty()) text = "G";
    }
    if (text.find("hex:") != std::string::npos) text.replace(text.find("hex:"), 4, "raw:");
    const runtime::Response response = mock.answer(request_of(text));
    answered += response.status >= 200 && response.status < 600 ? 1 : 0;
  }
  CHECK(answered == 6000);
}

TEST_CASE("deep and long input is answered") {
  const mock::Mock mock = five();
  const std::string head = "POST /links.create\nAuthorization: Bearer a\nContent-Type: application/json\n\n";
  CHECK(mock.answer(request_of(head + std::string(100'000, '['))).status == 400);
  CHECK(mock.answer(request_of("GET /" + std::string(100'000, '/'))).status == 404);
  CHECK(mock.answer(request_of("GET /auth/actions\nAccept: " + std::string(100'000, ','))).status == 401);
  runtime::Request cut = request_of(head + "{}");
  cut.truncated = true;
  CHECK(mock.answer(cut).status == 413);
  CHECK(mock.answer(runtime::Request{}).status == 404);
}

}  // namespace understudy::tests

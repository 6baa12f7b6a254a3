// The shop on http://127.0.0.1: `pet_server [PORT]`.

#include <cstdlib>
#include <iostream>
#include <mutex>

#include "acme_petstore/api.h"
#include "http/serve.h"
#include "mock/mock.h"
#include "pets.h"

int main(int count, char** words) {
  using namespace understudy;
  shop::Pets pets;
  std::vector<mock::Served> served;
  served.push_back({.api = acme::petstore::api(), .handlers = acme::petstore::handlers(pets)});
  const mock::Mock behind(std::move(served));

  std::mutex one_at_a_time;  // `Pets` is a plain map
  const auto answer = [&](const runtime::Request& request) {
    const std::lock_guard lock(one_at_a_time);
    return behind.answer(request);
  };
  auto server = http::Server::start({.port = count > 1 ? std::atoi(words[1]) : 4050}, answer);
  if (!server) {
    std::cerr << server.error() << '\n';
    return 2;
  }
  std::cout << "listening on http://127.0.0.1:" << server->port() << std::endl;
  server->wait();
}

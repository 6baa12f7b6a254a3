// A server of your own for the MechaMental API: `own_server [PORT]`.

#include <cstdlib>
#include <iostream>
#include <mutex>

#include "examples/own_server/actions.h"
#include "generated/mechamental_actions/api.h"
#include "http/serve.h"
#include "mock/mock.h"

int main(int count, char** words) {
  using namespace understudy;
  own_server::Actions actions([] { return "2026-01-01T00:00:00Z"; });
  std::vector<mock::Served> served;
  served.push_back({.api = mechamental_actions::api(), .handlers = mechamental_actions::handlers(actions)});
  const mock::Mock behind(std::move(served));

  std::mutex one_at_a_time;  // `Actions` is a plain map
  const auto answer = [&](const runtime::Request& request) {
    const std::lock_guard lock(one_at_a_time);
    return behind.answer(request);
  };
  auto server = http::Server::start({.port = count > 1 ? std::atoi(words[1]) : 4020}, answer);
  if (!server) {
    std::cerr << server.error() << '\n';
    return 2;
  }
  std::cout << "listening on http://127.0.0.1:" << server->port() << std::endl;
  server->wait();
}

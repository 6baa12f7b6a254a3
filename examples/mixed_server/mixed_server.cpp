// Two operations of the MechaMental API in your own hands, the other eight in the mock's: `mixed_server
// [PORT]`.

#include <cstdlib>
#include <iostream>

#include "examples/mixed_server/paused.h"
#include "generated/mechamental_actions/api.h"
#include "http/serve.h"
#include "mock/mock.h"

int main(int count, char** words) {
  using namespace understudy;
  mixed_server::Paused paused;
  std::vector<mock::Served> served;
  served.push_back({.api = mechamental_actions::api(), .handlers = mechamental_actions::handlers(paused)});
  const mock::Mock behind(std::move(served));

  const auto answer = [&](const runtime::Request& request) { return behind.answer(request); };
  auto server = http::Server::start({.port = count > 1 ? std::atoi(words[1]) : 4030}, answer);
  if (!server) {
    std::cerr << server.error() << '\n';
    return 2;
  }
  std::cout << "listening on http://127.0.0.1:" << server->port() << std::endl;
  server->wait();
}

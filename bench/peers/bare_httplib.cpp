// The yardstick: cpp-httplib alone, well set up, sending fixed bytes on one route.
//
//   bare_httplib METHOD PATH STATUS CONTENT_TYPE BODY_FILE      prints its port

#include <httplib.h>

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

namespace {

struct Fixed {
  int status;
  std::string type;
  std::string body;
};

/// A connection that is kept alive holds a thread of httplib, so that there are as many as connections are
/// measured.
class Tuned : public httplib::Server {
 public:
  Tuned() {
    set_tcp_nodelay(true);
    set_keep_alive_max_count(1'000'000'000);
    new_task_queue = [] { return new httplib::ThreadPool(1'100); };
  }

  int bind() {
    const int port = bind_to_any_port("127.0.0.1");
    ::listen(svr_sock_, 1024);
    return port;
  }
};

Fixed read_fixed(char** arguments) {
  std::ifstream file(arguments[5], std::ios::binary);
  return {std::stoi(arguments[3]), arguments[4], {std::istreambuf_iterator<char>(file), {}}};
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 6) {
    std::cerr << "bare_httplib METHOD PATH STATUS CONTENT_TYPE BODY_FILE\n";
    return 2;
  }
  const std::string method = arguments[1];
  const auto fixed = read_fixed(arguments);
  const auto answer = [&fixed](const httplib::Request&, httplib::Response& response) {
    response.status = fixed.status;
    response.set_content(fixed.body, fixed.type);
  };
  Tuned server;
  if (method == "GET") server.Get(arguments[2], answer);
  if (method == "POST") server.Post(arguments[2], answer);
  std::cout << "listening on http://127.0.0.1:" << server.bind() << std::endl;
  return server.listen_after_bind() ? 0 : 3;
}

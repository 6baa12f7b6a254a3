#include "tests/redis/server.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <stdexcept>
#include <thread>

#include "redis/connection.h"

namespace understudy::tests {

namespace {

int free_port() {
  const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  auto* general = reinterpret_cast<sockaddr*>(&address);
  if (bind(socket, general, size) != 0 || getsockname(socket, general, &size) != 0) {
    throw std::runtime_error("there is no free port");
  }
  close(socket);
  return ntohs(address.sin_port);
}

pid_t spawn(std::vector<std::string> words) {
  std::vector<char*> texts;
  for (std::string& word : words) texts.push_back(word.data());
  texts.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
  pid_t process = 0;
  const int error = posix_spawn(&process, texts[0], &actions, nullptr, texts.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  if (error != 0) throw std::runtime_error("redis-server does not start");
  return process;
}

}  // namespace

RedisServer::RedisServer() : address_{.port = free_port()} {
  std::string name = (std::filesystem::temp_directory_path() / "understudy_redis_XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("there is no folder for redis-server");
  folder_ = name;
  start();
}

RedisServer::~RedisServer() {
  kill();
  std::filesystem::remove_all(folder_);
}

void RedisServer::start() {
  process_ = spawn({UNDERSTUDY_REDIS_SERVER, "--bind", "127.0.0.1", "--port", std::to_string(address_.port),
                    "--dir", folder_.string(), "--save", "", "--appendonly", "no"});
  for (int i = 0; i < 200; ++i) {
    if (redis::Connection(address_).command({"PING"})) return;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
  throw std::runtime_error("redis-server does not answer");
}

void RedisServer::kill() {
  if (process_ == 0) return;
  ::kill(process_, SIGKILL);
  waitpid(process_, nullptr, 0);
  process_ = 0;
}

void RedisServer::freeze() const { ::kill(process_, SIGSTOP); }
void RedisServer::wake() const { ::kill(process_, SIGCONT); }

void RedisServer::run(const std::vector<std::string>& words) const {
  if (!redis::Connection(address_).command(words))
    throw std::runtime_error("redis-server refuses " + words[0]);
}

}  // namespace understudy::tests

#include "tests/cli/spec_folder.h"

#include <unistd.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <fstream>
#include <sstream>

namespace understudy::tests {

SpecFolder::SpecFolder() {
  static std::atomic<int> number = 0;
  path_ = std::filesystem::temp_directory_path() /
          ("understudy_specs_" + std::to_string(::getpid()) + "_" + std::to_string(++number));
  std::filesystem::create_directories(path_);
}

SpecFolder::~SpecFolder() { std::filesystem::remove_all(path_); }

std::string SpecFolder::write(const std::string& name, const std::string& text) const {
  std::filesystem::create_directories((path_ / name).parent_path());
  std::ofstream(path_ / name, std::ios::binary) << text;
  return (path_ / name).string();
}

std::string document(const std::string& paths, const std::string& answer) {
  std::string text = "openapi: 3.1.0\ninfo: {title: t, version: '1'}\npaths:\n";
  std::istringstream names(paths);
  for (std::string path; names >> path;) {
    text += "  " + path + ":\n    get:\n";
    for (std::size_t at = path.find('{'); at != std::string::npos; at = path.find('{', at + 1)) {
      text += "      parameters: [{name: " + path.substr(at + 1, path.find('}', at) - at - 1) +
              ", in: path, required: true, schema: {type: string}}]\n";
    }
    text += "      responses: {'200': {description: d, content: {text/plain: {example: " + answer + "}}}}\n";
  }
  return text;
}

RawResponse get(int port, const std::string& target) {
  RawClient client(port);
  client.send("GET " + target + " HTTP/1.1\r\nHost: h\r\n\r\n");
  const auto response = client.receive();
  REQUIRE(response);
  return *response;
}

}  // namespace understudy::tests

#include "openapi/build/build.h"

namespace understudy::openapi {
namespace {

std::string filled(std::string_view url, const Cursor& server) {
  std::string out;
  const auto variables = member(server, "variables");
  while (true) {
    const std::size_t open = url.find('{');
    const std::size_t close = open == std::string_view::npos ? open : url.find('}', open);
    if (close == std::string_view::npos) return out + std::string(url);
    const auto variable =
        variables ? member(*variables, url.substr(open + 1, close - open - 1)) : std::nullopt;
    out += url.substr(0, open);
    out += variable ? text_in(*variable, "default") : std::string(url.substr(open, close - open + 1));
    url.remove_prefix(close + 1);
  }
}

}  // namespace

std::vector<std::string> build_servers(const Cursor& at) {
  std::vector<std::string> urls;
  for (const Cursor& server : items_in(at, "servers")) {
    const NodeMember* url = server.node->find("url");
    if (url != nullptr && url->value.string() != nullptr)
      urls.push_back(filled(*url->value.string(), server));
  }
  return urls;
}

}  // namespace understudy::openapi

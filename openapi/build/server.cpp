#include <algorithm>

#include "openapi/build/build.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t most_urls = 64;  // of one server

/// Where the path of a URL begins: behind the host, if it names one.
std::size_t path_start(std::string_view url) {
  const std::size_t scheme = url.find("://");
  const std::size_t host = scheme != std::string_view::npos ? scheme + 3 : url.starts_with("//") ? 2 : 0;
  return std::min(url.find('/', host), url.size());
}

/// What a variable stands for: its default, then the other values of its `enum`.
std::vector<std::string> values_of(const Cursor& variable) {
  std::vector<std::string> values{text_in(variable, "default")};
  for (const Cursor& one : items_in(variable, "enum")) {
    const std::string* text = one.node->string();
    if (text != nullptr && std::ranges::find(values, *text) == values.end()) values.push_back(*text);
  }
  return values;
}

/// Each of the beginnings with each of the values behind it, as far as there is room.
std::vector<std::string> extended(const std::vector<std::string>& urls,
                                  const std::vector<std::string>& values) {
  std::vector<std::string> out;
  for (const std::string& value : values) {
    for (const std::string& url : urls) {
      if (out.size() < most_urls) out.push_back(url + value);
    }
  }
  return out;
}

/// A URL with its variables filled in: those of the host by their defaults, those of the path by each of
/// their values.
std::vector<std::string> filled(std::string_view url, const Cursor& server) {
  const std::size_t path = path_start(url);
  std::vector<std::string> urls{""};
  const auto variables = member(server, "variables");
  for (std::size_t at = 0; at < url.size();) {
    const std::size_t open = url.find('{', at);
    const std::size_t close = open == std::string_view::npos ? open : url.find('}', open);
    if (close == std::string_view::npos) return extended(urls, {std::string(url.substr(at))});
    const auto variable =
        variables ? member(*variables, url.substr(open + 1, close - open - 1)) : std::nullopt;
    urls = extended(urls, {std::string(url.substr(at, open - at))});
    std::vector<std::string> values =
        variable ? values_of(*variable)
                 : std::vector<std::string>{std::string(url.substr(open, close - open + 1))};
    if (open < path) values.resize(1);
    urls = extended(urls, values);
    at = close + 1;
  }
  return urls;
}

}  // namespace

std::vector<std::string> build_servers(const Cursor& at) {
  std::vector<std::string> urls;
  for (const Cursor& server : items_in(at, "servers")) {
    const NodeMember* url = server.node->find("url");
    if (url == nullptr || url->value.string() == nullptr) continue;
    for (std::string& one : filled(*url->value.string(), server)) urls.push_back(std::move(one));
  }
  return urls;
}

}  // namespace understudy::openapi

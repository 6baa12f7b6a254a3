#include "mock/callback/expression.h"

#include <algorithm>
#include <optional>

#include "json/pointer.h"
#include "mock/read/query.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using Found = std::optional<std::string>;

Found text_at(const json::Value* body, std::string_view pointer) {
  const json::Value* value = body == nullptr ? nullptr : json::at_pointer(*body, pointer);
  return value == nullptr || value->is_null() ? std::nullopt : Found(text_of(*value));
}

Found header_in(const runtime::Headers& headers, std::string_view name) {
  const std::string* value = headers.find(name);
  return value == nullptr ? std::nullopt : Found(*value);
}

/// What follows `$request.` or `$response.`.
Found part_of(std::string_view source, const runtime::Headers& headers, const json::Value* body) {
  constexpr std::string_view header = "header.";
  if (source == "body") return text_at(body, "");
  if (source.starts_with("body#")) return text_at(body, source.substr(5));
  if (source.starts_with(header)) return header_in(headers, source.substr(header.size()));
  return std::nullopt;
}

Found part_of_request(std::string_view source, const ExpressionScene& scene) {
  constexpr std::string_view query = "query.";
  constexpr std::string_view path = "path.";
  if (source.starts_with(query)) return query_value(scene.request, source.substr(query.size()));
  if (source.starts_with(path)) {
    const json::Value* value = scene.path == nullptr ? nullptr : scene.path->find(source.substr(path.size()));
    return value == nullptr ? std::nullopt : Found(text_of(*value));
  }
  return part_of(source, scene.request.headers, scene.request_body);
}

/// The URL that the client called, as far as its `Host` tells it.
std::string url_of(const runtime::Request& request) {
  const std::string* host = request.headers.find("host");
  return "http://" + (host == nullptr ? std::string("localhost") : *host) + request.target;
}

Found value_of(std::string_view expression, const ExpressionScene& scene) {
  constexpr std::string_view request = "$request.";
  constexpr std::string_view response = "$response.";
  if (expression == "$url") return url_of(scene.request);
  if (expression == "$method") return scene.request.method;
  if (expression == "$statusCode") return std::to_string(scene.response.status);
  if (expression.starts_with(request)) return part_of_request(expression.substr(request.size()), scene);
  if (expression.starts_with(response))
    return part_of(expression.substr(response.size()), scene.response.headers, scene.response_body);
  return std::nullopt;
}

tl::unexpected<std::string> leads_nowhere(std::string_view expression) {
  return tl::unexpected("the expression " + std::string(expression) + " leads to nothing");
}

}  // namespace

tl::expected<std::string, std::string> expanded(std::string_view text, const ExpressionScene& scene) {
  if (text.starts_with('$')) {
    const Found whole = value_of(text, scene);
    if (!whole) return leads_nowhere(text);
    return *whole;
  }
  std::string result;
  while (!text.empty()) {
    const std::size_t start = std::min(text.find("{$"), text.size());
    result += text.substr(0, start);
    text.remove_prefix(start);
    if (text.empty()) break;
    const std::size_t end = text.find('}');
    if (end == std::string_view::npos) return leads_nowhere(text);
    const Found part = value_of(text.substr(1, end - 1), scene);
    if (!part) return leads_nowhere(text.substr(1, end - 1));
    result += *part;
    text.remove_prefix(end + 1);
  }
  return result;
}

}  // namespace understudy::mock

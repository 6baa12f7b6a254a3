#include "cli/example_url.h"

#include "json/write.h"

namespace understudy::cli {

namespace {

std::string percent_encoded(std::string_view text) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (plain.find(c) != std::string_view::npos) {
      result += c;
    } else {
      result.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    }
  }
  return result;
}

/// One value as text of a path segment or a query; what has parts is left to who reads the document.
std::string example_text(const runtime::Parameter& parameter) {
  const auto& example = parameter.example;
  if (!example || example->is_array() || example->is_object()) {
    const bool numeric = (parameter.shape.integer || parameter.shape.number) && !parameter.shape.string;
    return numeric ? "1" : percent_encoded(parameter.name);
  }
  if (const auto* text = example->string()) return percent_encoded(*text);
  return percent_encoded(json::write(*example));
}

std::string styled(const runtime::Parameter& parameter) {
  const auto text = example_text(parameter);
  if (parameter.style == runtime::Style::label) return "." + text;
  if (parameter.style == runtime::Style::matrix) return ";" + percent_encoded(parameter.name) + "=" + text;
  return text;
}

/// What stands in a path for `{name}`; a variable that nothing describes is any text.
std::string variable_text(const runtime::Operation& operation, const std::string& name) {
  for (const auto& parameter : operation.parameters) {
    if (parameter.in == runtime::In::path && parameter.name == name) return styled(parameter);
  }
  return percent_encoded(name);
}

/// The path with a value for each variable, and with what a URL does not take as it is encoded.
std::string path_text(const runtime::Operation& operation) {
  constexpr std::string_view kept = "/%!$&'()*+,;=:@";
  const std::string& path = operation.path;
  std::string text;
  for (std::size_t at = 0; at < path.size(); ++at) {
    const auto close = path[at] == '{' ? path.find('}', at) : std::string::npos;
    if (close != std::string::npos) {
      text += variable_text(operation, path.substr(at + 1, close - at - 1));
      at = close;
    } else {
      text += kept.find(path[at]) == std::string_view::npos ? percent_encoded(path.substr(at, 1))
                                                            : path.substr(at, 1);
    }
  }
  return text;
}

std::string bare(const std::string& host) {
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  return bracketed ? host.substr(1, host.size() - 2) : host;
}

}  // namespace

std::string example_target(const runtime::Operation& operation) {
  std::string query;
  for (const auto& parameter : operation.parameters) {
    if (parameter.in != runtime::In::query || !parameter.required) continue;
    query += (query.empty() ? "?" : "&") + percent_encoded(parameter.name) + "=" + example_text(parameter);
  }
  return path_text(operation) + query;
}

std::string origin(const std::string& host, int port) {
  const auto name = bare(host);
  const auto shown = name.find(':') == std::string::npos ? name : "[" + name + "]";
  return "http://" + shown + ":" + std::to_string(port);
}

std::string clickable_origin(const std::string& host, int port) {
  const auto name = bare(host);
  if (name == "0.0.0.0") return origin("127.0.0.1", port);
  if (name == "::") return origin("::1", port);
  return origin(name, port);
}

bool is_loopback(const std::string& host) {
  const auto name = bare(host);
  return name == "localhost" || name == "::1" || name.starts_with("127.");
}

}  // namespace understudy::cli

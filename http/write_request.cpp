#include "http/write_request.h"

#include <algorithm>

#include "http/end_to_end.h"
#include "http/words.h"

namespace understudy::http {

namespace {

bool is_control(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

bool can_travel(const std::string& name, const std::string& value) {
  return is_token(name) && std::ranges::none_of(value, is_control);
}

/// What goes under a field's name: who the server is, how long the body is, nothing of what was settled on
/// the way here, and else what was sent.
std::string field(const Url& server, const runtime::Request& request, const std::string& name,
                  const std::string& value) {
  const auto line = [&](const std::string& text) { return name + ": " + text + "\r\n"; };
  if (same_word(name, "host")) return line(authority(server));
  if (same_word(name, "content-length")) return line(std::to_string(request.body.size()));
  return same_word(name, "expect") || !can_travel(name, value) ? std::string() : line(value);
}

}  // namespace

std::string write_request(const Url& server, const runtime::Request& request) {
  std::string out = request.method + " " + request.target + " HTTP/1.1\r\n";
  if (request.headers.find("host") == nullptr) out += "Host: " + authority(server) + "\r\n";
  for (const auto& [name, value] : end_to_end(request.headers)) out += field(server, request, name, value);
  const bool has_length = request.headers.find("content-length") != nullptr;
  const bool needs_length = !request.body.empty() || request.headers.find("transfer-encoding") != nullptr;
  if (needs_length && !has_length) out += "Content-Length: " + std::to_string(request.body.size()) + "\r\n";
  return out + "Connection: close\r\n\r\n" + request.body;
}

}  // namespace understudy::http

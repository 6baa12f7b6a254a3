#include "http/write_response.h"

#include <algorithm>
#include <ctime>
#include <optional>

#include "http/words.h"
#include "json/write.h"

namespace understudy::http {

namespace {

/// Today as RFC 9110, section 5.6.7 writes it; made once a second on each thread.
const std::string& date() {
  thread_local std::time_t made_at = 0;
  thread_local std::string text;
  const auto now = std::time(nullptr);
  if (now != made_at) {
    std::tm parts{};
    char buffer[40];
    gmtime_r(&now, &parts);
    text.assign(buffer, std::strftime(buffer, sizeof buffer, "%a, %d %b %Y %H:%M:%S GMT", &parts));
    made_at = now;
  }
  return text;
}

bool carries_body(int status) { return status != 204 && status != 304; }

/// Fields about the connection and the message's length belong to the transport.
bool is_ours(std::string_view name) {
  return same_word(name, "content-length") || same_word(name, "transfer-encoding") ||
         same_word(name, "connection") || same_word(name, "keep-alive");
}

void append_field(std::string& out, std::string_view name, std::string_view value) {
  out.append(name).append(": ");
  const auto start = out.size();
  out.append(value);
  if (holds_control(value)) {
    std::replace_if(
        out.begin() + static_cast<std::ptrdiff_t>(start), out.end(),
        [](char c) { return holds_control({&c, 1}); }, ' ');
  }
  out.append("\r\n");
}

/// The length of the body. The answer to a HEAD tells the one of the body that is not sent, or none where
/// that is not known (RFC 9110, section 8.6).
std::optional<std::string> length_of(const runtime::Response& response, const Delivery& delivery) {
  if (!delivery.without_body || !response.body.empty()) return std::to_string(response.body.size());
  const std::string* told = response.headers.find("Content-Length");
  const bool is_told =
      told != nullptr && !told->empty() && told->find_first_not_of("0123456789") == std::string::npos;
  return is_told ? std::optional(*told) : std::nullopt;
}

void append_fields(std::string& out, const runtime::Response& response) {
  for (const auto& [name, value] : response.headers) {
    const bool about_body = same_word(name, "content-type");
    if (is_ours(name) || !is_token(name) || (about_body && !carries_body(response.status))) continue;
    append_field(out, name, value);
  }
  if (!response.headers.find("Date")) append_field(out, "Date", date());
}

}  // namespace

runtime::Response problem(const Refusal& refusal) {
  const json::Object body{{"type", "about:blank"},
                          {"title", runtime::reason(refusal.status)},
                          {"status", refusal.status},
                          {"detail", refusal.detail}};
  runtime::Response response{
      refusal.status, {{"Content-Type", "application/problem+json"}}, json::write(body)};
  if (refusal.status == 415) response.headers.add("Accept-Encoding", "gzip");  // RFC 9110, section 15.5.16
  return response;
}

std::string write_response(const runtime::Response& response, const Delivery& delivery) {
  if (response.status < 200 || response.status > 999) {
    const auto status = std::to_string(response.status);
    return write_response(problem({500, "a response of status " + status + " cannot end an exchange"}),
                          delivery);
  }
  std::string out;
  out.reserve(256 + response.body.size());
  out.append("HTTP/1.1 ").append(std::to_string(response.status)).append(" ");
  out.append(runtime::reason(response.status)).append("\r\n");
  append_fields(out, response);
  const auto length = length_of(response, delivery);
  if (carries_body(response.status) && length) {
    out.append("Content-Length: ").append(*length).append("\r\n");
  }
  if (delivery.close) out.append("Connection: close\r\n");
  if (!delivery.close && delivery.http_1_0) out.append("Connection: keep-alive\r\n");
  out.append("\r\n");
  if (carries_body(response.status) && !delivery.without_body) out.append(response.body);
  return out;
}

}  // namespace understudy::http

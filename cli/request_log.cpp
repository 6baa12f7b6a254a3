#include "cli/request_log.h"

#include <ostream>

#include "cli/suggest.h"

namespace understudy::cli {

namespace {

constexpr std::size_t most_of_body = 4096;

std::string message_text(char mark, const std::string& first, const runtime::Headers& headers,
                         const std::string& body) {
  const auto line = [mark](const std::string& text) {
    return std::string(1, mark) + " " + printable(text) + "\n";
  };
  auto text = line(first);
  for (const auto& [name, value] : headers) text += line(name + ": " + value);
  if (!body.empty()) text += line(body.substr(0, most_of_body));
  if (body.size() > most_of_body) text += line("... " + std::to_string(body.size()) + " bytes in all");
  return text;
}

}  // namespace

void RequestLog::write(const mock::LogEntry& entry) {
  auto text = entry.method + " " + entry.target + " → " + std::to_string(entry.status);
  if (!entry.cause.empty()) text += " " + entry.cause;
  if (!entry.detail.empty()) text += (entry.cause.empty() ? " " : ": ") + entry.detail;
  if (!entry.documented) text += " (undocumented)";
  write_text(printable(text) + "\n");
}

void RequestLog::write(const http::Refusal& refusal) {
  write_text("(no request) → " + std::to_string(refusal.status) + " " + printable(refusal.detail) + "\n");
}

void RequestLog::write_messages(const runtime::Request& request, const runtime::Response& response) {
  const auto request_line = request.method + " " + request.target;
  const auto status_line = std::to_string(response.status);
  write_text(message_text('>', request_line, request.headers, request.body) +
             message_text('<', status_line, response.headers, response.body));
}

void RequestLog::write_text(const std::string& text) {
  const std::lock_guard lock(mutex_);
  out_ << text << std::flush;
}

}  // namespace understudy::cli

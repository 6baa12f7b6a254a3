#pragma once

#include <iosfwd>
#include <mutex>
#include <string>

#include "http/serve.h"
#include "mock/mock.h"

namespace understudy::cli {

/// Writes what the mock did, a line a request; may be called from many threads.
class RequestLog {
 public:
  explicit RequestLog(std::ostream& out) : out_(out) {}

  /// `POST /links.create → 400 body: must be … (undocumented)`
  void write(const mock::LogEntry& entry);
  /// The same for what never became a request.
  void write(const http::Refusal& refusal);
  /// Header fields and body of both messages.
  void write_messages(const runtime::Request& request, const runtime::Response& response);
  /// A line of its own.
  void write_line(const std::string& line) { write_text(line + "\n"); }

 private:
  void write_text(const std::string& text);

  std::mutex mutex_;
  std::ostream& out_;
};

}  // namespace understudy::cli

#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "json/json.h"
#include "runtime/message.h"
#include "runtime/violation.h"

namespace understudy::mock {

/// A request that was answered, and how. What lets somebody in is masked: `***` stands for it.
struct JournalEntry {
  std::uint64_t number = 0;  // 1 for the first one of the mock; goes on after `clear`
  std::chrono::system_clock::time_point time = {};
  std::string operation = {};  // operationId, empty where none fits
  std::string method = {};
  std::string target = {};
  runtime::Headers headers = {};
  std::string body = {};                  // as it came; empty where it is longer than is kept
  std::size_t body_bytes = 0;             // how long it was
  std::optional<json::Value> value = {};  // the body, read as its media type is
  json::Object parameters = {};  // decoded: `path`, `query` and `header`, each an object of those that came
  int status = 0;
  std::string media_type = {};                             // of the answer, as it was sent
  std::string cause = {};                                  // of a refusal
  std::string detail = {};                                 // what the log says of it
  std::vector<runtime::Violation> violations = {};         // of a refusal
  std::vector<runtime::Violation> answer_violations = {};  // of an upstream's answer
  std::string sent = {};   // of a request that the mock sent by itself: which it is; `target` is its URL
  std::string fault = {};  // how the answer was spoilt on its way, else empty
  bool documented = true;  // whether the document knows this status and its shape
};

}  // namespace understudy::mock

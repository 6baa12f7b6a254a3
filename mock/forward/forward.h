#pragma once

#include <functional>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "runtime/message.h"
#include "runtime/violation.h"

namespace understudy::mock {

/// Why an upstream gave no answer.
struct UpstreamFault {
  bool is_late = false;  // it took too long; else it could not be had
  std::string detail = {};
};

/// The answer of an upstream as it goes on, and its body as it is read.
struct UpstreamAnswer {
  runtime::Response response = {};
  std::optional<std::string> plain = {};  // the body without its content coding, where it has one
  std::string unread = {};                // why the body cannot be read; empty where it can
};

/// A broken rule with its place in the document: `api.yaml:41:9`, empty where it has none.
struct FoundRule {
  runtime::Violation violation = {};
  std::string place = {};
};

/// What is wrong with one of the two messages of an exchange.
struct Finding {
  std::string method = {};
  std::string target = {};
  std::string operation = {};  // operationId, empty where none fits
  bool of_answer = false;      // else of the request
  int status = 0;              // of the answer
  bool is_warning = false;     // an undocumented status that is no success, a body that could not be read
  bool is_refused = false;     // the client got an error in the place of what was found
  std::string cause = {};      // the word of docs/EXTENSIONS.md, or of docs/PROXY.md
  std::vector<FoundRule> rules = {};
};

/// Where requests are handed on to, in place of being answered (docs/PROXY.md).
struct Forward {
  /// Asks the upstream; called from many threads.
  std::function<tl::expected<UpstreamAnswer, UpstreamFault>(const runtime::Request& request)> ask = {};
  /// The body of a request without its content coding, or why it cannot be read; called where it has one.
  std::function<tl::expected<std::string, std::string>(const runtime::Request& request)> unpack = {};
  std::string base_path = {};  // of the upstream, before the paths of requests
  bool checks_requests = true;
  std::function<void(const Finding& finding)> report = {};  // called from many threads
};

}  // namespace understudy::mock

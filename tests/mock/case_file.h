#pragma once

#include <string>
#include <vector>

#include "mock/mock.h"
#include "runtime/message.h"

namespace understudy::tests {

/// A request with the answer that it should get, as a case file spells them.
struct Exchange {
  std::string name;      // the text after `== request`
  std::string request;   // request line, headers, an empty line, body
  std::string response;  // status, headers, an empty line, body
};

/// A file under tests/cases/mock: `== spec` (YAML, or the path of a file), at will `== options`, then
/// `== request` and `== response` in turns, which share one mock.
struct CaseFile {
  std::string spec;
  std::string options;
  std::vector<Exchange> exchanges;
};

CaseFile parse_case(const std::string& text);
std::string case_text(const CaseFile& file);

/// The words of `== options`: `stateless`, `no cors`, `dynamic`, `errors`, `bad_examples: warn`,
/// `compat: prism`, `requests_per_minute: 1`, `max_body: 100`, `journal: 10`, `admin`, `admin:
/// TOKEN`, `coverage`, `chaos: 100`, `delay: 5`.
mock::Options options_of(const CaseFile& file);

/// A request from its text. A body of `hex: 00ff` is bytes, `repeat: 200 a` is a long text.
runtime::Request request_of(const std::string& text);

std::string bytes_of_hex(const std::string& hex);
std::string hex_of_bytes(const std::string& bytes);

}  // namespace understudy::tests

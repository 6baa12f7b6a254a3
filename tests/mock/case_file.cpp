#include "tests/mock/case_file.h"

#include <sstream>

namespace understudy::tests {

namespace {

std::string trimmed(const std::string& text) {
  const std::size_t first = text.find_first_not_of('\n');
  if (first == std::string::npos) return {};
  return text.substr(first, text.find_last_not_of('\n') - first + 1);
}

void put(CaseFile& file, const std::string& heading, const std::string& text) {
  if (heading == "spec") file.spec = text;
  if (heading == "options") file.options = text;
  if (heading.starts_with("request")) file.exchanges.push_back({trimmed(heading.substr(7)), text, {}});
  if (heading == "response" && !file.exchanges.empty()) file.exchanges.back().response = text;
}

}  // namespace

CaseFile parse_case(const std::string& text) {
  CaseFile file;
  std::istringstream lines(text);
  std::string heading;
  std::string section;
  for (std::string line; std::getline(lines, line);) {
    if (!line.starts_with("== ")) {
      section += line + "\n";
      continue;
    }
    put(file, heading, trimmed(section));
    heading = line.substr(3);
    section.clear();
  }
  put(file, heading, trimmed(section));
  return file;
}

std::string case_text(const CaseFile& file) {
  std::string text = "== spec\n" + file.spec + "\n";
  if (!file.options.empty()) text += "== options\n" + file.options + "\n";
  for (const Exchange& exchange : file.exchanges) {
    text += "\n== request" + exchange.name + "\n" + exchange.request + "\n== response\n" + exchange.response +
            "\n";
  }
  return text;
}

mock::Options options_of(const CaseFile& file) {
  mock::Options options;
  options.seed = 1;
  options.now = [] {
    return std::chrono::system_clock::time_point(std::chrono::milliseconds(1772621415250));
  };
  std::istringstream lines(file.options);
  for (std::string line; std::getline(lines, line);) {
    const std::string value = line.substr(std::min(line.find(':') + 1, line.size()));
    if (line == "stateless") options.stateless = true;
    if (line == "no cors") options.cors = false;
    if (line == "dynamic") options.dynamic = true;
    if (line == "errors") options.errors = true;
    if (line == "bad_examples: warn") options.bad_examples = mock::BadExamples::warn;
    if (line == "bad_examples: generate") options.bad_examples = mock::BadExamples::generate;
    if (line == "bad_examples: error") options.bad_examples = mock::BadExamples::error;
    if (line == "compat: prism") options.compat = mock::Compat::prism;
    if (line == "admin") options.admin = mock::Admin{};
    if (line.starts_with("admin:")) options.admin = mock::Admin{value.substr(value.find_first_not_of(' '))};
    if (line.starts_with("chaos:")) options.chaos = std::stod(value);
    if (line.starts_with("delay:"))
      options.delay = mock::read_delay(value.substr(value.find_first_not_of(' ')));
    if (line == "coverage") options.coverage = true;
    if (line.starts_with("journal:")) options.journal = std::stoul(value);
    if (line.starts_with("requests_per_minute:")) options.requests_per_minute = std::stoul(value);
    if (line.starts_with("max_body:")) options.max_body = std::stoul(value);
    if (line.starts_with("nesting:")) options.body_shape.nesting = std::stoul(value);
    if (line.starts_with("members:")) options.body_shape.members = std::stoul(value);
    if (line.starts_with("items:")) options.body_shape.items = std::stoul(value);
  }
  return options;
}

std::string bytes_of_hex(const std::string& hex) {
  std::string bytes;
  std::string digits;
  for (char letter : hex) {
    if (letter == ' ' || letter == '\n') continue;
    digits += letter;
    if (digits.size() < 2) continue;
    bytes += static_cast<char>(std::stoi(digits, nullptr, 16));
    digits.clear();
  }
  return bytes;
}

std::string hex_of_bytes(const std::string& bytes) {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string hex;
  for (char letter : bytes) {
    const auto byte = static_cast<unsigned char>(letter);
    hex += {digits[byte >> 4], digits[byte & 15]};
  }
  return hex;
}

runtime::Request request_of(const std::string& text) {
  runtime::Request request;
  std::istringstream lines(text);
  std::string line;
  std::getline(lines, line);
  const std::size_t space = line.find(' ');
  request.method = line.substr(0, space);
  request.target = line.substr(space + 1);
  while (std::getline(lines, line) && !line.empty()) {
    const std::size_t colon = line.find(':');
    const std::size_t value = line.find_first_not_of(' ', colon + 1);
    request.headers.add(line.substr(0, colon), value == std::string::npos ? "" : line.substr(value));
  }
  std::ostringstream rest;
  rest << lines.rdbuf();
  request.body = rest.str();
  if (request.body.starts_with("hex:")) request.body = bytes_of_hex(request.body.substr(4));
  if (request.body.starts_with("repeat:")) {
    std::istringstream words(request.body.substr(7));
    std::size_t count = 0;
    std::string unit;
    words >> count >> unit;
    request.body.clear();
    for (std::size_t index = 0; index < count; ++index) request.body += unit;
  }
  return request;
}

}  // namespace understudy::tests

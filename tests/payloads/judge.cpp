// Our verdicts for others to compare. Reads lines `NAME<tab>JSON` and answers each with one line: what the
// interpreter says, what generated code says (`1` valid, `0` not, `-` none there, `!` other violations than
// the interpreter's, or another verdict in one pass), and after a tab the first violation,
// `keyword<tab>expected<tab>pointer`.

#include <iostream>

#include "json/parse.h"
#include "json/write.h"
#include "tests/payloads/judged.h"

namespace understudy::tests {
namespace {

std::vector<runtime::Violation> found(const runtime::Check& check, const runtime::Payload& payload,
                                      runtime::Direction direction) {
  runtime::Report report(direction);
  if (check) check(payload, report);
  return report.take();
}

/// Whether one pass over the text or the value comes to another verdict.
bool is_contradicted(const Judged& one, std::string_view text, const json::Value& value, bool valid) {
  const auto wrong = valid ? runtime::Verdict::invalid : runtime::Verdict::valid;
  return one.compiled.judge(text, one.direction) == wrong ||
         one.compiled.judge(value, one.direction) == wrong;
}

std::string answer(const Judged& one, std::string_view text) {
  const json::Value value = json::parse_trusted(text);
  const auto interpreted = found(one.interpreted, runtime::Payload(value), one.direction);
  std::string line = interpreted.empty() ? "1" : "0";
  if (!one.compiled) {
    line += '-';
  } else {
    const auto compiled = found(one.compiled, runtime::Payload(text, value), one.direction);
    const bool differs = compiled != interpreted || is_contradicted(one, text, value, interpreted.empty());
    line += differs ? '!' : line.front();
  }
  if (interpreted.empty()) return line;
  const runtime::Violation& first = interpreted.front();
  return line + "\t" + first.keyword + "\t" + json::write(first.expected) + "\t" + first.pointer;
}

void run() {
  const auto all = judged();
  for (std::string line; std::getline(std::cin, line);) {
    const std::size_t tab = line.find('\t');
    const auto one = all.find(line.substr(0, tab));
    std::cout << (one == all.end() ? "unknown" : answer(one->second, std::string_view(line).substr(tab + 1)))
              << "\n";
  }
  std::cout << std::flush;
}

}  // namespace
}  // namespace understudy::tests

int main() try {
  understudy::tests::run();
  return 0;
} catch (const std::exception& fault) {
  std::cerr << fault.what() << "\n";
  return 1;
}

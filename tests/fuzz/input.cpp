#include "tests/fuzz/input.h"

#include <cstdlib>
#include <iostream>

namespace understudy::tests {

std::size_t Input::below(std::size_t count) {
  std::size_t number = 0;
  for (int byte = 0; byte < 2 && !rest_.empty(); ++byte) {
    number = number * 256 + static_cast<unsigned char>(rest_.front());
    rest_.remove_prefix(1);
  }
  return number % count;
}

std::string Input::line() {
  const std::size_t end = rest_.find('\n');
  std::string text(rest_.substr(0, end));
  rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
  return text;
}

std::map<std::string, std::string> named_texts(std::string_view text, const std::string& first) {
  Input input(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
  std::map<std::string, std::string> texts;
  std::string name = first;
  while (!input.rest().empty()) {
    const std::string line = input.line();
    if (line.starts_with("== "))
      name = line.substr(3);
    else
      texts[name] += line + "\n";
  }
  return texts;
}

void fail(const std::string& reason) {
  std::cerr << "found: " << reason << std::endl;
  std::abort();
}

}  // namespace understudy::tests

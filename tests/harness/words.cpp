#include "tests/harness/words.h"

namespace understudy::tests {

std::vector<std::string> words_of(std::string_view line) {
  std::vector<std::string> words;
  std::string word;
  char quote = '\0';
  bool is_word = false;
  for (std::size_t at = 0; at < line.size(); ++at) {
    const char letter = line[at];
    if (quote != '\0') {
      const bool ends = letter == quote;
      if (ends) quote = '\0';
      if (!ends) word += letter;
    } else if (letter == '"' || letter == '\'') {
      quote = letter;
      is_word = true;
    } else if (letter == '\\' && at + 1 < line.size()) {
      word += line[++at];
      is_word = true;
    } else if (letter != ' ' && letter != '\n' && letter != '\t') {
      word += letter;
      is_word = true;
    } else if (is_word) {
      words.push_back(std::move(word));
      word.clear();
      is_word = false;
    }
  }
  if (is_word) words.push_back(std::move(word));
  return words;
}

}  // namespace understudy::tests

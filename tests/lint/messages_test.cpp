#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <sstream>

#include "tests/lint/linting.h"

// Every sentence that a check can say stands in some case. The sentences are the texts inside of calls that
// report, read from the sources themselves.

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

const std::vector<std::string> reporting{"report(",        "report_at_key(", "warn(",      "warn_at_key(",
                                         "report_branch(", "add(",           "push_back(", "refuse(",
                                         "refuse_at(",     "unexpected("};

/// Where the bracket that is open at `at` closes; texts are skipped.
std::size_t end_of_call(const std::string& code, std::size_t at) {
  int depth = 1;
  for (; at < code.size() && depth > 0; ++at) {
    if (code[at] == '"') {
      for (++at; at < code.size() && code[at] != '"'; ++at) at += code[at] == '\\' ? 1U : 0U;
    } else if (code[at] == '(' || code[at] == ')') {
      depth += code[at] == '(' ? 1 : -1;
    }
  }
  return at;
}

/// The texts in a piece of code; those that stand side by side are one.
std::vector<std::string> texts_in(const std::string& code) {
  std::vector<std::string> texts;
  bool joins = false;
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '"') {
      std::string text;
      for (++at; at < code.size() && code[at] != '"'; ++at) {
        if (code[at] == '\\') ++at;
        text += code[at];
      }
      if (joins)
        texts.back() += text;
      else
        texts.push_back(text);
      joins = true;
    } else if (code[at] != ' ' && code[at] != '\n') {
      joins = false;
    }
  }
  return texts;
}

bool is_sentence(const std::string& text) { return std::ranges::count(text, ' ') >= 3; }

bool is_name_before(const std::string& code, std::size_t at) {
  return at > 0 && (std::isalnum(static_cast<unsigned char>(code[at - 1])) != 0 || code[at - 1] == '_');
}

void take_sentences(const std::string& code, std::set<std::string>& sentences) {
  for (const std::string& name : reporting) {
    for (std::size_t at = code.find(name); at != std::string::npos; at = code.find(name, at + 1)) {
      if (is_name_before(code, at)) continue;
      const std::size_t start = at + name.size();
      for (const std::string& text : texts_in(code.substr(start, end_of_call(code, start) - start))) {
        if (is_sentence(text)) sentences.insert(text);
      }
    }
  }
}

/// Lines without what `//` starts.
std::string without_comments(const std::string& code) {
  std::string text;
  std::istringstream lines(code);
  for (std::string line; std::getline(lines, line);) {
    const bool is_comment = line.find_first_not_of(' ') == line.find("//");
    if (!is_comment) text += line + "\n";
  }
  return text;
}

std::set<std::string> sentences_of_checks() {
  std::set<std::string> sentences;
  for (const auto& entry : fs::directory_iterator("lint")) {
    if (entry.path().extension() != ".cpp") continue;
    for (const std::string& text : texts_in(without_comments(content_of(entry.path())))) {
      if (is_sentence(text)) sentences.insert(text);
    }
  }
  for (const char* folder :
       {"openapi/build", "openapi/check", "openapi/dialect", "openapi/read", "validator"}) {
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
      if (entry.path().extension() == ".cpp") take_sentences(content_of(entry.path()), sentences);
    }
  }
  return sentences;
}

/// Sentences that no small case can bring about, and where they are tried instead.
const std::set<std::string> tried_elsewhere{
    // By documents that are made beyond measure, in tests/openapi/hostile_test.cpp.
    "dynamic references multiply the schemas of this document beyond measure; from here on they are taken as "
    "plain ones",
    "references multiply the examples of this document beyond ",
    // By names and numbers of files beyond measure, in tests/openapi/bombs_test.cpp.
    "the name of the file that ",
    " leads to is longer than ",
    "the document has more than ",
    // By dialects that a caller names files for, in tests/openapi/dialect_test.cpp.
    " asks for the vocabulary ",
    ", which is not known",
    " is in no vocabulary of the schema's dialect, so it is not looked at",
};

TEST_CASE("every sentence that a check can say stands in a case") {
  std::string said;
  for (const auto& path : all_cases()) said += text_of(findings_in(path));
  const auto sentences = sentences_of_checks();
  CHECK(sentences.size() > 80);
  for (const std::string& sentence : sentences) {
    INFO(sentence);
    CHECK((said.find(sentence) != std::string::npos) != tried_elsewhere.contains(sentence));
  }
}

}  // namespace
}  // namespace understudy::tests

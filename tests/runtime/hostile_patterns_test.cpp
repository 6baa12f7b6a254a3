// Patterns of real documents, some of them no ECMA-262, some made to run away.

#include <algorithm>
#include <catch2/catch.hpp>
#include <chrono>
#include <iostream>

#include "json/utf8.h"
#include "runtime/check/pattern.h"
#include "tests/validator/files.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t length = 20'000;

/// One text over and over, and an end that no pattern expects.
std::string repeated(const std::string& text) {
  std::string all;
  while (all.size() < length) all += text;
  return all + "\x01";
}

/// Texts that make a matcher go back: what the pattern itself is about, again and again.
std::vector<std::string> hostile_texts(const std::string& expression) {
  std::vector<std::string> texts{
      "",           std::string(length, 'a'), repeated("a"), repeated("0"), repeated(" "), repeated("aA0-"),
      repeated("é")};
  for (const char c : expression) {
    if (static_cast<unsigned char>(c) < 0x80) texts.push_back(repeated(std::string(1, c)));
  }
  if (!expression.empty() && json::is_utf8(expression)) texts.push_back(repeated(expression));
  std::ranges::sort(texts);
  texts.erase(std::ranges::unique(texts).begin(), texts.end());
  return texts;
}

struct Tally {
  std::size_t read = 0;
  std::size_t refused = 0;
  std::size_t matches = 0;
  std::size_t too_costly = 0;
  std::chrono::duration<double, std::milli> slowest{};
};

void run(const std::string& expression, Tally& tally) {
  INFO(expression);
  const auto pattern = Pattern::compile(expression);
  ++(pattern ? tally.read : tally.refused);
  if (!pattern) {
    CHECK(!pattern.error().empty());
    return;
  }
  for (const std::string& text : hostile_texts(expression)) {
    const auto start = std::chrono::steady_clock::now();
    if (pattern->matches(text) == Pattern::Answer::too_costly) ++tally.too_costly;
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - start;
    tally.slowest = std::max(tally.slowest, took);
    ++tally.matches;
    CHECK(took.count() < 3000);
  }
}

TEST_CASE("the patterns of real documents answer in bounded time, or are refused with a reason") {
  if (std::string(UNDERSTUDY_TEST_DATA).empty()) {
    WARN("NOT RUN: patterns of real documents; configure with -DUNDERSTUDY_TEST_DATA=FOLDER to run them");
    return;
  }
  const json::Value all = tests::read_json(std::string(UNDERSTUDY_TEST_DATA) + "/hostile/patterns.json");
  Tally tally;
  for (const json::Value& one : *all.array()) run(*one.string(), tally);
  std::cout << "patterns: " << tally.read << " read, " << tally.refused << " refused; " << tally.matches
            << " hostile matches, " << tally.too_costly << " given up, the slowest took "
            << tally.slowest.count() << " ms\n";
  CHECK(tally.read > tally.refused * 10);
}

}  // namespace
}  // namespace understudy::runtime

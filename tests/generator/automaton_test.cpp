#include "generator/lower/automaton.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <random>

#include "json/parse.h"
#include "runtime/check/pattern.h"

namespace understudy::tests {
namespace {

using generator::automaton_of;

/// What the generated table does.
bool matches(const generator::cpp::Automaton& automaton, std::string_view text) {
  std::size_t state = 0;
  for (const char c : text) {
    std::size_t kind = 0;
    for (std::size_t i = 0; i < automaton.letters.size(); ++i) {
      const std::string& ranges = automaton.letters[i];
      for (std::size_t at = 0; at + 1 < ranges.size(); at += 2) {
        if (c >= ranges[at] && c <= ranges[at + 1]) kind = i + 1;
      }
    }
    state = automaton.next[state][kind];
  }
  return automaton.accepting[state];
}

std::vector<std::string> outside_patterns() {
  const std::filesystem::path file = std::filesystem::path(UNDERSTUDY_TEST_DATA) / "hostile/patterns.json";
  std::vector<std::string> patterns;
  if (!std::filesystem::exists(file)) {
    std::cerr << "WARNING: without UNDERSTUDY_TEST_DATA automata are compared on a dozen patterns only\n";
    return patterns;
  }
  std::ifstream stream(file);
  const json::Value list = json::parse_trusted(std::string(std::istreambuf_iterator<char>(stream), {}));
  for (const json::Value& one : *list.array()) {
    const json::Value* pattern = one.is_string() ? &one : one.find("pattern");
    if (pattern != nullptr && pattern->is_string()) patterns.push_back(*pattern->string());
  }
  return patterns;
}

/// Texts near what a pattern may take: its own letters, and a few others.
std::string text_near(const std::string& pattern, std::mt19937& random) {
  static const std::vector<std::string> others{"a", "Z", "0", "9", "-",  "_",  ".",
                                               "/", ":", " ", "é", "\n", "a1", "abc"};
  std::string text;
  for (std::size_t left = random() % 12; left > 0; --left) {
    if (!pattern.empty() && random() % 2 == 0) {
      const char c = pattern[random() % pattern.size()];
      if (static_cast<unsigned char>(c) < 0x80) text += c;
    } else {
      text += others[random() % others.size()];
    }
  }
  return text;
}

TEST_CASE("an automaton takes the texts that the engines take") {
  std::vector<std::string> patterns = outside_patterns();
  for (const char* one :
       {"^[a-zA-Z0-9_-]+$", "^[a-z][a-z0-9-]{0,30}[a-z0-9]$", "^tunnel_[a-z0-9]{32}$", "^https://", "a|^b|c$",
        "^(a|bc)*$", "x{2,}y?", "^$|^0$", "(ab?)+?c", "^\\d{4}-\\d{2}$", "^\\w+\\.\\w+$", "b{0}c"})
    patterns.emplace_back(one);
  std::mt19937 random(7);
  std::size_t made = 0;
  std::size_t taken = 0;
  for (const std::string& pattern : patterns) {
    const auto automaton = automaton_of(pattern);
    const auto engine = runtime::Pattern::compile(pattern);
    if (!automaton || !engine) continue;
    ++made;
    for (int i = 0; i < 300; ++i) {
      const std::string text = text_near(pattern, random);
      const bool expected = engine->matches(text) == runtime::Pattern::Answer::yes;
      taken += expected ? 1 : 0;
      if (matches(*automaton, text) != expected) FAIL_CHECK(pattern << " on " << text);
    }
  }
  std::cout << made << " of " << patterns.size() << " patterns are automata; " << taken << " texts taken\n";
  CHECK(made >= 12);
  CHECK(taken > 100);
}

TEST_CASE("what is more than ASCII and steps is left to an engine") {
  for (const char* pattern : {"^(?=a)b", "(a)\\1", "^[^a]$", "^.$", "\\bword", "^é$", "\\p{L}", "a{1000}",
                              "((((", "a**", "[z-a]", ""})
    CHECK_FALSE(automaton_of(pattern).has_value());
}

}  // namespace
}  // namespace understudy::tests

#include "generator/render/accept_text.h"

#include <algorithm>
#include <limits>

#include "generator/lower/overloaded.h"
#include "generator/render/literal.h"

namespace understudy::generator {

namespace {

std::string number_text(const json::Number& number) {
  const auto whole = number.as_int64();
  const bool is_plain = whole && *whole > std::numeric_limits<std::int64_t>::min();
  return is_plain ? std::to_string(*whole) : string_literal(number.text());
}

std::string argument_text(const cpp::Test& test) {
  return std::visit(overloaded{[](std::uint64_t count) {
                                 const bool is_large = count > std::numeric_limits<std::int64_t>::max();
                                 return std::to_string(count) + (is_large ? "U" : "");
                               },
                               [](const json::Number& number) { return number_text(number); },
                               [](const std::string& text) { return string_literal(text); }},
                    test.argument);
}

std::vector<std::string> questions(const std::vector<cpp::Test>& tests) {
  std::vector<std::string> all;
  for (const cpp::Test& test : tests) all.push_back("it." + test.function + "(" + argument_text(test) + ")");
  return all;
}

std::string joined_by(const std::vector<std::string>& parts, const std::string& word) {
  std::string text;
  for (const std::string& part : parts) text += (text.empty() ? "" : word) + part;
  return text;
}

std::string asked(const std::string& kind, const std::string& type,
                  const std::vector<std::string>& questions) {
  if (questions.empty()) return "in." + kind + "()";
  return "in." + kind + "([](const accept::" + type + "& it) { return " + joined_by(questions, " && ") +
         "; })";
}

std::string text_of(const cpp::AcceptNumber& number) {
  std::vector<std::string> all = questions(number.tests);
  if (number.integer && !number.as_written && all.empty() && !number.among) return "in.integer()";
  if (number.integer)
    all.insert(all.begin(), number.as_written ? "it.is_written_as_integer()" : "it.is_integer()");
  if (number.among) {
    std::vector<std::string> equal;
    for (const json::Number& value : *number.among) equal.push_back("it.equals(" + number_text(value) + ")");
    all.push_back(equal.size() == 1 ? equal[0] : "(" + joined_by(equal, " || ") + ")");
  }
  return asked("number", "Number", all);
}

std::string text_of(const cpp::AcceptString& string, const std::string& words, AcceptConstants& constants) {
  std::vector<std::string> all = questions(string.tests);
  if (string.among) {
    const bool is_one = string.among->size() == 1;
    all.insert(all.begin(), is_one ? "it.equals(" + string_literal(string.among->front()) + ")"
                                   : "it.among(" + constants.names(words + " values", *string.among) + ")");
  }
  for (const cpp::AcceptPattern& pattern : string.patterns) {
    all.push_back("it.matches(" +
                  (pattern.automaton ? constants.automaton(words, pattern)
                                     : constants.pattern(words, pattern.expression)) +
                  ")");
  }
  return asked("string", "String", all);
}

/// Of `null` and one other kind.
std::string text_of(const cpp::AcceptByKind& by_kind, const std::string& words, AcceptConstants& constants) {
  return "in.kind() == accept::Kind::null ? in.null() : " +
         accept_text(by_kind.kinds[1].second, words, constants);
}

}  // namespace

std::string AcceptConstants::names(const std::string& words, const std::vector<std::string>& texts) {
  if (texts.empty()) return "accept::no_names";
  auto& known = lists_[texts];
  if (known.empty()) {
    known = taken_.claim_snake(words);
    // A compiler gives up on a large list after so many steps; then the program makes it when it starts.
    constexpr std::size_t most_by_compiler = 2000;
    name_lists_.push_back(json::Object{{"name", known},
                                       {"texts", filled_literals(texts)},
                                       {"mark", texts.size() > most_by_compiler ? "const" : "constexpr"}});
  }
  return known;
}

std::string AcceptConstants::pattern(const std::string& words, const std::string& expression) {
  auto& known = expressions_[expression];
  if (known.empty()) {
    known = taken_.claim_snake(words + " pattern");
    patterns_.push_back(json::Object{{"name", known}, {"expression", string_literal(expression)}});
  }
  return known + "()";
}

std::string AcceptConstants::automaton(const std::string& words, const cpp::AcceptPattern& pattern) {
  auto& known = expressions_[pattern.expression];
  if (!known.empty()) return known;
  known = taken_.claim_snake(words + " automaton");
  json::Array states;
  for (std::size_t i = 0; i < pattern.automaton->next.size(); ++i) {
    std::string next;
    for (const std::size_t to : pattern.automaton->next[i])
      next += (next.empty() ? "" : ", ") + std::to_string(to);
    states.push_back("{{" + next + "}, " + (pattern.automaton->accepting[i] ? "true" : "false") + "}");
  }
  automata_.push_back(json::Object{{"name", known},
                                   {"expression", one_line(pattern.expression)},
                                   {"count", static_cast<std::int64_t>(pattern.automaton->next.size())},
                                   {"kinds", static_cast<std::int64_t>(pattern.automaton->letters.size())},
                                   {"letters", braced_literals(pattern.automaton->letters)},
                                   {"states", std::move(states)}});
  return known;
}

std::string accept_text(const cpp::Accept& accept, const std::string& words, AcceptConstants& constants) {
  return std::visit(
      overloaded{
          [](const cpp::AcceptAny&) { return std::string("in.any()"); },
          [](const cpp::AcceptNone&) { return std::string("false"); },
          [](const cpp::AcceptKind& kind) { return "in." + kind.kind + "()"; },
          [](const cpp::AcceptBoolean& boolean) {
            return "in.boolean(" + std::string(!boolean.only ? "" : *boolean.only ? "true" : "false") + ")";
          },
          [](const cpp::AcceptNumber& number) { return text_of(number); },
          [&](const cpp::AcceptString& string) { return text_of(string, words, constants); },
          [](const cpp::AcceptCall& call) { return call.function + "(in)"; },
          [&](const cpp::AcceptByKind& by_kind) { return text_of(by_kind, words, constants); },
      },
      accept);
}

}  // namespace understudy::generator

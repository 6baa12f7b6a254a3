#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "json/json.h"

namespace understudy::generator::cpp {

// An acceptor reads one value and says whether it is valid. One alternative of `Accept` per expression that
// reads a value, one of `AcceptBody` per shape of a function.

/// A question to a number or a string: `at_least(1)`, `is("date-time")`, `matches(…)`.
struct Test {
  std::string function;
  std::variant<std::uint64_t, json::Number, std::string> argument;

  friend bool operator==(const Test&, const Test&) = default;
};

/// A pattern as a table: from each state one step for each kind of byte.
struct Automaton {
  std::vector<std::string> letters;            // of each kind but the first: pairs of first and last letter
  std::vector<std::vector<std::size_t>> next;  // by state and kind; the first kind is every other byte
  std::vector<bool> accepting;                 // by state

  friend bool operator==(const Automaton&, const Automaton&) = default;
};
struct AcceptPattern {
  std::string expression;
  std::optional<Automaton> automaton;  // none: an engine of the runtime takes it

  friend bool operator==(const AcceptPattern&, const AcceptPattern&) = default;
};

struct AcceptAny {
  friend bool operator==(const AcceptAny&, const AcceptAny&) = default;
};
struct AcceptNone {
  friend bool operator==(const AcceptNone&, const AcceptNone&) = default;
};
/// Any value of a kind: `null`, `array`, `object`.
struct AcceptKind {
  std::string kind;

  friend bool operator==(const AcceptKind&, const AcceptKind&) = default;
};
struct AcceptBoolean {
  std::optional<bool> only;

  friend bool operator==(const AcceptBoolean&, const AcceptBoolean&) = default;
};
struct AcceptNumber {
  bool integer = false;
  bool as_written = false;  // 1.0 is no integer
  std::vector<Test> tests;
  std::optional<std::vector<json::Number>> among;

  friend bool operator==(const AcceptNumber&, const AcceptNumber&) = default;
};
struct AcceptString {
  std::vector<Test> tests;
  std::vector<AcceptPattern> patterns;  // of which all have to match
  std::optional<std::vector<std::string>> among;

  friend bool operator==(const AcceptString&, const AcceptString&) = default;
};
struct AcceptCall {
  std::string function;

  friend bool operator==(const AcceptCall&, const AcceptCall&) = default;
};
struct AcceptByKind;

using Accept = std::variant<AcceptAny, AcceptNone, AcceptKind, AcceptBoolean, AcceptNumber, AcceptString,
                            AcceptCall, AcceptByKind>;

/// One expression for each kind of value that is allowed.
struct AcceptByKind {
  std::vector<std::pair<std::string, Accept>> kinds;

  friend bool operator==(const AcceptByKind&, const AcceptByKind&);
};
inline bool operator==(const AcceptByKind& left, const AcceptByKind& right) {
  return left.kinds == right.kinds;
}

struct AcceptObject {
  std::vector<std::string> names;
  std::vector<Accept> members;  // one for each name
  Accept other = AcceptAny{};
  std::vector<std::size_t> required;  // indexes of names
  std::vector<std::size_t> read_only;
  std::vector<std::size_t> write_only;
  std::optional<std::uint64_t> at_least;
  std::optional<std::uint64_t> at_most;

  friend bool operator==(const AcceptObject&, const AcceptObject&) = default;
};
/// `patternProperties` and what is said of other members, where names have to be matched.
struct AcceptPatterns {
  std::vector<std::string> names;                             // that stand in `properties`
  std::vector<std::pair<std::string, std::string>> patterns;  // expression, function
  std::optional<std::string> other;                           // a function; none: anything

  friend bool operator==(const AcceptPatterns&, const AcceptPatterns&) = default;
};
struct AcceptNames {
  std::string function;  // judges a name

  friend bool operator==(const AcceptNames&, const AcceptNames&) = default;
};
struct AcceptArray {
  std::vector<Accept> first;
  Accept rest = AcceptAny{};
  std::optional<std::uint64_t> at_least;
  std::optional<std::uint64_t> at_most;
  bool unique = false;

  friend bool operator==(const AcceptArray&, const AcceptArray&) = default;
};
/// `all_of`, `any_of`, `one_of`, `negation`, `conditional` over functions; an empty name: a branch that is
/// not there.
struct AcceptTogether {
  std::string how;
  std::vector<std::string> functions;

  friend bool operator==(const AcceptTogether&, const AcceptTogether&) = default;
};
/// A discriminator decides.
struct AcceptByName {
  std::string member;
  std::vector<std::pair<std::string, std::string>> branches;  // value, function
  std::string otherwise;

  friend bool operator==(const AcceptByName&, const AcceptByName&) = default;
};
/// One pass cannot tell: the value is made and checked.
struct AcceptByValue {
  std::string check;

  friend bool operator==(const AcceptByValue&, const AcceptByValue&) = default;
};

using AcceptBody = std::variant<Accept, AcceptObject, AcceptPatterns, AcceptNames, AcceptArray,
                                AcceptTogether, AcceptByName, AcceptByValue>;

/// A function that reads a value and says whether it is valid.
struct Acceptor {
  std::string name;
  std::string location;   // of the schema
  std::string group;      // what stands in the same file
  bool exported = false;  // known outside of its file
  AcceptBody body;

  friend bool operator==(const Acceptor&, const Acceptor&) = default;
};

}  // namespace understudy::generator::cpp

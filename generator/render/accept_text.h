#pragma once

#include <map>
#include <string>
#include <vector>

#include "generator/cpp/accept.h"
#include "generator/lower/names.h"
#include "json/json.h"

namespace understudy::generator {

/// What stands before the acceptors of one file: lists of names, and patterns.
class AcceptConstants {
 public:
  /// The list of these names; the same one for the same names.
  std::string names(const std::string& words, const std::vector<std::string>& texts);
  /// A call that gives the pattern.
  std::string pattern(const std::string& words, const std::string& expression);

  /// The automaton of a pattern.
  std::string automaton(const std::string& words, const cpp::AcceptPattern& pattern);

  json::Array name_lists() const { return name_lists_; }
  json::Array patterns() const { return patterns_; }
  json::Array automata() const { return automata_; }

 private:
  Names taken_;
  std::map<std::vector<std::string>, std::string> lists_;
  std::map<std::string, std::string> expressions_;
  json::Array name_lists_;
  json::Array patterns_;
  json::Array automata_;
};

/// A C++ expression that reads a value. `words` name the constants that it needs.
std::string accept_text(const cpp::Accept& accept, const std::string& words, AcceptConstants& constants);

}  // namespace understudy::generator

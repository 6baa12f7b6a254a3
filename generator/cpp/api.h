#pragma once

#include <string>
#include <vector>

#include "generator/cpp/accept.h"
#include "generator/cpp/check.h"
#include "generator/cpp/declaration.h"
#include "generator/cpp/header.h"
#include "generator/cpp/operation.h"
#include "generator/cpp/table.h"

namespace understudy::generator::cpp {

/// What a user reads from JSON text by name: a component.
struct Entry {
  std::string function;  // `parse_pet`
  std::string name;      // the component, as the document spells it
  std::string owner;     // the path of its header
  TypeId type{};
  std::string check;
  std::string direction;  // `request` or `response` where the type is of one of them only

  friend bool operator==(const Entry&, const Entry&) = default;
};

/// Where a location of the document stands.
struct RulePlace {
  std::string location;
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;

  friend bool operator==(const RulePlace&, const RulePlace&) = default;
};

/// All that is generated for one document, in C++'s words; nothing of it is text yet.
struct Api {
  std::string name;          // the folder and the build target
  std::string name_space;    // the same with `::` where it is nested
  std::string spec;          // the file that it is made from, without its folder
  std::size_t clusters = 0;  // files for each kind of source; 0: as many as the number of things asks for
  Models models;
  std::vector<Entry> entries;
  std::vector<Check> checks;
  std::vector<Acceptor> acceptors;
  std::vector<Operation> operations;
  std::vector<SharedResponse> responses;
  std::vector<Header> headers;
  Table table;
  std::vector<RulePlace> places;

  friend bool operator==(const Api&, const Api&) = default;
};

}  // namespace understudy::generator::cpp

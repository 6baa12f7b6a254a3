#pragma once

#include <string>
#include <vector>

namespace understudy::tests {

/// What a scenario wants to see: a status, some fields, perhaps a body.
struct Wanted {
  int status = 0;
  std::vector<std::pair<std::string, std::string>> headers = {};
  std::string body = {};
  bool is_loose = false;  // a body of that shape, whatever its values
};

/// A scenario of Prism's harness: a document, the arguments of the mock, a curl line, and what it shows.
struct Scenario {
  std::string name;  // of its file, below the folder of the harness
  std::string title;
  std::string spec;
  std::string server;
  std::string command;
  Wanted wanted;
};

/// All scenarios of the test data in the order of their names; none where the data is not there.
std::vector<Scenario> scenarios();

}  // namespace understudy::tests

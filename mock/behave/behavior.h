#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "mock/read/fault.h"
#include "mock/store/store.h"
#include "mock/template/template.h"
#include "runtime/api.h"

namespace understudy::mock {

enum class Action { answer, create, put, read, update, erase, list };

struct Search {
  std::string parameter;
  std::vector<std::string> members;
};

/// The names of a list's query parameters: a limit with a cursor, or a number with a size.
struct Paging {
  std::string limit = {};
  std::string cursor = {};
  std::string number = {};
  std::string size = {};
  std::int64_t default_size = 50;
};

struct Parent {
  Shelf* shelf = nullptr;
  std::string id;  // a path parameter
  std::optional<Template> item = {};
};

/// Values of the body that have to be keys of a collection.
struct Reference {
  std::vector<std::string> path;  // tokens, `*` for any
  Shelf* shelf = nullptr;
};

/// What `x-understudy-behavior` says of an operation.
struct Behavior {
  Action action = Action::answer;
  Shelf* shelf = nullptr;  // null only of `answer`
  std::optional<int> status = {};
  std::optional<Template> answer = {};
  std::optional<Template> item = {};
  std::optional<Template> key = {};
  std::string id = {};  // the path parameter with the key
  std::optional<Search> search = {};
  std::vector<std::pair<std::string, std::string>> filters = {};  // query parameter and member
  std::optional<Paging> page = {};
  std::optional<Parent> parent = {};
  std::vector<Reference> references = {};
};

/// Reads an operation's behavior; none where there is none or it cannot be understood, which is a fault.
std::optional<Behavior> read_behavior(const runtime::Operation& operation, Store& store, Faults& faults);

}  // namespace understudy::mock

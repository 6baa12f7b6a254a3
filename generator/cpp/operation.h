#pragma once

#include <optional>
#include <string>
#include <vector>

#include "generator/cpp/declaration.h"

namespace understudy::generator::cpp {

/// The parameters of one place: `path`, `query`, `header` or `cookie`.
struct ParameterGroup {
  std::string in;
  std::vector<Member> members;

  friend bool operator==(const ParameterGroup&, const ParameterGroup&) = default;
};

struct RequestBody {
  TypeId type{};
  bool required = false;
  std::string doc;

  friend bool operator==(const RequestBody&, const RequestBody&) = default;
};

/// A documented status with what goes along with it.
struct Reply {
  std::string name;     // of its struct: `Created`
  std::string status;   // `201`, `4XX`, `default`
  int code = 0;         // the lowest that fits
  bool chosen = false;  // a range or `default`: the handler says the status
  std::string doc;
  std::vector<Member> headers;
  std::optional<TypeId> body;
  std::string media_type;
  bool as_text = false;  // the body's text travels as it is, not as JSON

  friend bool operator==(const Reply&, const Reply&) = default;
};

struct Operation {
  std::string id;
  std::string scope;     // the struct around its types: `CreateAction`
  std::string function;  // `create_action`
  std::string header;    // the path of the header that its types stand in
  std::string method;
  std::string path;
  std::string doc;
  std::vector<ParameterGroup> groups;
  std::optional<RequestBody> body;
  std::vector<Reply> replies;

  friend bool operator==(const Operation&, const Operation&) = default;
};

}  // namespace understudy::generator::cpp

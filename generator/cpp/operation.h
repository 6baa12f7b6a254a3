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
  bool as_text = false;         // the body's text travels as it is, not as JSON
  std::string definition = {};  // `NotFoundResponse::NotFound` where a shared response declares it,
  std::string header = {};      // and the path of the header that does

  friend bool operator==(const Reply&, const Reply&) = default;
};

/// A response that operations refer to, as a struct around one for each status that they give it.
struct SharedResponse {
  std::string scope;     // `NotFoundResponse`
  std::string header;    // the path of the header that it stands in
  std::string location;  // of the document
  std::vector<Reply> replies;

  friend bool operator==(const SharedResponse&, const SharedResponse&) = default;
};

/// One scheme of one alternative of what a caller has to bring; an alternative that asks for nothing has one
/// without a name.
struct Need {
  std::size_t alternative = 0;
  std::string scheme;
  std::string scopes;  // with spaces between

  friend bool operator==(const Need&, const Need&) = default;
};

struct Operation {
  std::string id;
  std::string scope;     // the struct around its types: `CreateAction`
  std::string function;  // `create_action`
  std::string header;    // the path of the header that its types stand in
  std::string method;
  std::string path;
  bool is_sent = false;         // by the API itself: a webhook or a callback
  std::string expression = {};  // of a callback: tells at run time where it goes
  std::string doc;
  std::vector<Need> security = {};
  std::vector<ParameterGroup> groups;
  std::optional<RequestBody> body;
  std::vector<Reply> replies;

  friend bool operator==(const Operation&, const Operation&) = default;
};

}  // namespace understudy::generator::cpp

#pragma once

#include <string>
#include <vector>

#include "openapi/document.h"
#include "runtime/api.h"

namespace understudy::tests {

/// A value that a document shows, and what it is a value of.
struct DocumentedValue {
  json::Value value;
  bool sample = false;  // made from the schema, where the document shows none
};

/// A place of a document that has a check of its own, with its values.
struct CheckedPlace {
  std::string key;    // of its generated type, as in keys.h
  std::string place;  // for a reader
  runtime::Direction direction = runtime::Direction::request;
  const runtime::Check* check = nullptr;
  std::vector<DocumentedValue> values;
};

/// Every place of the table: bodies, responses with their headers, parameters, components. The table has to
/// outlive the result. Two tables of one document give the same list, but for their checks.
std::vector<CheckedPlace> checked_places(const runtime::Api& api, const openapi::Document& document);

}  // namespace understudy::tests

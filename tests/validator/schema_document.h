#pragma once

#include <memory>
#include <string>

#include "json/json.h"
#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/load.h"

namespace understudy::tests {

/// A bare schema as the component `Case` of a document, `#` in its references being itself; with more
/// components at will.
struct BareSchema {
  json::Value schema;
  std::string version = "3.1.0";
  json::Object components = {};
  openapi::Formats formats = openapi::Formats::asserted;
};

/// What came of reading it. `document` is empty where it could not be read.
struct ReadSchema {
  std::shared_ptr<const openapi::Document> document;
  std::string faults;  // all diagnostics, one a line

  openapi::SchemaId id() const;
};

ReadSchema read_schema(const BareSchema& bare);

/// A whole document that has a component `Case`.
ReadSchema read_document(const std::string& text, openapi::Formats formats = openapi::Formats::asserted);

}  // namespace understudy::tests

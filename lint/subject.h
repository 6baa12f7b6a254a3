#pragma once

#include <string>
#include <vector>

#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/rule.h"
#include "runtime/report.h"
#include "runtime/violation.h"
#include "validator/plan.h"

namespace understudy::lint {

/// The document that is looked at, its schemas ready to be checked with, and where finds go.
struct Subject {
  const openapi::Document& document;
  const validator::Plans& plans;
  openapi::Diagnostics& diagnostics;
};

/// Adds a find at a location of the document, with the severity of its rule.
void report(const Subject& subject, openapi::Rule rule, const std::string& location, std::string message);

/// Whether the location itself is there, and not only something around it.
bool is_there(const Subject& subject, const std::string& location);

/// `pets.yaml:4:7`.
std::string place_text(const Subject& subject, const std::string& location);

/// What a value breaks of a schema, in messages that go this way.
std::vector<runtime::Violation> broken_by(const Subject& subject, openapi::SchemaId schema,
                                          const json::Value& value, runtime::Direction direction);

/// Whether a value fits in a request or in a response.
bool fits(const Subject& subject, openapi::SchemaId schema, const json::Value& value);

/// One find for each violation of a value that stands at this location, `what` it is in front:
/// `the example`. A long list is cut off.
void report_broken(const Subject& subject, openapi::Rule rule, const std::string& location,
                   const std::string& what, const std::vector<runtime::Violation>& violations);

}  // namespace understudy::lint

#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "generator/cpp/api.h"
#include "openapi/diagnostics.h"
#include "openapi/document.h"

namespace understudy::generator {

/// What becomes of something that a document says. `enforced`: what breaks it is refused. `represented`: it
/// is in what is generated and refuses nothing. `ignored`: it is in neither. `extension`: an `x-` member that
/// is none of ours; it is handed on with its object.
enum class Status : std::uint8_t { enforced, represented, ignored, extension };

/// One member of the document, or one thing that it names.
struct Mention {
  std::string keyword;   // `minLength`, `parameter`
  std::string name;      // which of several: `id in path`, `application/json`; else empty
  std::string location;  // in the document
  openapi::Place place;
  Status status = Status::ignored;
  std::string reason;  // of what is ignored, and of what asks for nothing
};

/// What one schema says.
struct SchemaReport {
  std::string location;
  openapi::Place place;
  std::vector<Mention> keywords;
};

struct OperationReport {
  std::string kind;  // `operation`, `webhook` or `callback`
  std::string id;
  std::string method;
  std::string path;
  std::string location;
  openapi::Place place;
  std::vector<Mention> parts;
};

/// How often a keyword has each status.
using Totals = std::map<std::string, std::map<Status, std::size_t>>;

/// What is generated for a document, held against what the document says.
struct DocumentReport {
  std::string document;
  std::string version;  // of the specification
  std::vector<SchemaReport> schemas;
  std::vector<OperationReport> operations;
  Totals totals;
};

/// Whether a rule is known for a name of `format`.
using KnownFormat = std::function<bool(std::string_view name)>;

/// Reads the statuses off what was lowered, so that they tell what the generated code does.
DocumentReport report_on(const openapi::Document& document, const cpp::Api& api,
                         const KnownFormat& knows_format);

/// One warning for each keyword that is ignored somewhere, at its first place. Texts for people are left out:
/// nothing is lost to a program.
void report_ignored(const DocumentReport& report, openapi::Diagnostics& diagnostics);

std::string_view name_of(Status status);

}  // namespace understudy::generator

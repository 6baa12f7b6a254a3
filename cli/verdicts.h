#pragma once

#include <string>
#include <vector>

#include "cli/check_payload.h"

namespace understudy::cli {

/// Something about a run as a whole that breaks no rule.
struct Remark {
  runtime::SpecPlace place;
  std::string message;
};

/// What `understudy validate` found out, for those who print it.
struct Verdicts {
  std::string spec;         // as named on the command line
  std::string subject;      // `createPet request`, `createPet response 201`, `schema Pet`
  runtime::SpecPlace root;  // of the schema that was asked about
  std::string root_location;
  std::vector<Remark> remarks;
  std::vector<Verdict> payloads;
};

/// Lines for a person and for editors that know `file:line:column: error: message`, painted for a terminal.
std::string as_text(const Verdict& verdict, bool painted);
std::string as_text(const Remark& remark, bool painted);
/// One finding without its place and without colours; has no line break at its end.
std::string as_text(const Finding& finding, const std::string& file);

/// One document in the manner of JSON Schema's detailed output; docs/OUTPUT.md describes it.
std::string as_json(const Verdicts& verdicts);

/// JUnit's XML: a test case for each payload.
std::string as_junit(const Verdicts& verdicts);

/// Workflow commands, which GitHub Actions shows beside the lines of a change.
std::string as_github(const Verdicts& verdicts);

/// `file:3:14`.
std::string place_text(const std::string& file, std::size_t line, std::size_t column);
std::string place_text(const runtime::SpecPlace& place);

}  // namespace understudy::cli

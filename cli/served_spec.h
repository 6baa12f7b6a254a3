#pragma once

#include <tl/expected.hpp>
#include <vector>

#include "cli/exit_code.h"
#include "cli/file_stamps.h"
#include "cli/read_spec.h"
#include "cli/spec_argument.h"
#include "runtime/api.h"

namespace understudy::cli {

/// A document that is served.
struct ServedSpec {
  SpecArgument argument;
  SharedDocument document = {};
  std::size_t errors = 0;       // in the document
  std::set<std::string> files;  // of the last reading, those that are not there included
  FileStamps seen = {};         // of that reading
  bool is_behind = false;       // whether the last reading was worse and is not served
  bool was_behind = false;      // the same of the one before
};

/// Reads all documents and prints their faults; all are read even if one cannot be, and the gravest end
/// counts. `-` is standard input.
tl::expected<std::vector<ServedSpec>, ExitCode> read_served(const std::vector<std::string>& arguments,
                                                            const SpecOptions& options, Streams& streams);

/// Reads one again. Where the text has more errors than the document that is served, that one stays, and it
/// is said. Whether there is a new document to serve.
bool read_again(ServedSpec& spec, const SpecOptions& options, Streams& streams);

/// `reloaded petstore.yaml: 12 operations`.
std::string reloaded_line(const ServedSpec& spec);

/// The table of a document behind its prefix, by interpretation.
runtime::Api api_of(const ServedSpec& spec);

}  // namespace understudy::cli

#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "generator/report/report.h"
#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/sample.h"

namespace understudy::generator {

/// Texts by path, relative to the output folder, with `/` between its parts; in order of path.
using Files = std::map<std::string, std::string>;

struct GenerateOptions {
  std::string
      name_space;  // also, with `_` for `::`, the folder below the output; empty: from the file's name
  std::optional<std::filesystem::path> templates;  // a folder whose files go before the built-in templates
  std::vector<std::string> only = {};              // of `openapi::only`: a part of the document; empty: all
  openapi::Obeys obeys = {};                       // the judge of the samples in the API's table
  std::size_t clusters = 0;  // files for each kind of source, whatever the document; 0: by its size
};

/// What one document becomes.
struct Generated {
  std::string name_space;
  Files files;
};

/// C++ for a document: models, validators, handlers and the API's table, each file under `<name>/`. Faults of
/// the document and of the templates go to `diagnostics`; files that a fault made impossible are missing.
Generated generate(const openapi::Document& document, const GenerateOptions& options,
                   openapi::Diagnostics& diagnostics);

/// The files that speak of several APIs: `apis.h`, `apis.cpp`, `CMakeLists.txt`. Takes the
/// namespaces that `generate` gave, in order.
Files generate_index(const std::vector<std::string>& name_spaces, const GenerateOptions& options,
                     openapi::Diagnostics& diagnostics);

/// What becomes of each keyword and operation of the document, or of the part of it that is asked for.
DocumentReport report(const openapi::Document& document, const GenerateOptions& options,
                      const KnownFormat& knows_format);

/// The JSON that the templates of one document see, pretty-printed, by the path of the file it is for.
Files views(const openapi::Document& document, const GenerateOptions& options,
            openapi::Diagnostics& diagnostics);

/// The namespace for a spec: its file name without the ending, in snake_case.
std::string name_for(const std::filesystem::path& spec);

/// The built-in templates, each by its path below the folder of templates.
std::vector<std::string> template_names();

/// The templates of a folder that are neither built in under this name nor included by another one of it.
std::vector<std::string> unused_templates(const std::filesystem::path& folder);

/// Why code cannot be generated into a namespace like `acme::pets`; nothing where it can.
std::optional<std::string> fault_of_namespace(const std::string& name_space);

}  // namespace understudy::generator

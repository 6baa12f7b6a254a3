#pragma once

#include <map>
#include <string>

#include "openapi/load.h"

namespace understudy::openapi {

/// Loads `api.yaml` from texts instead of files.
Loaded load_texts(std::map<std::string, std::string> files, const LoadOptions& options = {});

/// Loads a document of one file that stands in a 3.1 frame: the text has to be what follows `paths`.
Loaded load_3_1(const std::string& text, const LoadOptions& options = {});
Loaded load_3_0(const std::string& text);

/// All diagnostics without source lines, one a line.
std::string messages(const Loaded& loaded);

/// The schema of a component; it has to be there.
const Schema& component(const Document& document, const std::string& name);

}  // namespace understudy::openapi

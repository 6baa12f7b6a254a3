// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"

namespace devrev_links {

/// The work is closed.
using ErrorBadRequestMergeWorksErrorErrorClosed = json::Object;

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorClosed> parse_error_bad_request_merge_works_error_error_closed(std::string_view text, runtime::Direction direction = runtime::Direction::request);

}  // namespace devrev_links

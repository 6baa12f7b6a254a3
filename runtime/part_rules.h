#pragma once

#include <optional>
#include <string>

#include "runtime/multipart.h"

namespace understudy::runtime {

/// The media type of a part: what it says itself, else what the encoding declares if that is one type.
std::optional<MediaType> type_of(const Part& part, const Encoding* encoding);

/// Whether a part comes with the name of a file.
bool is_declared_file(const Part& part);

/// What a part breaks of its encoding: its content type is none of the declared ones, or a declared header is
/// missing or breaks its schema (OpenAPI 3.1.1, section 4.8.15.1.1). Nothing where all is well.
std::optional<std::string> broken_part(const Part& part, const Encoding* encoding);

}  // namespace understudy::runtime

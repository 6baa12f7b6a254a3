#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace understudy::openapi {

/// Whether the text starts as `https:` or `urn:` does (RFC 3986, section 3.1).
bool has_scheme(std::string_view uri);

/// A reference as seen from a base (RFC 3986, section 5.2), both without fragments. The base may itself be
/// relative, as that of a file is: then so is the result, and a path that leads above the start keeps its
/// `..`.
std::string resolved_uri(std::string_view base, std::string_view reference);

/// The text with `%7B` and the like decoded (RFC 3986, section 2.1); nothing where that is no UTF-8.
std::optional<std::string> percent_decoded(std::string_view text);

/// The part before `#`, and the part behind it.
std::string_view without_fragment(std::string_view uri);
std::string_view fragment_of(std::string_view uri);

}  // namespace understudy::openapi

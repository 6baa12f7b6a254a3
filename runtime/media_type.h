#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/api.h"

namespace understudy::runtime {

/// A media type as a header field names it (RFC 9110, section 8.3.1): type and subtype in lower case.
struct MediaType {
  std::string type;
  std::string subtype;
  std::vector<std::pair<std::string, std::string>> parameters;  // names in lower case

  std::string essence() const { return type + "/" + subtype; }
  const std::string* parameter(std::string_view name) const;
};

/// Reads a media type or a range with `*`; nothing where the text is none.
std::optional<MediaType> parse_media_type(std::string_view text);

/// Whether bodies of that type are JSON: `application/json`, `text/json`, a `+json` ending.
bool is_json(const MediaType& type);

/// The declared content that a `Content-Type` fits: the same type before `type/*` before `*/*`, parameters
/// left out; null where there is none.
const Media* match_content(std::span<const Media> declared, const MediaType& sent);

/// The declared content that an `Accept` header asks for most (RFC 9110, section 12.5.1): by q-value, then by
/// order of declaration. A range that cannot be read counts as not said; nothing said takes the first. Null
/// where nothing declared is acceptable.
const Media* negotiate(std::span<const Media> declared, const std::string* accept);

}  // namespace understudy::runtime

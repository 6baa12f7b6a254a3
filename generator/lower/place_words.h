#pragma once

#include <string>
#include <string_view>

#include "generator/lower/sides.h"
#include "openapi/document.h"

namespace understudy::generator {

/// Words for what other places refer to, by where it stands: the component, the definition or the file that
/// it is, and the way from there. They stay the same whoever refers to it, and in whatever order.
std::string words_at(std::string_view location);

/// The words, with one more at the end unless they end in it.
std::string ending_in(const std::string& words, const std::string& last);

// Words for the parts of an operation: after the operation where they stand in it, else after the component
// or the file, or after the path of all the operations that have them.

struct PartWords {
  std::string words;
  bool shared = false;  // other operations may have it too
};

/// What types below such a part are named after.
Hint hint_of(const PartWords& part, Side side);

PartWords parameter_words(const openapi::Operation& operation, const openapi::Parameter& parameter);
PartWords body_words(const openapi::Operation& operation, const openapi::RequestBody& body);
/// `status`: what the operation calls it.
PartWords response_words(const openapi::Operation& operation, const openapi::Response& response,
                         const std::string& status);
/// `owner`: the words of the response.
PartWords header_words(const openapi::Response& response, const openapi::Header& header,
                       const PartWords& owner);

}  // namespace understudy::generator

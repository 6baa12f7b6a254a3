#include "openapi/build/bodies.h"

#include <algorithm>
#include <cctype>

#include "openapi/protobuf.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"
#include "openapi/shape.h"
#include "openapi/sources.h"

namespace understudy::openapi {
namespace {

/// Types that are made of parts which are read; docs/BODIES.md lists them.
bool is_taken_apart(const std::string& essence) {
  return !needs_shape(essence) || is_xml(essence) || is_protobuf(essence) || is_json_sequence(essence) ||
         essence == "application/x-www-form-urlencoded" || essence == "text/plain" ||
         essence.starts_with("multipart/") || essence.starts_with("application/grpc");
}

std::string essence_of(const std::string& type) {
  std::string essence = type.substr(0, type.find(';'));
  while (essence.ends_with(' ')) essence.pop_back();
  std::ranges::transform(essence, essence.begin(),
                         [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
  return essence;
}

void check_content(Context& context, const Document& document, const std::vector<MediaType>& content) {
  for (const MediaType& media : content) {
    const std::string essence = essence_of(media.type);
    if (!media.schema || essence.find('*') != std::string::npos || is_taken_apart(essence)) continue;
    const TypeSet types = shape_of(document, *media.schema).types;
    const bool is_text = essence.starts_with("text/");
    const bool takes_scalar = types.string || (is_text && (types.boolean || types.integer || types.number));
    if (!types.any() || takes_scalar) continue;
    context.diagnostics.add({Severity::note, document.sources->place_of(media.location),
                             media.location.substr(media.location.find('#') + 1),
                             "a body of " + backquoted(media.type) + " is not taken apart; it is read as a " +
                                 (is_text ? "text" : "string of bytes") + ", which its schema does not allow",
                             Rule::body_type});
  }
}

}  // namespace

void check_bodies(Context& context, const Document& document) {
  for (const Operation& operation : document.operations) {
    if (operation.request_body) check_content(context, document, operation.request_body->content);
    for (const Response& response : operation.responses) check_content(context, document, response.content);
  }
}

}  // namespace understudy::openapi

#include <algorithm>
#include <iterator>
#include <utility>

#include "openapi/grammar/grammar.h"

namespace understudy::openapi {
namespace {

constexpr std::pair<Kind, std::string_view> sections[] = {
    {Kind::document, "OpenAPI 3.1.1, section 4.8.1"},
    {Kind::info, "OpenAPI 3.1.1, section 4.8.2"},
    {Kind::contact, "OpenAPI 3.1.1, section 4.8.3"},
    {Kind::license, "OpenAPI 3.1.1, section 4.8.4"},
    {Kind::server, "OpenAPI 3.1.1, section 4.8.5"},
    {Kind::server_variable, "OpenAPI 3.1.1, section 4.8.6"},
    {Kind::components, "OpenAPI 3.1.1, section 4.8.7"},
    {Kind::paths, "OpenAPI 3.1.1, section 4.8.8"},
    {Kind::path_item, "OpenAPI 3.1.1, section 4.8.9"},
    {Kind::operation, "OpenAPI 3.1.1, section 4.8.10"},
    {Kind::external_docs, "OpenAPI 3.1.1, section 4.8.11"},
    {Kind::parameter, "OpenAPI 3.1.1, section 4.8.12"},
    {Kind::request_body, "OpenAPI 3.1.1, section 4.8.13"},
    {Kind::media_type, "OpenAPI 3.1.1, section 4.8.14"},
    {Kind::encoding, "OpenAPI 3.1.1, section 4.8.15"},
    {Kind::responses, "OpenAPI 3.1.1, section 4.8.16"},
    {Kind::response, "OpenAPI 3.1.1, section 4.8.17"},
    {Kind::callback, "OpenAPI 3.1.1, section 4.8.18"},
    {Kind::example, "OpenAPI 3.1.1, section 4.8.19"},
    {Kind::link, "OpenAPI 3.1.1, section 4.8.20"},
    {Kind::header, "OpenAPI 3.1.1, section 4.8.21"},
    {Kind::tag, "OpenAPI 3.1.1, section 4.8.22"},
    {Kind::schema, "OpenAPI 3.1.1, section 4.8.24"},
    {Kind::discriminator, "OpenAPI 3.1.1, section 4.8.25"},
    {Kind::xml, "OpenAPI 3.1.1, section 4.8.26"},
    {Kind::security_scheme, "OpenAPI 3.1.1, section 4.8.27"},
    {Kind::oauth_flows, "OpenAPI 3.1.1, section 4.8.28"},
    {Kind::oauth_flow, "OpenAPI 3.1.1, section 4.8.29"},
    {Kind::security_requirement, "OpenAPI 3.1.1, section 4.8.30"},
};

}  // namespace

std::string_view section_of(Kind kind) {
  const auto* const found = std::ranges::find(sections, kind, &std::pair<Kind, std::string_view>::first);
  return found == std::end(sections) ? "docs/EXTENSIONS.md" : found->second;
}

}  // namespace understudy::openapi

#include "openapi/dialect/metaschemas.h"

#include <algorithm>
#include <string>

namespace understudy::openapi {
namespace {

using Entry = std::pair<std::string_view, std::string_view>;

constexpr std::string_view home_2020_12 = "https://json-schema.org/draft/2020-12/";

constexpr Entry others[] = {
    {"http://json-schema.org/draft-04/schema", "draft-04.yaml"},
    {"http://json-schema.org/draft-07/schema", "draft-07.yaml"},
    {"https://spec.openapis.org/oas/3.1/dialect/base", "openapi-3.1-dialect.yaml"},
    {"https://spec.openapis.org/oas/3.1/meta/base", "openapi-3.1-base.yaml"},
};

std::string name_of(std::string_view uri) {
  const auto* const found = std::ranges::find(others, uri, &Entry::first);
  if (found != std::end(others)) return std::string(found->second);
  if (!uri.starts_with(home_2020_12)) return "";
  uri.remove_prefix(home_2020_12.size());
  if (uri == "schema") return "2020-12.yaml";
  return uri.starts_with("meta/") ? "2020-12-" + std::string(uri.substr(5)) + ".yaml" : "";
}

}  // namespace

std::optional<std::string_view> metaschema(std::string_view uri) {
  const auto all = embedded_metaschemas();
  const auto found = std::ranges::find(all, name_of(uri), &Entry::first);
  return found == all.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace understudy::openapi

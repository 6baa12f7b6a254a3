// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"
#include "user_summary.h"

namespace devrev_links {

enum class ProductSummaryType {
  product,
};

/// A product.
struct ProductSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  ProductSummaryType type = ProductSummaryType::product;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ProductSummary&, const ProductSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ProductSummary> parse_product_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ProductSummaryType value);
std::optional<ProductSummaryType> product_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProductSummaryType& out);
json::Value encode(ProductSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProductSummary& out);
json::Value encode(const ProductSummary& value);
std::string to_json(const ProductSummary& value);

}  // namespace devrev_links

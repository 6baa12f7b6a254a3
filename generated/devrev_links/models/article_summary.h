// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "article_type.h"
#include "json/json.h"
#include "resource_summary.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "sync_metadata_summary.h"

namespace devrev_links {

enum class ArticleSummaryType {
  article,
};

/// An article of the knowledge base.
struct ArticleSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  ArticleSummaryType type = ArticleSummaryType::article;
  std::optional<ArticleType> article_type = {};
  /// What the article is made of.
  std::optional<ResourceSummary> resource = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ArticleSummary&, const ArticleSummary&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ArticleSummary> parse_article_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ArticleSummaryType value);
std::optional<ArticleSummaryType> article_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleSummaryType& out);
json::Value encode(ArticleSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleSummary& out);
json::Value encode(const ArticleSummary& value);
std::string to_json(const ArticleSummary& value);

}  // namespace devrev_links

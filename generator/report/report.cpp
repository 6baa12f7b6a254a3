#include "generator/report/report.h"

#include <algorithm>
#include <set>

#include "generator/lower/place.h"
#include "generator/report/nodes.h"
#include "generator/report/verdict.h"
#include "json/pointer.h"
#include "openapi/only.h"
#include "openapi/rule.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Node;
using openapi::NodeMember;

namespace {

SchemaReport on_schema(const Document& document, const Judging& judging) {
  const std::string& location = judging.schema.location;
  SchemaReport result{location, place_of(document, location), {}};
  for (const NodeMember& member : *judging.node.object()) {
    const Verdict verdict = verdict_on(judging, member);
    result.keywords.push_back({member.name, "", location + "/" + json::escape_token(member.name),
                               place_of(*document.sources, location, member), verdict.status,
                               verdict.reason});
  }
  return result;
}

/// Each schema once, also where it is one of several because of dynamic references, in the order of the
/// files.
std::vector<SchemaReport> on_schemas(const Document& document, const Evidence& evidence,
                                     const KnownFormat& knows_format) {
  std::vector<SchemaReport> result;
  std::set<std::string> seen;
  const std::vector<bool> reached = openapi::reached_schemas(document);
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    const openapi::Schema& schema = document.schemas[i];
    if (!reached[i]) continue;
    const Node* node = node_at(*document.sources, schema.location);
    if (node == nullptr || node->object() == nullptr || !seen.insert(schema.location).second) continue;
    result.push_back(on_schema(
        document, {document, static_cast<openapi::SchemaId>(i), schema, *node, evidence, knows_format}));
  }
  std::ranges::sort(result, {}, [](const SchemaReport& one) {
    return std::tuple(one.place.file, one.place.line, one.place.column);
  });
  return result;
}

Totals totals_of(const DocumentReport& report) {
  Totals totals;
  const auto add = [&](const std::vector<Mention>& list) {
    for (const Mention& one : list) ++totals[one.keyword][one.status];
  };
  for (const SchemaReport& schema : report.schemas) add(schema.keywords);
  for (const OperationReport& operation : report.operations) add(operation.parts);
  return totals;
}

bool is_for_people(const std::string& keyword) {
  return std::set<std::string>{"title",   "description", "summary", "$comment",
                               "example", "examples",    "tags",    "externalDocs"}
      .contains(keyword);
}

}  // namespace

DocumentReport report_on(const Document& document, const cpp::Api& api, const KnownFormat& knows_format) {
  const Evidence evidence(document, api);
  DocumentReport result{
      document.path, document.version, on_schemas(document, evidence, knows_format), {}, {}};
  const auto add = [&](const std::string& kind, const openapi::Operation& one) {
    result.operations.push_back({kind, one.id, one.method, one.path, one.location,
                                 place_of(document, one.location), parts_of(document, api, one)});
  };
  for (const openapi::Operation& operation : document.operations) add("operation", operation);
  for (const openapi::Operation& webhook : document.webhooks) add("webhook", webhook);
  for (const openapi::Callback& callback : document.callbacks) add("callback", callback.operation);
  result.totals = totals_of(result);
  return result;
}

void report_ignored(const DocumentReport& report, openapi::Diagnostics& diagnostics) {
  std::set<std::string> told;
  const auto look_at = [&](const Mention& one) {
    if (one.status != Status::ignored || is_for_people(one.keyword) || !told.insert(one.keyword).second)
      return;
    const std::size_t count = report.totals.at(one.keyword).at(Status::ignored);
    const std::string more = count > 1 ? "; so it is at " + std::to_string(count) + " places" : "";
    diagnostics.add({openapi::Severity::warning, one.place, pointer_of(one.location),
                     "`" + one.keyword + "` is ignored: " + one.reason + more,
                     openapi::Rule::ignored_keyword});
  };
  for (const SchemaReport& schema : report.schemas) std::ranges::for_each(schema.keywords, look_at);
  for (const OperationReport& operation : report.operations) std::ranges::for_each(operation.parts, look_at);
}

std::string_view name_of(Status status) {
  switch (status) {
    case Status::enforced:
      return "enforced";
    case Status::represented:
      return "represented";
    case Status::ignored:
      return "ignored";
    case Status::extension:
      return "extension";
  }
  return {};
}

}  // namespace understudy::generator

// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "json/json.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace presence {

enum class ClosedKind {
  closed,
};

struct Closed {
  ClosedKind kind = ClosedKind::closed;

  friend bool operator==(const Closed&, const Closed&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Closed> parse_closed(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ClosedKind value);
std::optional<ClosedKind> closed_kind_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ClosedKind& out);
json::Value encode(ClosedKind value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Closed& out);
json::Value encode(const Closed& value);
std::string to_json(const Closed& value);

}  // namespace presence

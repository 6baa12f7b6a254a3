#include "runtime/model/decode.h"

#include <limits>

namespace understudy::runtime {
namespace {

void add(const json::Value& value, const Path& at, Report& report, std::string_view keyword,
         std::string_view expected, std::string message) {
  Violation violation;
  violation.pointer = at.pointer();
  violation.keyword = keyword;
  violation.expected = expected;
  violation.found = value;
  violation.message = std::move(message);
  report.add(std::move(violation));
}

/// A number without a fraction that no 64 (or 32) bits hold is sound by the schema, yet cannot be carried on.
bool refuse_number(const json::Value& value, const Path& at, Report& report, std::string_view width) {
  if (!value.is_number() || !value.number()->is_integer()) return refuse(value, at, report, "integer");
  add(value, at, report, "format", width, "must fit in " + std::string(width));
  return false;
}

}  // namespace

bool refuse(const json::Value& value, const Path& at, Report& report, std::string_view expected) {
  add(value, at, report, "type", expected,
      "must be " + std::string(expected) + ", is " + std::string(json::name_of(value.type())));
  return false;
}

bool refuse_value(const json::Value& value, const Path& at, Report& report) {
  add(value, at, report, "enum", "", "must be one of the values of its type, is none of them");
  return false;
}

bool decode(const json::Value& value, const Path& at, Report& report, bool& out) {
  if (!value.is_boolean()) return refuse(value, at, report, "boolean");
  out = *value.boolean();
  return true;
}

bool decode(const json::Value& value, const Path& at, Report& report, std::int32_t& out) {
  using Limits = std::numeric_limits<std::int32_t>;
  const auto whole = value.is_number() ? value.number()->as_int64() : std::nullopt;
  if (!whole || *whole < Limits::min() || *whole > Limits::max())
    return refuse_number(value, at, report, "int32");
  out = static_cast<std::int32_t>(*whole);
  return true;
}

bool decode(const json::Value& value, const Path& at, Report& report, std::int64_t& out) {
  const auto whole = value.is_number() ? value.number()->as_int64() : std::nullopt;
  if (!whole) return refuse_number(value, at, report, "int64");
  out = *whole;
  return true;
}

bool decode(const json::Value& value, const Path& at, Report& report, std::uint64_t& out) {
  const auto whole = value.is_number() ? value.number()->as_uint64() : std::nullopt;
  if (!whole) return refuse_number(value, at, report, "uint64");
  out = *whole;
  return true;
}

bool decode(const json::Value& value, const Path& at, Report& report, double& out) {
  using Limits = std::numeric_limits<double>;
  if (!value.is_number()) return refuse(value, at, report, "number");
  out = value.number()->as_double();
  const bool at_limit = out == Limits::max() || out == Limits::lowest();
  if (!at_limit || *value.number() == json::Number(out)) return true;
  add(value, at, report, "format", "double", "must fit in double");
  return false;
}

bool decode(const json::Value& value, const Path& at, Report& report, Decimal& out) {
  if (!value.is_number()) return refuse(value, at, report, "number");
  out = Decimal(*value.number());
  return true;
}

bool decode(const json::Value& value, const Path& at, Report& report, std::string& out) {
  if (!value.is_string()) return refuse(value, at, report, "string");
  out = *value.string();
  return true;
}

bool decode(const json::Value& value, const Path&, Report&, json::Value& out) {
  out = value;
  return true;
}

bool decode(const json::Value& value, const Path& at, Report& report, json::Object& out) {
  if (!value.is_object()) return refuse(value, at, report, "object");
  out = *value.object();
  return true;
}

}  // namespace understudy::runtime

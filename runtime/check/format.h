#pragma once

#include <cstdint>
#include <string_view>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// The formats that are checked; every other name is an annotation (`password`, `binary`, names of one's
/// own).
enum class FormatKind : std::uint8_t {
  annotation,
  date,
  date_time,
  time,
  duration,
  email,
  idn_email,
  hostname,
  idn_hostname,
  ipv4,
  ipv6,
  uri,
  uri_reference,
  iri,
  iri_reference,
  uri_template,
  uuid,
  json_pointer,
  relative_json_pointer,
  regex,
  byte,
  base64url,
  int32,
  int64,
  uint32,
  uint64,
  float32,
  float64,
};

/// The kind that a `format` names.
constexpr FormatKind format_kind(std::string_view name) {
  struct Named {
    std::string_view name;
    FormatKind kind;
  };
  constexpr Named known[] = {
      {"date", FormatKind::date},
      {"date-time", FormatKind::date_time},
      {"time", FormatKind::time},
      {"duration", FormatKind::duration},
      {"email", FormatKind::email},
      {"idn-email", FormatKind::idn_email},
      {"hostname", FormatKind::hostname},
      {"idn-hostname", FormatKind::idn_hostname},
      {"ipv4", FormatKind::ipv4},
      {"ipv6", FormatKind::ipv6},
      {"uri", FormatKind::uri},
      {"uri-reference", FormatKind::uri_reference},
      {"iri", FormatKind::iri},
      {"iri-reference", FormatKind::iri_reference},
      {"uri-template", FormatKind::uri_template},
      {"uuid", FormatKind::uuid},
      {"json-pointer", FormatKind::json_pointer},
      {"relative-json-pointer", FormatKind::relative_json_pointer},
      {"regex", FormatKind::regex},
      {"byte", FormatKind::byte},
      {"base64url", FormatKind::base64url},
      {"int32", FormatKind::int32},
      {"int64", FormatKind::int64},
      {"uint32", FormatKind::uint32},
      {"uint64", FormatKind::uint64},
      {"float", FormatKind::float32},
      {"double", FormatKind::float64},
  };
  for (const Named& one : known) {
    if (one.name == name) return one.kind;
  }
  return FormatKind::annotation;
}

/// A format by its name; a literal is looked up by the compiler.
class Format {
 public:
  consteval Format(const char* literal) : name_(literal), kind_(format_kind(literal)) {}
  /// The name has to outlive the result.
  static constexpr Format named(std::string_view name) { return Format(name, format_kind(name)); }

  constexpr std::string_view name() const { return name_; }
  constexpr FormatKind kind() const { return kind_; }

 private:
  constexpr Format(std::string_view name, FormatKind kind) : name_(name), kind_(kind) {}

  std::string_view name_;
  FormatKind kind_;
};

/// `format` as an assertion (JSON Schema 2020-12 Validation, section 7, and the OpenAPI format registry):
/// `format(value, "date-time", {at, "…/format"}, report)`. Expected: the name. The integer formats also apply
/// to strings of digits, as protobuf's JSON writes 64-bit integers.
void format(const json::Value& value, Format format, Rule rule, Report& report);

/// Whether a text is of a format; true for an annotation and for the formats of numbers.
bool is_format(std::string_view text, FormatKind kind);
/// The same for a number; true for all but the formats of numbers.
bool is_format(const json::Number& number, FormatKind kind);

}  // namespace understudy::runtime

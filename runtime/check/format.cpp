#include "runtime/check/format.h"

#include <charconv>
#include <cmath>
#include <limits>

#include "runtime/check/broken.h"
#include "runtime/check/ecma.h"
#include "runtime/check/format_words.h"
#include "runtime/check/formats.h"
#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

bool fits_integer(const json::Number& number, FormatKind kind) {
  if (kind == FormatKind::uint64) return number.as_uint64().has_value();
  const auto value = number.as_int64();
  if (!value) return false;
  if (kind == FormatKind::int64) return true;
  if (kind == FormatKind::uint32) return *value >= 0 && *value <= std::numeric_limits<std::uint32_t>::max();
  return *value >= std::numeric_limits<std::int32_t>::min() &&
         *value <= std::numeric_limits<std::int32_t>::max();
}

bool is_integer_format(FormatKind kind) {
  return kind == FormatKind::int32 || kind == FormatKind::int64 || kind == FormatKind::uint32 ||
         kind == FormatKind::uint64;
}

/// Whether a type of integers can hold the digits; -0 is 0.
template <typename Integer>
bool holds_in(std::string_view digits) {
  if (digits == "-0") return true;
  Integer value{};
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  return error == std::errc{} && end == digits.data() + digits.size();
}

/// `as_double` ends at the largest one; what rounds to it is a double, what lies beyond is none.
bool fits_double(const json::Number& number, double size) {
  if (size < std::numeric_limits<double>::max()) return true;
  static const json::Number most = json::Number::from_text("1.7976931348623158079e308");
  static const json::Number least = json::Number::from_text("-1.7976931348623158079e308");
  return number <= most && number >= least;
}

/// An integer in a string, as protobuf's JSON writes those of 64 bits.
bool is_integer_text(std::string_view text, FormatKind kind) {
  const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
  const bool sound = !digits.empty() && digits.size() <= 20 && all(digits, is_digit) &&
                     (digits.size() == 1 || digits.front() != '0');
  if (!sound) return false;
  switch (kind) {
    case FormatKind::int32:
      return holds_in<std::int32_t>(text);
    case FormatKind::uint32:
      return holds_in<std::uint32_t>(text);
    case FormatKind::int64:
      return holds_in<std::int64_t>(text);
    default:
      return holds_in<std::uint64_t>(text);
  }
}

}  // namespace

bool is_format(std::string_view text, FormatKind kind) {
  switch (kind) {
    case FormatKind::date:
      return is_date(text);
    case FormatKind::date_time:
      return is_date_time(text);
    case FormatKind::time:
      return is_time(text);
    case FormatKind::duration:
      return is_duration(text);
    case FormatKind::email:
      return is_email(text);
    case FormatKind::idn_email:
      return is_idn_email(text);
    case FormatKind::hostname:
      return is_hostname(text);
    case FormatKind::idn_hostname:
      return is_idn_hostname(text);
    case FormatKind::ipv4:
      return is_ipv4(text);
    case FormatKind::ipv6:
      return is_ipv6(text);
    case FormatKind::uri:
      return is_uri(text);
    case FormatKind::uri_reference:
      return is_uri_reference(text);
    case FormatKind::iri:
      return is_iri(text);
    case FormatKind::iri_reference:
      return is_iri_reference(text);
    case FormatKind::uri_template:
      return is_uri_template(text);
    case FormatKind::uuid:
      return is_uuid(text);
    case FormatKind::json_pointer:
      return is_json_pointer(text);
    case FormatKind::relative_json_pointer:
      return is_relative_json_pointer(text);
    case FormatKind::regex:
      return translate_ecma(text).has_value();
    case FormatKind::byte:
      return is_base64(text);
    case FormatKind::base64url:
      return is_base64url(text);
    case FormatKind::int32:
    case FormatKind::int64:
    case FormatKind::uint32:
    case FormatKind::uint64:
      return is_integer_text(text, kind);
    case FormatKind::float32:
    case FormatKind::float64:
    case FormatKind::annotation:
      return true;
  }
  return true;
}

bool is_format(const json::Number& number, FormatKind kind) {
  if (is_integer_format(kind)) return fits_integer(number, kind);
  const double value = std::abs(number.as_double());
  if (kind == FormatKind::float32) return value <= static_cast<double>(std::numeric_limits<float>::max());
  if (kind == FormatKind::float64) return fits_double(number, value);
  return true;
}

void format(const json::Value& value, Format format, Rule rule, Report& report) {
  if (format.kind() == FormatKind::annotation || report.is_sound()) return;
  const std::string* text = value.string();
  const json::Number* number = value.number();
  if (text == nullptr && number == nullptr) return;
  if (text != nullptr ? is_format(*text, format.kind()) : is_format(*number, format.kind())) return;
  broken(value, rule, report, [&] {
    std::string message = "must be of the format " + std::string(format.name());
    if (const auto looks = looks_of_format(format.name()); !looks.empty()) {
      message.append(" (").append(looks).append(")");
    }
    return Words{.keyword = "format", .expected = format.name(), .message = message + ", is " + shown(value)};
  });
}

}  // namespace understudy::runtime

#include "runtime/check/format_words.h"

namespace understudy::runtime {
namespace {

struct Looks {
  std::string_view format;
  std::string_view words;
};

constexpr Looks known[] = {
    {"date", "such as 2024-02-29"},
    {"date-time", "such as 2024-02-29T13:05:00Z"},
    {"time", "such as 13:05:00Z"},
    {"duration", "such as P3DT12H"},
    {"email", "such as ann@example.com"},
    {"idn-email", "such as ann@example.com"},
    {"hostname", "such as www.example.com"},
    {"idn-hostname", "such as www.example.com"},
    {"ipv4", "such as 192.0.2.1"},
    {"ipv6", "such as 2001:db8::1"},
    {"uri", "such as https://example.com/a"},
    {"uri-reference", "such as ../a?b=c"},
    {"iri", "such as https://example.com/é"},
    {"iri-reference", "such as ../é?b=c"},
    {"uri-template", "such as /pets/{id}"},
    {"uuid", "such as 123e4567-e89b-12d3-a456-426614174000"},
    {"json-pointer", "such as /a/0"},
    {"relative-json-pointer", "such as 1/a"},
    {"regex", "an expression of ECMA-262"},
    {"byte", "base64 such as aGVsbG8="},
    {"base64url", "base64 of the URL-safe kind such as _-8"},
    {"int8", "a whole number from -128 to 127"},
    {"int16", "a whole number from -32768 to 32767"},
    {"int32", "a whole number from -2147483648 to 2147483647"},
    {"int64", "a whole number from -9223372036854775808 to 9223372036854775807"},
    {"uint8", "a whole number from 0 to 255"},
    {"uint16", "a whole number from 0 to 65535"},
    {"uint32", "a whole number from 0 to 4294967295"},
    {"uint64", "a whole number from 0 to 18446744073709551615"},
    {"double-int", "a whole number from -9007199254740991 to 9007199254740991"},
    {"float", "a number from -3.4028235e38 to 3.4028235e38"},
    {"double", "a number from -1.7976931348623157e308 to 1.7976931348623157e308"},
};

}  // namespace

std::string_view looks_of_format(std::string_view name) {
  for (const Looks& one : known) {
    if (one.format == name) return one.words;
  }
  return {};
}

std::vector<std::string_view> formats_with_looks() {
  std::vector<std::string_view> names;
  for (const Looks& one : known) names.push_back(one.format);
  return names;
}

}  // namespace understudy::runtime

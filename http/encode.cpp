#include "http/encode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "http/gzip.h"
#include "http/words.h"

namespace understudy::http {

namespace {

constexpr std::size_t worth_it = 1024;  // bytes; less fits into a packet anyway

/// Thousandths, as RFC 9110, section 12.4.2 writes them; 0 where it is no weight.
int weight(std::string_view parameters) {
  const auto equals = parameters.find('=');
  if (equals == std::string_view::npos) return 1000;
  if (!same_word(trimmed(parameters.substr(0, equals)), "q")) return 1000;
  const auto digits = trimmed(parameters.substr(equals + 1));
  if (digits.starts_with('1')) return 1000;
  if (!digits.starts_with("0")) return 0;
  int thousandths = 0;
  int place = 100;
  for (const char c : digits.substr(std::min<std::size_t>(2, digits.size()))) {
    if (c < '0' || c > '9') return 0;
    thousandths += (c - '0') * place;
    place /= 10;
  }
  return thousandths;
}

/// The weights that a list gives to what matters here.
struct Wishes {
  std::optional<int> gzip = {};
  std::optional<int> identity = {};
  std::optional<int> others = {};
};

void take_wish(Wishes& wishes, std::string_view element) {
  const auto semicolon = element.find(';');
  const auto coding = trimmed(element.substr(0, semicolon));
  const int given = semicolon == std::string_view::npos ? 1000 : weight(element.substr(semicolon + 1));
  if (same_word(coding, "gzip") || same_word(coding, "x-gzip")) wishes.gzip = given;
  if (same_word(coding, "identity")) wishes.identity = given;
  if (coding == "*") wishes.others = given;
}

bool is_text(std::string_view type) {
  type = trimmed(type.substr(0, type.find(';')));
  constexpr std::array<std::string_view, 9> known{
      "application/json",     "application/xml",    "application/javascript",
      "application/x-ndjson", "application/jsonl",  "application/yaml",
      "application/json-seq", "application/x-yaml", "image/svg+xml"};
  return same_word(type.substr(0, 5), "text/") || type.ends_with("+json") || type.ends_with("+xml") ||
         std::any_of(known.begin(), known.end(), [&](std::string_view one) { return same_word(one, type); });
}

/// Events are read as they come, and what has a coding or is a part of something keeps its bytes.
bool may_be_packed(const runtime::Response& response) {
  const std::string* type = response.headers.find("Content-Type");
  if (type == nullptr || !is_text(*type) || same_word(type->substr(0, 17), "text/event-stream")) return false;
  if (response.status < 200 || response.status == 204 || response.status == 206 || response.status == 304)
    return false;
  if (response.headers.find("Content-Encoding") || response.headers.find("Content-Range")) return false;
  const auto caching = response.headers.joined("Cache-Control");
  return !caching || !lists_word(*caching, "no-transform");
}

void add_to_vary(runtime::Headers& headers) {
  const auto vary = headers.joined("Vary");
  if (vary && (lists_word(*vary, "*") || lists_word(*vary, "accept-encoding"))) return;
  headers.set("Vary", vary && !vary->empty() ? *vary + ", Accept-Encoding" : "Accept-Encoding");
}

}  // namespace

bool wants_gzip(std::string_view accept_encoding) {
  Wishes wishes;
  while (true) {
    const auto comma = accept_encoding.find(',');
    take_wish(wishes, accept_encoding.substr(0, comma));
    if (comma == std::string_view::npos) break;
    accept_encoding.remove_prefix(comma + 1);
  }
  const int gzip = wishes.gzip ? *wishes.gzip : wishes.others.value_or(0);
  return gzip > 0 && gzip >= wishes.identity.value_or(0);
}

void encode(runtime::Response& response, const runtime::Request& request) {
  if (response.body.size() < worth_it || !may_be_packed(response)) return;
  add_to_vary(response.headers);
  const auto accepted = request.headers.joined("Accept-Encoding");
  if (!accepted || !wants_gzip(*accepted)) return;
  response.body = gzip(response.body);
  response.headers.add("Content-Encoding", "gzip");
  const std::string* tag = response.headers.find("ETag");
  if (tag != nullptr && !tag->starts_with("W/")) response.headers.set("ETag", "W/" + *tag);
}

}  // namespace understudy::http

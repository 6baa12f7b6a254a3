#include "runtime/media_type.h"

#include <algorithm>
#include <cstdint>

#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

bool is_token_letter(char letter) { return is_alphanumeric(letter) || is_one_of(letter, "!#$%&'*+-.^_`|~"); }

std::string_view trim(std::string_view text) {
  while (!text.empty() && is_one_of(text.front(), " \t")) text.remove_prefix(1);
  while (!text.empty() && is_one_of(text.back(), " \t")) text.remove_suffix(1);
  return text;
}

std::string lowered(std::string_view text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), to_lower);
  return lower;
}

bool is_token(std::string_view text) { return !text.empty() && all(text, is_token_letter); }

/// Where the first of a letter stands outside of quotes.
std::size_t find_plain(std::string_view text, char wanted) {
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (quoted && text[i] == '\\') {
      ++i;
    } else if (text[i] == '"') {
      quoted = !quoted;
    } else if (!quoted && text[i] == wanted) {
      return i;
    }
  }
  return text.size();
}

std::string_view take_part(std::string_view& text, char separator) {
  const std::size_t end = find_plain(text, separator);
  const std::string_view part = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return trim(part);
}

std::string unquoted(std::string_view text) {
  if (text.size() < 2 || text.front() != '"' || text.back() != '"') return std::string(text);
  std::string plain;
  text = text.substr(1, text.size() - 2);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '\\' && i + 1 < text.size()) ++i;
    plain += text[i];
  }
  return plain;
}

/// A q-value in thousandths (RFC 9110, section 12.4.2); none where it is not one.
std::optional<int> quality(std::string_view text) {
  if (text.empty() || text.size() > 5 || (text[0] != '0' && text[0] != '1')) return std::nullopt;
  if (text.size() > 1 && text[1] != '.') return std::nullopt;
  int thousandths = (text[0] - '0') * 1000;
  int weight = 100;
  for (const char digit : text.substr(std::min<std::size_t>(2, text.size()))) {
    if (!is_digit(digit)) return std::nullopt;
    thousandths += (digit - '0') * weight;
    weight /= 10;
  }
  return thousandths > 1000 ? std::nullopt : std::optional(thousandths);
}

/// One range of an `Accept` header.
struct Range {
  MediaType type;
  int quality = 1000;
};

std::vector<Range> parse_accept(std::string_view text) {
  std::vector<Range> ranges;
  while (!text.empty() && ranges.size() < 100) {
    auto type = parse_media_type(take_part(text, ','));
    if (!type) continue;
    const std::string* q = type->parameter("q");
    const auto weight = q == nullptr ? std::optional(1000) : quality(*q);
    if (weight) ranges.push_back({std::move(*type), *weight});
  }
  return ranges;
}

/// How closely a range names a type: 3 for itself, 1 for `*/*`, 0 where it does not.
int closeness(const MediaType& range, const MediaType& type) {
  if (range.type == "*") return 1;
  if (range.type != type.type && type.type != "*") return 0;
  if (range.subtype == "*" || type.subtype == "*") return 2;
  return range.subtype == type.subtype ? 3 : 0;
}

/// The weight of the range that names a type most closely (RFC 9110, section 12.5.1); 0: not acceptable.
int weight_of(const std::vector<Range>& ranges, const MediaType& type) {
  int best = 0;
  int weight = 0;
  for (const Range& range : ranges) {
    const int close = closeness(range.type, type);
    if (close <= best) continue;
    best = close;
    weight = range.quality;
  }
  return weight;
}

}  // namespace

const std::string* MediaType::parameter(std::string_view name) const {
  for (const auto& [key, value] : parameters) {
    if (key == name) return &value;
  }
  return nullptr;
}

std::optional<MediaType> parse_media_type(std::string_view text) {
  const std::string_view name = take_part(text, ';');
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  MediaType type{lowered(name.substr(0, slash)), lowered(name.substr(slash + 1)), {}};
  if (!is_token(type.type) || !is_token(type.subtype) || (type.type == "*" && type.subtype != "*")) {
    return std::nullopt;
  }
  while (!text.empty()) {
    const std::string_view part = take_part(text, ';');
    const std::size_t equals = part.find('=');
    if (equals == std::string_view::npos || !is_token(part.substr(0, equals))) continue;
    type.parameters.emplace_back(lowered(part.substr(0, equals)), unquoted(part.substr(equals + 1)));
  }
  return type;
}

bool is_json(const MediaType& type) {
  return ((type.type == "application" || type.type == "text") && type.subtype == "json") ||
         type.subtype.ends_with("+json");
}

const Media* match_content(std::span<const Media> declared, const MediaType& sent) {
  const Media* found = nullptr;
  int best = 0;
  for (const Media& media : declared) {
    const auto range = parse_media_type(media.type);
    if (!range) continue;
    const int close = closeness(*range, sent);
    if (close <= best) continue;
    best = close;
    found = &media;
  }
  return found;
}

const Media* negotiate(std::span<const Media> declared, const std::string* accept) {
  if (declared.empty()) return nullptr;
  const std::vector<Range> ranges = accept == nullptr ? std::vector<Range>() : parse_accept(*accept);
  if (ranges.empty()) return &declared.front();
  const Media* found = nullptr;
  int best = 0;
  for (const Media& media : declared) {
    const auto type = parse_media_type(media.type);
    const int weight = type ? weight_of(ranges, *type) : 0;
    if (weight <= best) continue;
    best = weight;
    found = &media;
  }
  return found;
}

}  // namespace understudy::runtime

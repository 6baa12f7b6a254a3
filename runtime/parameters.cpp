#include "runtime/parameters.h"

#include <algorithm>

#include "json/pointer.h"
#include "runtime/body.h"
#include "runtime/check/broken.h"
#include "runtime/check/letters.h"
#include "runtime/media_type.h"
#include "runtime/move_inside.h"
#include "runtime/shape.h"
#include "runtime/style.h"

namespace understudy::runtime {
namespace {

using Found = Styled<std::optional<json::Value>>;

/// A request's texts by place, taken apart once.
struct Texts {
  const Match& match;
  const Request& request;
  std::vector<RawPair> query;
  std::string cookie_text;
  std::vector<RawPair> cookies;
  std::vector<std::string_view> query_names = {};
};

std::vector<RawPair> cookie_pairs(std::string_view text) {
  std::vector<RawPair> pairs = split_pairs(text, ';');
  for (RawPair& pair : pairs) {
    while (pair.name.starts_with(' ')) pair.name.remove_prefix(1);
    while (pair.value.ends_with(' ')) pair.value.remove_suffix(1);
    if (pair.value.size() >= 2 && pair.value.front() == '"' && pair.value.back() == '"') {
      pair.value = pair.value.substr(1, pair.value.size() - 2);
    }
  }
  return pairs;
}

std::optional<std::string> header_text(const Request& request, const std::string& name) {
  auto text = request.headers.joined(name);
  if (!text) return text;
  const std::size_t start = std::min(text->find_first_not_of(" \t"), text->size());
  const std::size_t end = text->find_last_not_of(" \t");
  return end == std::string::npos ? std::string() : text->substr(start, end + 1 - start);
}

std::optional<std::string> path_text(const Match& match, const std::string& name) {
  for (const auto& [key, value] : match.path_values) {
    if (key == name) return value;
  }
  return std::nullopt;
}

tl::unexpected<StyleFault> fault(std::string keyword, std::string message) {
  return tl::unexpected<StyleFault>({std::move(keyword), std::move(message)});
}

/// `.blue` or `;color=blue` without what the style puts in front.
Styled<std::string_view> without_prefix(std::string_view text, const Parameter& parameter) {
  if (parameter.style == Style::label) {
    if (!text.starts_with('.')) return fault("style", "must start with .");
    return text.substr(1);
  }
  if (parameter.style != Style::matrix) return text;
  if (!text.starts_with(';')) return fault("style", "must start with ;");
  if (parameter.explode && parameter.shape.object && text.find(parameter.name + "=") != 1)
    return text.substr(1);
  text.remove_prefix(1);
  if (text == parameter.name) return text.substr(text.size());
  if (!text.starts_with(parameter.name + "="))
    return fault("style", "must start with ;" + parameter.name + "=");
  return text.substr(parameter.name.size() + 1);
}

/// The exploded array of `matrix` repeats its name: `blue;color=black`.
std::string without_repeated_names(std::string_view text, const Parameter& parameter) {
  std::string plain(text);
  if (parameter.style != Style::matrix || !parameter.explode || !parameter.shape.array) return plain;
  const std::string again = ";" + parameter.name + "=";
  for (std::size_t at = plain.find(again); at != std::string::npos; at = plain.find(again, at + 1)) {
    plain.replace(at, again.size(), ";");
  }
  return plain;
}

Found found(Styled<json::Value> value) {
  if (!value) return tl::make_unexpected(value.error());
  return std::optional(std::move(*value));
}

Found read_from_path(const Texts& texts, const Parameter& parameter) {
  const auto whole = path_text(texts.match, parameter.name);
  if (!whole) return std::nullopt;
  const Styled<std::string_view> text = without_prefix(*whole, parameter);
  if (!text) return tl::make_unexpected(text.error());
  const Serialization how{parameter.style, parameter.explode, unescape};
  return found(read_styled(without_repeated_names(*text, parameter), how, parameter.shape));
}

Found read_from_header(const Texts& texts, const Parameter& parameter) {
  const auto text = header_text(texts.request, parameter.name);
  if (!text) return std::nullopt;
  return found(read_styled(*text, {Style::simple, parameter.explode, take_literally}, parameter.shape));
}

/// By the letter of `form` with explode the pairs of one parameter are joined by `&`, inside of one cookie.
std::vector<RawPair> cookies_for(const Texts& texts, const Parameter& parameter) {
  const bool spread = parameter.explode && !takes_scalar(parameter.shape);
  if (!spread) return texts.cookies;
  std::vector<RawPair> pairs;
  for (const RawPair& cookie : texts.cookies) {
    const std::size_t end = cookie.value.find('&');
    pairs.push_back({cookie.name, cookie.value.substr(0, end)});
    if (end == std::string_view::npos) continue;
    for (const RawPair& more : split_pairs(cookie.value.substr(end), '&')) pairs.push_back(more);
  }
  return pairs;
}

Found read_parameter(const Texts& texts, const Parameter& parameter) {
  switch (parameter.in) {
    case In::path:
      return read_from_path(texts, parameter);
    case In::header:
      return read_from_header(texts, parameter);
    case In::cookie:
      return read_named(parameter.name, cookies_for(texts, parameter),
                        {Style::form, parameter.explode, unescape}, parameter.shape);
    case In::query:
      return read_named(parameter.name, texts.query, {parameter.style, parameter.explode, unescape_form},
                        parameter.shape, texts.query_names);
    case In::body:
      break;
  }
  return std::nullopt;
}

/// A parameter with `content`: the whole text is a document of that media type.
Found read_content(const Texts& texts, const Parameter& parameter) {
  const Shape text_only{.string = true};
  Parameter plain{
      .name = parameter.name, .in = parameter.in, .style = Style::form, .explode = true, .shape = text_only};
  if (parameter.in == In::path) plain.style = Style::simple;
  Found text = read_parameter(texts, plain);
  const auto type = parse_media_type(parameter.media_type);
  if (!text || !*text || !(*text)->is_string() || !type) return text;
  auto value =
      decode_body(*(*text)->string(), *type, Media{.type = parameter.media_type, .shape = parameter.shape});
  if (!value) return fault("content", "must be " + parameter.media_type + ": " + value.error().message);
  return std::optional(std::move(*value));
}

/// The text of a parameter as it arrived, for a message.
json::Value raw_text(const Texts& texts, const Parameter& parameter) {
  std::string text;
  if (parameter.in == In::path) text = path_text(texts.match, parameter.name).value_or("");
  if (parameter.in == In::header) text = header_text(texts.request, parameter.name).value_or("");
  for (const RawPair& pair : parameter.in == In::cookie ? texts.cookies : texts.query) {
    const bool same = pair.name == parameter.name || percent_decode(pair.name) == parameter.name;
    const bool here = parameter.in == In::cookie || parameter.in == In::query;
    if (here && same && text.empty()) text = pair.value;
  }
  return excerpt(text);
}

Violation broken_parameter(const Parameter& parameter, std::string_view keyword, std::string message) {
  return {.in = parameter.in,
          .pointer = "/" + json::escape_token(parameter.name),
          .rule = parameter.location + "/" + std::string(keyword),
          .keyword = std::string(keyword),
          .message = std::move(message)};
}

void check_parameter(const Parameter& parameter, const json::Value& value,
                     std::vector<Violation>& violations) {
  const bool excused = parameter.allow_empty_value && value.string() != nullptr && value.string()->empty();
  if (!parameter.check || excused) return;
  Report report(Direction::request, parameter.in);
  parameter.check(Payload(value), report);
  const std::string prefix = "/" + json::escape_token(parameter.name);
  for (Violation& violation : report.take()) {
    move_inside(violation, prefix);
    violations.push_back(std::move(violation));
  }
}

json::Object& place_of(DecodedParameters& decoded, In in) {
  switch (in) {
    case In::path:
      return decoded.path;
    case In::header:
      return decoded.header;
    case In::cookie:
      return decoded.cookie;
    case In::query:
    case In::body:
      break;
  }
  return decoded.query;
}

void decode(const Texts& texts, const Parameter& parameter, DecodedParameters& decoded) {
  Found value =
      parameter.media_type.empty() ? read_parameter(texts, parameter) : read_content(texts, parameter);
  if (!value) {
    Violation violation = broken_parameter(parameter, value.error().keyword, value.error().message);
    violation.found = raw_text(texts, parameter);
    decoded.violations.push_back(std::move(violation));
  } else if (*value) {
    check_parameter(parameter, **value, decoded.violations);
    place_of(decoded, parameter.in).append(parameter.name, std::move(**value));
  } else if (parameter.required) {
    Violation violation = broken_parameter(parameter, "required", "must be given");
    violation.expected = parameter.name;
    decoded.violations.push_back(std::move(violation));
  }
}

}  // namespace

bool is_ignored(const Parameter& parameter) {
  if (parameter.in != In::header) return false;
  return same_word(parameter.name, "accept") || same_word(parameter.name, "content-type") ||
         same_word(parameter.name, "authorization");
}

bool has_sound_path(const Match& match) {
  const Request none;
  const Texts texts{.match = match, .request = none, .query = {}, .cookie_text = {}, .cookies = {}};
  DecodedParameters decoded;
  for (const Parameter& parameter : match.operation->parameters) {
    if (parameter.in == In::path) decode(texts, parameter, decoded);
  }
  return decoded.violations.empty();
}

DecodedParameters decode_parameters(const Match& match, const Request& request) {
  Texts texts{.match = match,
              .request = request,
              .query = split_pairs(request.query(), '&'),
              .cookie_text = request.headers.joined("Cookie").value_or(""),
              .cookies = {}};
  texts.cookies = cookie_pairs(texts.cookie_text);
  for (const Parameter& parameter : match.operation->parameters) {
    if (parameter.in == In::query) texts.query_names.push_back(parameter.name);
  }
  DecodedParameters decoded;
  for (const Parameter& parameter : match.operation->parameters) {
    if (!is_ignored(parameter)) decode(texts, parameter, decoded);
  }
  return decoded;
}

}  // namespace understudy::runtime

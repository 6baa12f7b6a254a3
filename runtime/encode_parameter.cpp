#include "runtime/encode_parameter.h"

#include <algorithm>
#include <optional>

#include "json/write.h"
#include "runtime/encode_body.h"
#include "runtime/parameters.h"
#include "runtime/write_style.h"

namespace understudy::runtime {
namespace {

using Text = tl::expected<std::string, std::string>;

/// The reserved letters that a query's value may hold as they are (RFC 3986, section 3.4), less those that
/// mean something in forms (OpenAPI 3.1.1, section 4.8.12.2.2, allowReserved) and the delimiter of lists.
std::string_view kept_in(const Parameter& parameter, const json::Value& value) {
  if (!parameter.allow_reserved || parameter.in != In::query) return {};
  const bool list = value.is_array() || value.is_object();
  return list && !parameter.explode ? ":/?@!$'()*;=" : ":/?@!$'()*;=,";
}

Text joined(const std::vector<std::string>& parts, In in) {
  std::string line;
  const char* separator = in == In::cookie ? "; " : "&";
  for (const std::string& part : parts) line += (line.empty() ? "" : separator) + part;
  return line;
}

/// A parameter with `content`: a document of that media type in place of a scalar.
tl::expected<json::Value, std::string> as_text(const Parameter& parameter, const json::Value& value) {
  if (parameter.media_type.empty()) return value;
  auto body = encode_body(value, Media{.type = parameter.media_type, .shape = parameter.shape});
  if (!body) return tl::unexpected(std::move(body.error()));
  return json::Value(std::move(body->bytes));
}

Text written(const Parameter& parameter, const json::Value& value) {
  const auto plain = as_text(parameter, value);
  if (!plain) return tl::unexpected(plain.error());
  const bool has_content = !parameter.media_type.empty();
  const bool in_one_text = parameter.in == In::path || parameter.in == In::header;
  const Style usual = in_one_text ? Style::simple : Style::form;
  const auto parts = write_styled(
      *plain, {.name = parameter.name,
               .style = has_content ? usual : parameter.style,
               .explode = parameter.explode,
               .escaping = {.percent = parameter.in != In::header, .kept = kept_in(parameter, *plain)}});
  if (!parts) return tl::unexpected(parts.error());
  return joined(*parts, parameter.in);
}

std::string describe(const Parameter& parameter) {
  if (!parameter.media_type.empty()) return parameter.media_type;
  const std::string how = parameter.explode ? " with explode" : "";
  return "style " + std::string(name_of(parameter.style)) + how;
}

/// The value that a server reads, nothing where there is none or it is malformed.
std::optional<json::Value> read_back(const Parameter& parameter, const std::string& text) {
  Operation operation;
  operation.parameters.push_back({.name = parameter.name,
                                  .in = parameter.in,
                                  .style = parameter.style,
                                  .explode = parameter.explode,
                                  .media_type = parameter.media_type,
                                  .shape = parameter.shape});
  Request request;
  Match match{.api = nullptr, .operation = &operation, .path_values = {}};
  if (parameter.in == In::path && !text.empty()) match.path_values.emplace_back(parameter.name, text);
  if (parameter.in == In::query) request.target = "/?" + text;
  if (parameter.in == In::header) request.headers.add(parameter.name, text);
  if (parameter.in == In::cookie) request.headers.add("Cookie", text);
  const DecodedParameters decoded = decode_parameters(match, request);
  for (const json::Object* place : {&decoded.path, &decoded.query, &decoded.header, &decoded.cookie}) {
    if (const json::Value* value = place->find(parameter.name)) return *value;
  }
  return std::nullopt;
}

}  // namespace

Text encode_parameter(const Parameter& parameter, const json::Value& value) {
  Text text = written(parameter, value);
  if (!text) return text;
  const auto is_control = [](unsigned char byte) { return byte < 0x20 || byte == 0x7F; };
  if (parameter.in == In::header && std::ranges::any_of(*text, is_control))
    return tl::unexpected(std::string("a header has no place for control characters"));
  if (is_ignored(parameter)) return text;
  const std::optional<json::Value> back = read_back(parameter, *text);
  if (back && *back == value) return text;
  return tl::unexpected(describe(parameter) + " cannot carry this value: it would be read as " +
                        (back ? json::write(*back) : std::string("nothing")));
}

}  // namespace understudy::runtime

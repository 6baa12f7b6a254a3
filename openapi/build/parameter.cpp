#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "openapi/build/build.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

constexpr std::array<std::pair<std::string_view, Style>, 7> styles{
    {{"matrix", Style::matrix},
     {"label", Style::label},
     {"simple", Style::simple},
     {"form", Style::form},
     {"spaceDelimited", Style::space_delimited},
     {"pipeDelimited", Style::pipe_delimited},
     {"deepObject", Style::deep_object}}};

constexpr std::array<std::pair<std::string_view, In>, 4> places{
    {{"path", In::path}, {"query", In::query}, {"header", In::header}, {"cookie", In::cookie}}};

template <typename Table>
auto look_up(const Table& table, std::string_view name) -> std::optional<decltype(table[0].second)> {
  for (const auto& [word, meaning] : table) {
    if (word == name) return meaning;
  }
  return std::nullopt;
}

Style default_style(In in) { return in == In::path || in == In::header ? Style::simple : Style::form; }

bool is_content_type(const std::string& name) {
  return std::ranges::equal(name, std::string_view("content-type"), {},
                            [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
}

Header build_header(Build& build, const std::string& name, const Cursor& at) {
  Header header;
  header.location = location_of(at);
  header.name = name;
  header.description = prose_in(build, at, "description");
  header.required = flag_in(at, "required").value_or(false);
  header.explode = flag_in(at, "explode").value_or(false);
  header.schema = schema_in(build, at, "schema");
  header.examples = build_examples(build, at);
  std::vector<MediaType> content = build_content(build, at);
  if (!header.schema && !content.empty()) {
    header.schema = content.front().schema;
    header.examples = std::move(content.front().examples);
  }
  return header;
}

}  // namespace

std::optional<Style> style_of(std::string_view name) { return look_up(styles, name); }

std::optional<In> in_of(std::string_view name) { return look_up(places, name); }

std::optional<Parameter> build_parameter(Build& build, const Cursor& at) {
  const auto in = in_of(text_in(at, "in"));
  const std::string name = text_in(at, "name");
  if (!in || name.empty()) return std::nullopt;
  Parameter parameter;
  parameter.location = location_of(at);
  parameter.name = name;
  parameter.in = *in;
  parameter.style = style_of(text_in(at, "style")).value_or(default_style(*in));
  parameter.explode = flag_in(at, "explode").value_or(parameter.style == Style::form);
  parameter.required = flag_in(at, "required").value_or(*in == In::path);
  parameter.deprecated = flag_in(at, "deprecated").value_or(false);
  parameter.allow_reserved = flag_in(at, "allowReserved").value_or(false);
  parameter.allow_empty_value = flag_in(at, "allowEmptyValue").value_or(false);
  parameter.description = prose_in(build, at, "description");
  parameter.schema = schema_in(build, at, "schema");
  parameter.examples = build_examples(build, at);
  std::vector<MediaType> content = build_content(build, at);
  if (!parameter.schema && !content.empty()) parameter.content = std::move(content.front());
  return parameter;
}

std::vector<Header> build_headers(Build& build, const Cursor& at) {
  std::vector<Header> headers;
  for (const auto& [name, each] : members_in(at, "headers")) {
    const auto header = object_of(build.context, Kind::header, each);
    if (!header) continue;
    if (is_content_type(name)) {
      warn_at_key(build.context, each, Rule::ignored_header,
                  "a header " + backquoted(name) + " is not looked at; the media types say that");
      continue;
    }
    Header built = build_header(build, name, *header);
    // OpenAPI 3.1.1, section 4.8.23: the words beside the reference win.
    if (reference_in(*each.node) != nullptr && build.context.version == Version::v3_1) {
      if (const std::string own = prose_in(build, each, "description"); !own.empty()) built.description = own;
    }
    headers.push_back(std::move(built));
  }
  return headers;
}

}  // namespace understudy::openapi

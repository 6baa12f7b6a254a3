#include <algorithm>
#include <array>
#include <cctype>
#include <span>

#include "openapi/check/rules.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 4> places{"path", "query", "header", "cookie"};
constexpr std::array<std::string_view, 3> path_styles{"matrix", "label", "simple"};
constexpr std::array<std::string_view, 4> query_styles{"form", "spaceDelimited", "pipeDelimited",
                                                       "deepObject"};
constexpr std::array<std::string_view, 1> header_styles{"simple"};
constexpr std::array<std::string_view, 1> cookie_styles{"form"};

/// The styles that fit a place (OpenAPI 3.1.1, section 4.8.12.3).
Words styles_of(std::string_view in) {
  if (in == "path") return path_styles;
  if (in == "query") return query_styles;
  return in == "header" ? Words(header_styles) : Words(cookie_styles);
}

bool contains(Words words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

void check_style(Context& context, const Cursor& at, std::string_view in) {
  const std::string* style = text_of(at, "style");
  if (style == nullptr || contains(styles_of(in), *style)) return;
  const Words allowed = styles_of(in);
  report(context, *member(at, "style"), Rule::parameter_style,
         backquoted(*style) + " is no style of a value in " +
             (in == "header" ? "a header" : "the " + std::string(in)) + "; allowed " +
             (allowed.size() == 1 ? "is " : "are ") + listed(allowed));
}

/// The schema under a member, references followed.
std::optional<Cursor> schema_under(Context& context, const Cursor& at, std::string_view name) {
  const auto schema = member(at, name);
  return schema ? context.references.followed(*schema) : std::nullopt;
}

/// The one word of a schema's `type`; empty where there is none.
std::string type_word(const std::optional<Cursor>& schema) {
  const std::string* type = schema ? text_of(*schema, "type") : nullptr;
  return type == nullptr ? "" : *type;
}

/// Lists of lists and of objects: no style but deepObject has a text for them.
void check_nesting(Context& context, const Cursor& at) {
  const std::string* style = text_of(at, "style");
  const auto schema = schema_under(context, at, "schema");
  if (type_word(schema) != "array" || (style != nullptr && *style == "deepObject")) return;
  const std::string inner = type_word(schema_under(context, *schema, "items"));
  if (inner != "array" && inner != "object") return;
  warn_at_key(context, at, Rule::nested_list,
              "no style is defined for an array whose items are of the type " + backquoted(inner) +
                  "; they are read as texts");
}

/// The combinations that OpenAPI 3.1.1, section 4.8.12.4 leaves undefined.
void check_defined(Context& context, const Cursor& at) {
  const std::string* style = text_of(at, "style");
  const bool is_list = style != nullptr && (*style == "spaceDelimited" || *style == "pipeDelimited");
  const bool is_deep = style != nullptr && *style == "deepObject";
  if (!is_list && !is_deep) return;
  const auto explode = member(at, "explode");
  const bool* flag = explode ? explode->node->boolean() : nullptr;
  if (flag != nullptr && *flag == is_list) {
    warn(context, *explode, Rule::undefined_style,
         "style " + backquoted(*style) + " is not defined with `explode: " + (is_list ? "true" : "false") +
             "`; it is read as " + (is_list ? "`form`" : "if it said `true`"));
  }
  const std::string type = type_word(schema_under(context, at, "schema"));
  const bool is_defined = type.empty() || type == "object" || (is_list && type == "array");
  if (is_defined) return;
  warn(context, *member(at, "style"), Rule::undefined_style,
       "style " + backquoted(*style) + " is not defined for the type " + backquoted(type) +
           "; it is read as `form`");
}

/// Each of `schema` and `content` says what the value is, so one has to stand, and only one.
void check_one_description(Context& context, const Cursor& at, const std::string& what) {
  const bool has_schema = member(at, "schema").has_value();
  const auto content = member(at, "content");
  if (has_schema && content)
    return report_at_key(context, at, Rule::parameter_schema,
                         "the " + what + " has both `schema` and `content`; one of them is allowed");
  if (!has_schema && !content)
    return report_at_key(context, at, Rule::parameter_schema,
                         "the " + what + " has neither `schema` nor `content`; one of them is needed");
  if (!content) return;
  if (content->node->is_object() && content->node->object()->size() != 1) {
    report(context, *content, Rule::parameter_schema,
           "`content` of a " + what + " has to hold one media type, not " +
               std::to_string(content->node->object()->size()));
  }
  for (const std::string_view name : {"style", "explode", "allowReserved", "example", "examples"}) {
    const auto beside = member(at, name);
    if (beside)
      report_at_key(context, *beside, Rule::parameter_schema,
                    backquoted(name) + " goes with `schema`, not with `content`");
  }
}

/// Members that say something about queries only; 3.1's schema refuses them elsewhere, 3.0 ignores them.
void check_query_members(Context& context, const Cursor& at, std::string_view in) {
  if (in == "query") return;
  for (const std::string_view name : {"allowReserved", "allowEmptyValue"}) {
    const auto found = member(at, name);
    if (!found) continue;
    const std::string text = backquoted(name) + " is of use for a parameter in the query only";
    context.version == Version::v3_0 ? warn_at_key(context, *found, Rule::query_only_member, text)
                                     : report_at_key(context, *found, Rule::query_only_member, text);
  }
}

std::string in_lower_case(const std::string& text) {
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(),
                         [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  return lower;
}

void check_place(Context& context, const Cursor& at, const std::string& in) {
  const auto required = member(at, "required");
  if (in == "path" && !required) {
    warn_at_key(context, at, Rule::path_parameter_required,
                "a parameter in the path has to say `required: true`; it is taken as if it did");
  } else if (in == "path" && required->node->boolean() != nullptr && !*required->node->boolean()) {
    report(context, *required, Rule::path_parameter_required,
           "a parameter in the path has to say `required: true`");
  }
  const std::string* name = text_of(at, "name");
  if (in == "header" && name != nullptr && is_said_by_media_types(*name)) {
    warn(context, *member(at, "name"), Rule::ignored_header,
         "a header parameter " + backquoted(*name) + " is not looked at; the media types say that");
  }
}

}  // namespace

bool is_said_by_media_types(const std::string& header) {
  const std::string name = in_lower_case(header);
  return name == "accept" || name == "content-type";
}

void check_parameter(Context& context, const Cursor& at) {
  check_one_description(context, at, "parameter");
  check_not_both(context, at, "example", "examples");
  const std::string* in = text_of(at, "in");
  if (in == nullptr) return;
  if (!contains(places, *in)) {
    return report(context, *member(at, "in"), Rule::allowed_value,
                  backquoted(*in) + " is no place of a parameter; allowed are " + listed(places) +
                      did_you_mean(*in, places));
  }
  check_style(context, at, *in);
  if (*in == "query") check_defined(context, at);
  check_nesting(context, at);
  check_query_members(context, at, *in);
  check_place(context, at, *in);
}

void check_header(Context& context, const Cursor& at) {
  check_one_description(context, at, "header");
  check_not_both(context, at, "example", "examples");
  check_style(context, at, "header");
}

void check_media_type(Context& context, const Cursor& at) {
  check_not_both(context, at, "example", "examples");
}

void check_example(Context& context, const Cursor& at) {
  check_not_both(context, at, "value", "externalValue");
}

}  // namespace understudy::openapi

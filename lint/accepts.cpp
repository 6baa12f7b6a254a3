#include "lint/accepts.h"

#include <algorithm>

#include "lint/conjunction.h"
#include "openapi/only_refers.h"
#include "runtime/check/format.h"

namespace understudy::lint {
namespace {

using openapi::Schema;
using openapi::SchemaId;

constexpr std::size_t deepest = 8;
constexpr std::size_t most_steps = 2000;  // schemas that contain themselves multiply
constexpr std::size_t most_values = 500;

/// Keywords that are not reasoned about.
bool is_beyond(const Schema& schema) {
  return !schema.any_of.empty() || !schema.one_of.empty() || schema.negation || schema.if_schema ||
         schema.multiple_of || schema.unique_items || schema.contains || schema.unevaluated_items ||
         schema.unevaluated_properties || schema.property_names || !schema.pattern_properties.empty() ||
         !schema.dependent_required.empty() || !schema.dependent_schemas.empty() ||
         !schema.prefix_items.empty() || schema.content_schema || !schema.content_encoding.empty();
}

bool refuses_by_format(const Schema& schema) {
  return schema.asserts_format && !schema.format.empty() &&
         runtime::format_kind(schema.format) != runtime::FormatKind::annotation;
}

bool asks_nothing(const openapi::Document& document, SchemaId id) {
  const Schema& schema = document.schema(id);
  if (schema.boolean) return *schema.boolean;
  return !schema.ref && schema.all_of.empty() && !schema.types.any() && !schema.enumeration &&
         !schema.constant && !is_beyond(schema) && !refuses_by_format(schema) && !schema.minimum &&
         !schema.maximum && !schema.exclusive_minimum && !schema.exclusive_maximum && !schema.min_length &&
         !schema.max_length && !schema.pattern && !schema.min_items && !schema.max_items && !schema.items &&
         !schema.min_properties && !schema.max_properties && schema.required.empty() &&
         schema.properties.empty() && !schema.additional_properties;
}

/// One question, asked of pairs of schemas further and further inside.
class Comparison {
 public:
  explicit Comparison(const Subject& subject) : subject_(subject), document_(subject.document) {}

  bool accepts(SchemaId wide_id, SchemaId narrow_id, std::size_t depth) const {
    if (wide_id == narrow_id || asks_nothing(document_, wide_id)) return true;
    if (depth == deepest || ++steps_ > most_steps) return false;
    const Conjunction wide = conjunction_of(document_, wide_id);
    const Conjunction narrow = conjunction_of(document_, narrow_id);
    if (!wide.is_whole || !narrow.is_whole) return false;
    if (is_made_of(narrow, wide)) return true;
    if (std::ranges::any_of(wide.parts, [](const Schema* part) { return is_beyond(*part); })) return false;
    if (const auto values = values_of(narrow); !values.empty())
      return accepts_values(wide_id, narrow_id, values);
    if (!values_of(wide).empty()) return false;
    const Types types = narrow.types();
    return (types & ~wide.types()) == 0 && ((types & number_types) == 0 || accepts_numbers(wide, narrow)) &&
           ((types & string_type) == 0 || accepts_texts(wide, narrow)) &&
           ((types & array_type) == 0 || accepts_arrays(wide, narrow, depth)) &&
           ((types & object_type) == 0 || accepts_objects(wide, narrow, depth));
  }

 private:
  /// Whether what the wide one asks for is asked for by the narrow one in the same schemas.
  static bool is_made_of(const Conjunction& narrow, const Conjunction& wide) {
    return std::ranges::all_of(wide.parts, [&](const Schema* part) {
      const bool only_refers = part == wide.parts.front() && openapi::only_refers(*part);
      return only_refers || std::ranges::find(narrow.parts, part) != narrow.parts.end();
    });
  }

  static std::vector<json::Value> values_of(const Conjunction& all) {
    for (const Schema* part : all.parts) {
      if (part->constant) return {*part->constant};
      if (part->enumeration) return *part->enumeration;
    }
    return {};
  }

  bool accepts_values(SchemaId wide, SchemaId narrow, const std::vector<json::Value>& values) const {
    return values.size() <= most_values && std::ranges::all_of(values, [&](const json::Value& value) {
             return !fits(subject_, narrow, value) || fits(subject_, wide, value);
           });
  }

  static bool accepts_counts(const Conjunction& wide, const Conjunction& narrow, Count low, Count high) {
    const auto most_of_wide = most(wide, high);
    const auto most_of_narrow = most(narrow, high);
    return least(wide, low) <= least(narrow, low) &&
           (!most_of_wide || (most_of_narrow && *most_of_narrow <= *most_of_wide));
  }

  static bool accepts_numbers(const Conjunction& wide, const Conjunction& narrow) {
    const Bounds outer = number_bounds(wide);
    const Bounds inner = number_bounds(narrow);
    const auto is_inside = [](const std::optional<Bound>& out, const std::optional<Bound>& in, bool is_low) {
      if (!out) return true;
      if (!in) return false;
      if (in->value == out->value) return in->is_open || !out->is_open;
      return is_low ? out->value < in->value : in->value < out->value;
    };
    return is_inside(outer.low, inner.low, true) && is_inside(outer.high, inner.high, false) &&
           has_formats(wide, narrow);
  }

  /// Each format and pattern of the wide one is asked for by the narrow one too.
  static bool has_formats(const Conjunction& wide, const Conjunction& narrow) {
    return std::ranges::all_of(wide.parts, [&](const Schema* out) {
      return !refuses_by_format(*out) || std::ranges::any_of(narrow.parts, [&](const Schema* in) {
        return refuses_by_format(*in) && in->format == out->format;
      });
    });
  }

  static bool accepts_texts(const Conjunction& wide, const Conjunction& narrow) {
    const bool has_patterns = std::ranges::all_of(wide.parts, [&](const Schema* out) {
      return !out->pattern ||
             std::ranges::any_of(narrow.parts, [&](const Schema* in) { return in->pattern == out->pattern; });
    });
    return has_patterns && has_formats(wide, narrow) &&
           accepts_counts(wide, narrow, &Schema::min_length, &Schema::max_length);
  }

  bool accepts_arrays(const Conjunction& wide, const Conjunction& narrow, std::size_t depth) const {
    if (!accepts_counts(wide, narrow, &Schema::min_items, &Schema::max_items)) return false;
    return std::ranges::all_of(wide.parts, [&](const Schema* out) {
      return !out->items || asks_nothing(document_, *out->items) ||
             std::ranges::any_of(narrow.parts, [&](const Schema* in) {
               return in->items && in->prefix_items.empty() && accepts(*out->items, *in->items, depth + 1);
             });
    });
  }

  bool accepts_objects(const Conjunction& wide, const Conjunction& narrow, std::size_t depth) const {
    return accepts_counts(wide, narrow, &Schema::min_properties, &Schema::max_properties) &&
           std::ranges::all_of(wide.parts, [&](const Schema* out) {
             return requires_no_more(*out, narrow) && accepts_members(*out, narrow, depth) &&
                    accepts_rest(*out, narrow, depth);
           });
  }

  static bool requires_no_more(const Schema& out, const Conjunction& narrow) {
    return std::ranges::all_of(out.required, [&](const std::string& name) {
      return std::ranges::any_of(narrow.parts, [&](const Schema* in) {
        return std::ranges::find(in->required, name) != in->required.end();
      });
    });
  }

  bool accepts_members(const Schema& out, const Conjunction& narrow, std::size_t depth) const {
    return std::ranges::all_of(out.properties, [&](const auto& member) {
      const auto& [name, id] = member;
      if (asks_nothing(document_, id) || is_shut_out(document_, narrow, name)) return true;
      return std::ranges::any_of(members_named(narrow, name),
                                 [&](SchemaId in) { return accepts(id, in, depth + 1); });
    });
  }

  /// `additionalProperties` of the wide one against every other member that the narrow one lets stand.
  bool accepts_rest(const Schema& out, const Conjunction& narrow, std::size_t depth) const {
    if (!out.additional_properties || asks_nothing(document_, *out.additional_properties)) return true;
    const auto is_known = [&](const std::string& name) {
      return std::ranges::any_of(out.properties, [&](const auto& each) { return each.first == name; });
    };
    return std::ranges::any_of(narrow.parts, [&](const Schema* in) {
      if (!in->additional_properties || !in->pattern_properties.empty()) return false;
      const SchemaId rest = *out.additional_properties;
      const bool is_closed = document_.schema(*in->additional_properties).boolean == false;
      return (is_closed || accepts(rest, *in->additional_properties, depth + 1)) &&
             std::ranges::all_of(in->properties, [&](const auto& each) {
               return is_known(each.first) || accepts(rest, each.second, depth + 1);
             });
    });
  }

  const Subject& subject_;
  const openapi::Document& document_;
  mutable std::size_t steps_ = 0;
};

}  // namespace

bool accepts_all(const Subject& subject, SchemaId wide, SchemaId narrow) {
  return Comparison(subject).accepts(wide, narrow, 0);
}

}  // namespace understudy::lint

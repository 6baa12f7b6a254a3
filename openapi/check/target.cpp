#include "openapi/check/target.h"

#include <algorithm>

#include "openapi/check/fields.h"
#include "openapi/read/near.h"

namespace understudy::openapi {
namespace {

/// The section of `components` that a value is a direct member of, or nothing.
std::string_view section_at(const Cursor& at) {
  constexpr std::string_view home = "/components/";
  std::string_view pointer = at.pointer;
  if (!pointer.starts_with(home) || std::ranges::count(pointer, '/') != 3) return "";
  pointer.remove_prefix(home.size());
  return pointer.substr(0, pointer.find('/'));
}

}  // namespace

std::string_view components_of(Kind kind) {
  for (const Field& field : grammar_of(Kind::components).fields) {
    if (field.kind == kind) return field.name;
  }
  return "";
}

tl::expected<Cursor, TargetFault> target_of(Context& context, Kind kind, const Cursor& at) {
  const std::string* text = reference_in(*at.node);
  if (text == nullptr) return at;
  auto end = context.references.follow(at);
  if (!end) return tl::unexpected(TargetFault{Rule::ref_target, end.error()});
  const std::string_view section = section_at(*end);
  if (section.empty() || components_of(kind).empty() || section == components_of(kind))
    return *std::move(end);
  return tl::unexpected(TargetFault{
      Rule::ref_kind,
      backquoted(*text) + " is among the " + backquoted(section) + ", but " + a(kind) + " is needed here"});
}

std::optional<Cursor> object_of(Context& context, Kind kind, const Cursor& at) {
  auto end = target_of(context, kind, at);
  if (!end || !end->node->is_object()) return std::nullopt;
  return *std::move(end);
}

}  // namespace understudy::openapi

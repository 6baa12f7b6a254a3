#include "runtime/model/alternative.h"

#include <algorithm>

namespace understudy::runtime {

std::string_view tag_of(const json::Value& value, std::string_view member) {
  const json::Value* tag = value.find(member);
  return tag != nullptr && tag->is_string() ? std::string_view(*tag->string()) : std::string_view();
}

bool fits(const json::Value& value, Report& report, CheckValue check) {
  Report trial = report.question();
  check(value, Path(), trial);
  return trial.ok();
}

bool refuse_alternatives(const json::Value& value, const Path& at, Report& report) {
  Violation violation;
  violation.pointer = at.pointer();
  violation.keyword = "oneOf";
  violation.found = value;
  violation.message = "must be one of the alternatives of its type, is none of them";
  report.add(std::move(violation));
  return false;
}

void write_tag(json::Value& object, std::string_view member, std::size_t alternative,
               std::span<const Tag> tags) {
  if (!object.is_object()) return;
  const std::string_view now = tag_of(object, member);
  const auto stands = [&](const Tag& tag) { return tag.alternative == alternative; };
  if (std::ranges::any_of(tags, [&](const Tag& tag) { return stands(tag) && tag.text == now; })) return;
  if (const auto first = std::ranges::find_if(tags, stands); first != tags.end()) {
    object.object()->set(std::string(member), first->text);
  }
}

void fill_tag(json::Value& object, std::string_view member, std::size_t alternative,
              std::span<const Tag> tags) {
  const json::Value* tag = object.find(member);
  if (tag != nullptr && *tag == json::Value("")) write_tag(object, member, alternative, tags);
}

}  // namespace understudy::runtime

#include "runtime/check/object.h"

#include <algorithm>
#include <string>

#include "runtime/check/broken.h"
#include "runtime/check/direction.h"
#include "runtime/check/evaluation.h"

namespace understudy::runtime {
namespace {

void wrong_count(const json::Value& value, std::uint64_t bound, bool too_many, Rule rule, Report& report) {
  broken(value, rule, report, [&] {
    std::string message = too_many ? "must have at most " : "must have at least ";
    message += counted(bound, "member") + ", has " + std::to_string(value.object()->size());
    return Words{.keyword = too_many ? "maxProperties" : "minProperties",
                 .expected = bound,
                 .message = std::move(message)};
  });
}

void missing(std::string_view name, Words words, Rule rule, Report& report) {
  if (report.counts_only() || report.full()) return report.count();
  report.add({.pointer = rule.at.pointer(),
              .rule = std::string(rule.location),
              .keyword = std::string(words.keyword),
              .expected = name,
              .message = std::move(words.message)});
}

std::string quoted(std::string_view name) { return shown(json::Value(name)); }

}  // namespace

void max_properties(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  if (value.is_object() && value.object()->size() > bound) wrong_count(value, bound, true, rule, report);
}

void min_properties(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  if (value.is_object() && value.object()->size() < bound) wrong_count(value, bound, false, rule, report);
}

void required(const json::Value& value, std::string_view name, Rule rule, Report& report) {
  if (report.is_sound()) return;
  const json::Object* object = value.object();
  if (object == nullptr || object->find(name) != nullptr || Excused::is_excused(value, name, report)) return;
  missing(name, {.keyword = "required", .message = "must have the member " + quoted(name)}, rule, report);
}

void dependent_required(const json::Value& value, std::string_view name, Names others, Rule rule,
                        Report& report) {
  const json::Object* object = value.object();
  if (report.is_sound() || object == nullptr || object->find(name) == nullptr) return;
  for (const std::string_view other : others) {
    if (object->find(other) != nullptr || Excused::is_excused(value, other, report)) continue;
    std::string message = "must have the member " + quoted(other) + " because it has " + quoted(name);
    missing(other, {.keyword = "dependentRequired", .message = std::move(message)}, rule, report);
  }
}

void dependent_schema(const json::Value& value, std::string_view name, CheckRef check, const Path& at,
                      Report& report) {
  if (value.is_object() && value.find(name) != nullptr && report.may_go_on(at)) check(value, at, report);
}

void property_names(const json::Value& value, CheckRef check, const Path& at, Report& report) {
  const json::Object* object = value.object();
  if (object == nullptr) return;
  for (const json::Member& member : *object) {
    if (report.full() || !report.may_go_on(at)) return;
    Report names = report.aside();
    check(json::Value(member.name), at / member.name, names);
    if (!names.ok() && report.counts_only()) report.count();
    for (Violation& violation : names.take()) {
      violation.message = "has a name that " + violation.message;
      report.add(std::move(violation));
    }
  }
}

void property(const json::Value& value, std::string_view name, CheckRef check, const Path& at,
              Report& report) {
  const json::Object* object = value.object();
  if (object == nullptr || report.full()) return;
  const json::Value* member = object->find(name);
  if (member == nullptr || !report.may_go_on(at)) return;
  Evaluation::saw(value, *member, report);
  check(*member, at / name, report);
}

void plain_property(const json::Value& value, std::string_view name, CheckRef check, const Path& at,
                    Report& report) {
  if (!report.is_sound() || Evaluation::is_watched(value, report)) property(value, name, check, at, report);
}

namespace {

void too_costly_name(const json::Member& member, const PatternMember& one, const Path& at, Report& report) {
  broken(member.value, {at / member.name, one.location}, report, [&] {
    return Words{.keyword = "patternProperties",
                 .expected = one.pattern->source(),
                 .message = "is refused, as it takes too long to compare its name with the pattern " +
                            one.pattern->source()};
  });
}

/// Checks a member against the patterns that its name matches; says whether the schema knows it.
bool check_known(const json::Value& value, const json::Member& member, const OtherMembers& others,
                 const Path& at, Report& report) {
  bool known = std::ranges::find(others.named, std::string_view(member.name)) != others.named.end();
  for (const PatternMember& one : others.patterns) {
    const Pattern::Match match = one.pattern->match(member.name);
    pay(match.cost, at, report);
    if (match.answer == Pattern::Answer::no) continue;
    known = true;
    if (match.answer == Pattern::Answer::too_costly) {
      too_costly_name(member, one, at, report);
      continue;
    }
    Evaluation::saw(value, member.value, report);
    one.check(member.value, at / member.name, report);
  }
  return known;
}

void unknown_member(const json::Member& member, const OtherMembers& others, Rule rule, Report& report) {
  broken(member.value, {rule.at / member.name, rule.location}, report, [&] {
    json::Array names(others.named.begin(), others.named.end());
    std::string message = "is not a member that is allowed here";
    const std::string near = did_you_mean(json::Value(member.name), names);
    if (!near.empty()) {
      message += near;
    } else if (names.empty() && others.patterns.empty()) {
      message += ", as none is";
    } else if (!names.empty()) {
      message +=
          "; allowed are " + listed(names) + (others.patterns.empty() ? "" : " and those of a pattern");
    }
    return Words{
        .keyword = "additionalProperties", .expected = std::move(names), .message = std::move(message)};
  });
}

}  // namespace

void other_members(const json::Value& value, const OtherMembers& others, const Path& at, Report& report) {
  const json::Object* object = value.object();
  if (object == nullptr) return;
  if (others.additional) Evaluation::saw_all(value, report);
  for (const json::Member& member : *object) {
    if (report.full() || !report.may_go_on(at)) return;
    if (!check_known(value, member, others, at, report) && others.additional) {
      (*others.additional)(member.value, at / member.name, report);
    }
  }
}

void closed_members(const json::Value& value, const OtherMembers& others, Rule rule, Report& report) {
  const json::Object* object = value.object();
  if (object == nullptr) return;
  Evaluation::saw_all(value, report);
  for (const json::Member& member : *object) {
    if (report.full() || !report.may_go_on(rule.at)) return;
    if (!check_known(value, member, others, rule.at, report)) unknown_member(member, others, rule, report);
  }
}

}  // namespace understudy::runtime

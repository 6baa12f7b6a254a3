#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "json/json.h"
#include "runtime/check/check_ref.h"
#include "runtime/check/pattern.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Core, section 10.3.2, and Validation, section 6.5. None applies to other types than
// objects.

namespace understudy::runtime {

using Names = std::span<const std::string_view>;

void max_properties(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);
void min_properties(const json::Value& value, std::uint64_t bound, Rule rule, Report& report);

/// One name of `required`; the pointer is the object's, expected: the name. A name that an `Excused` above
/// holds back for this direction is not asked for.
void required(const json::Value& value, std::string_view name, Rule rule, Report& report);
/// One trigger of `dependentRequired`: where `name` is present, so must be the others. The rule's location is
/// `<schema>/dependentRequired/<name>`; one violation for each missing name, expected: that name.
void dependent_required(const json::Value& value, std::string_view name, Names others, Rule rule,
                        Report& report);
/// One of `dependentSchemas`: checks the object itself where `name` is present.
void dependent_schema(const json::Value& value, std::string_view name, CheckRef check, const Path& at,
                      Report& report);
/// `propertyNames`: checks each name as a string; the pointer is the member's.
void property_names(const json::Value& value, CheckRef check, const Path& at, Report& report);

/// One of `properties`: checks that member, where there is one.
void property(const json::Value& value, std::string_view name, CheckRef check, const Path& at,
              Report& report);
/// The same where no `oneOf` and no `anyOf` stands in the schema, at any depth: a report that is only told of
/// branches passes it over.
void plain_property(const json::Value& value, std::string_view name, CheckRef check, const Path& at,
                    Report& report);

/// One of `patternProperties`. A name whose match takes too long is a violation, with this location for its
/// rule.
struct PatternMember {
  const Pattern* pattern;
  CheckRef check;
  std::string_view location;
};

/// What a schema says about members besides `properties`: which names those are, `patternProperties`, and a
/// check for `additionalProperties` where that is neither absent nor `false`.
struct OtherMembers {
  Names named = {};
  std::span<const PatternMember> patterns = {};
  std::optional<CheckRef> additional = {};
};

/// Goes through the members in the order of the message: each against all patterns that its name matches
/// (named ones too), and one that is neither named nor matched against `additional`.
void other_members(const json::Value& value, const OtherMembers& others, const Path& at, Report& report);
/// The same with `additionalProperties: false`, which the rule locates: a member that is neither named nor
/// matched is a violation with its own pointer. Expected: the names.
void closed_members(const json::Value& value, const OtherMembers& others, Rule rule, Report& report);

}  // namespace understudy::runtime

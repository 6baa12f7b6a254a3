#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// How the checks of this folder write down a violation. Generated code has no need of it.

namespace understudy::runtime {

/// What a broken rule has to say besides its place.
struct Words {
  std::string_view keyword;
  json::Value expected = {};
  std::string message = {};
};

/// Adds a violation. `say` makes the words, and is not asked where nobody will read them.
template <class Say>
void broken(const json::Value& found, Rule rule, Report& report, const Say& say);

/// The value for `found`: itself, or its beginning where it is very large.
json::Value excerpt(const json::Value& value);

/// A value in a message: scalars as JSON, cut where they are long, containers by their size.
std::string shown(const json::Value& value);

/// `1 item`, `2 items`.
std::string counted(std::uint64_t count, std::string_view noun);

/// Values one after the other: `"a", "b", 3`; a long list ends in `…`.
std::string listed(const json::Array& values);

/// The same to choose from: `"a", "b" or 3`.
std::string choice_of(const json::Array& values);

/// Names of types to choose from: `a string or null`.
std::string any_of_types(const json::Array& names);

/// What a message calls a branch of a union: its component, or the end of its location, `oneOf/0`.
std::string branch_name(std::string_view label);

/// `, did you mean "large"?` where one of the allowed texts is close to the value, else nothing.
std::string did_you_mean(const json::Value& value, const json::Array& allowed);

void add_broken(const json::Value& found, Rule rule, Report& report, Words words);

template <class Say>
void broken(const json::Value& found, Rule rule, Report& report, const Say& say) {
  if (report.counts_only() || report.full()) {
    report.count();
  } else {
    add_broken(found, rule, report, say());
  }
}

}  // namespace understudy::runtime

#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "json/json.h"
#include "runtime/check/check_ref.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Core, section 10.2. (`allOf` and `$ref` need no function: their checks are called one
// after the other.)
//
// What a broken union says, for `anyOf` and `oneOf` alike:
//
// 1. The discriminator never changes the verdict (OpenAPI 3.1.1, section 4.8.25); it only chooses the words.
// If
//    its member names a branch, the violations of that branch are reported as they are, and nothing else.
// 2. If the member is there and names no branch: one violation at the member's pointer, expected: the names
// that
//    it may hold.
// 3. Otherwise, if exactly one branch takes the value's kind (all others break `type`, `const`, `enum` or
//    `false` at the value itself), or among those that do exactly one does not break `const` or `enum` at a
//    direct scalar member: that branch was meant, and its violations are reported as they are. So `anyOf:
//    [{type: string, minLength: 3}, {type: "null"}]` says of "ab" that it is too short.
// 4. Otherwise one violation of keyword `anyOf` or `oneOf`, expected: the labels of the branches. Its
// `why_not`
//    holds the violations of all branches, those of the nearest first: one of the right kind before the
//    others, then the one with the fewest violations at the value itself, then the fewest, then the first;
//    each names its branch. Where all branches break
//    nothing but `type` at the value itself, expected is the list of all type names, and that says it all.
//    In a union inside of a union inside of a union `why_not` stays empty, for the sake of size.
// 5. A value that two or more branches of a `oneOf` take is one violation, and its message names those
// branches.
//
// Labels: the name of the component that the branch is or refers to, else its title, else its location, which
// messages cut down to its end: `oneOf/0`.

namespace understudy::runtime {

/// One of `anyOf` or `oneOf`.
struct Branch {
  CheckRef check;
  std::string_view label;
  std::span<const std::string_view> names = {};  // the discriminator's values that mean this branch
  bool plain = false;                             // no union in it, at any depth
};

/// The branches of a union with the member that tells them apart, if one is declared.
struct Union {
  std::span<const Branch> branches;
  std::string_view discriminator = {};
  bool apart = false;  // a value that names a branch is refused by every other one (openapi::are_apart)
};

void any_of(const json::Value& value, const Union& choice, Rule rule, Report& report);
void one_of(const json::Value& value, const Union& choice, Rule rule, Report& report);
/// `not`. Expected: nothing that JSON could say, so null.
void negation(const json::Value& value, CheckRef check, Rule rule, Report& report);

/// `if`, `then`, `else`; the violations are those of the branch that applies.
struct Conditional {
  CheckRef condition;
  std::optional<CheckRef> then = {};
  std::optional<CheckRef> otherwise = {};
};

void conditional(const json::Value& value, const Conditional& rules, const Path& at, Report& report);

}  // namespace understudy::runtime

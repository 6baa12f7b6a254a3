#pragma once

#include <span>
#include <string_view>

#include "runtime/accept/text.h"
#include "runtime/accept/tree.h"
#include "runtime/report.h"

// JSON Schema 2020-12 Core, section 10.2: schemas that look at the same value. Each of these reads the next
// value, going over it once for every schema that has to be asked.

namespace understudy::runtime::accept {

template <typename Source>
using Accept = bool (*)(Source& in);

/// Whether all schemas hold.
template <typename Source>
bool all_of(Source& in, std::span<const Accept<Source>> parts);
/// Whether one at least holds.
template <typename Source>
bool any_of(Source& in, std::span<const Accept<Source>> branches);
/// Whether exactly one holds.
template <typename Source>
bool one_of(Source& in, std::span<const Accept<Source>> branches);
/// `not`.
template <typename Source>
bool negation(Source& in, Accept<Source> schema);
/// `if`, `then`, `else`; null for a branch that is not there.
template <typename Source>
bool conditional(Source& in, Accept<Source> condition, Accept<Source> then, Accept<Source> otherwise);

/// A branch for each value of a discriminator.
template <typename Source>
struct ByName {
  std::string_view member;
  NamesView values;
  std::span<const Accept<Source>> branches;  // one for each value
  Accept<Source> otherwise;                  // where the member names none
};
template <typename Source>
bool by_name(Source& in, const ByName<Source>& choice);

/// Asks a check that needs the value at hand, where one pass cannot tell.
template <typename Source>
bool by_value(Source& in, CheckValue check);

/// A pattern of `patternProperties` with its schema.
template <typename Source>
struct PatternMember {
  const Pattern* pattern;
  Accept<Source> accept;
};
/// Reads a member by all patterns that its name matches, else by `otherwise`.
template <typename Source>
bool by_pattern(Source& in, const String& name, std::span<const PatternMember<Source>> patterns,
                Accept<Source> otherwise);
/// Any value, as a function like the others.
template <typename Source>
bool anything(Source& in) {
  return in.any();
}

/// Whether a member's name holds (`propertyNames`).
template <typename Source>
bool name_holds(Source& in, const String& name, Accept<Tree> schema);

}  // namespace understudy::runtime::accept

#pragma once

#include "json/json.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

namespace understudy::runtime {

/// What `type` allows, written `{.string = true, .null = true}`.
struct Types {
  bool null = false;
  bool boolean = false;
  bool integer = false;
  bool number = false;
  bool string = false;
  bool array = false;
  bool object = false;
  bool integer_as_written = false;  // 1.0 and 1e3 are no integers: so in draft 4 and in OpenAPI 3.0
};

/// Whether a value is of one of the types; 1.0 is an integer unless the types say otherwise.
bool is_of(const json::Value& value, Types types);

/// `type` (JSON Schema 2020-12 Validation, section 6.1.1). Expected: the name, or the list of names.
void type(const json::Value& value, Types types, Rule rule, Report& report);

/// The boolean schema `false`: allows nothing. The rule's location is that of the schema itself; the keyword
/// is the one the schema stands under (`additionalProperties`, `items`, …), else `false`.
void nothing(const json::Value& value, Rule rule, Report& report);

}  // namespace understudy::runtime

#pragma once

#include <string>

#include "openapi/check/context.h"

namespace understudy::openapi {

/// Reports a value that has not the shape of its field. Objects below it are not looked into; says whether
/// they may be.
bool check_shape(Context& context, const Field& field, const Cursor& at);

/// Reports a member that the object has no field for, with the near name or the list of allowed ones.
void report_unknown(Context& context, Kind kind, const Cursor& object, const NodeMember& member);

/// Reports each field that has to be there and is not.
void report_missing(Context& context, Kind kind, const Cursor& object);

/// `a schema`, `an operation`.
std::string a(Kind kind);

/// `a string`, `an object` …
std::string type_of(const Node& node);

}  // namespace understudy::openapi

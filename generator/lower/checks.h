#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/cpp/check.h"
#include "generator/lower/check_names.h"
#include "openapi/diagnostics.h"

namespace understudy::generator {

/// One function for each schema, in the order in which a file can define them; the steps are in the order in
/// which the interpreter takes them, so that both report the same violations one after the other.
std::vector<cpp::Check> lower_checks(const openapi::Document& document, CheckNames& names);

/// The checks without those that nobody outside of their file knows and nobody inside of it calls, such as
/// that of `additionalProperties: false`, which its object's check asks itself.
std::vector<cpp::Check> without_unused(std::vector<cpp::Check> checks);

/// Marks the properties and the branches whose checks lead to no `oneOf` and no `anyOf`.
void mark_plain(std::vector<cpp::Check>& checks);

/// Keeps the named ones, and whatever they call.
void keep_called(std::vector<cpp::Check>& checks, const std::set<std::string>& names);

}  // namespace understudy::generator

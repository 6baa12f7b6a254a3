#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// The name of an API: its document's file without folder and ending.
std::string api_name(const Document& document);

/// The paths of the servers in force, in order of appearance, each once, without `/` itself.
std::vector<std::string> base_paths(const Document& document);

/// What messages call a branch of a union: the component that it is or refers to, else its title, else its
/// location.
std::string branch_label(const Document& document, SchemaId branch);

/// The discriminator's values that mean one of the branches; none without a discriminator.
std::vector<std::string> branch_names(const Document& document, const Schema& owner, SchemaId branch);

/// Whether a value whose discriminator names one of the branches is refused by all others: each pins that
/// member down by `const` or `enum`, and to other texts. Then the named branch alone decides.
bool are_apart(const Document& document, const Schema& owner, const std::vector<SchemaId>& branches);

/// A member whose value tells branches of a union apart, and the values of each branch.
struct TellingMember {
  std::string name;
  std::vector<std::set<std::string>> values;
};

/// A member that `const` or `enum` pins to other texts in each branch, if there is one: a value whose member
/// has one of them is refused by all the other branches.
std::optional<TellingMember> telling_member(const Document& document, const std::vector<SchemaId>& branches);

}  // namespace understudy::openapi

#pragma once

#include <string>
#include <vector>

#include "generator/lower/facts.h"

namespace understudy::generator {

/// Words that tell the branches of a union apart, one for each: the title, the text that a member is pinned
/// to, the kind of JSON, the member that no other branch asks for; else its number.
std::vector<std::string> branch_words(const openapi::Document& document, const Choice& choice);

}  // namespace understudy::generator

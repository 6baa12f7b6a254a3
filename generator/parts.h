#pragma once

#include <set>
#include <string>
#include <vector>

#include "generator/generate.h"

namespace understudy::generator {

/// The parts of an API that can be had without the others.
enum class Part { models, validators, handlers };

/// The part that a word names; nothing where it names none.
std::optional<Part> part_named(const std::string& word);

/// The files that a build with a list of its own compiles: those of the parts, and of what they call (models
/// and handlers call validators, handlers read and write models). `CMakeLists.txt` and the index of all APIs
/// are left out.
Files only_parts(const Files& files, const std::set<Part>& parts);

}  // namespace understudy::generator

#pragma once

#include <filesystem>
#include <set>
#include <string>

namespace understudy::generator {

/// A rule in Make's words: `target` depends on `inputs`, all of them as absolute paths. An input that is not
/// there is told by the nearest folder that is, which changes when it comes into being. Paths that the format
/// cannot hold (with an end of line in them) are left out.
std::string depfile(const std::filesystem::path& target, const std::set<std::string>& inputs);

}  // namespace understudy::generator

#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "generator/generate.h"

namespace understudy::generator {

/// What writing did, by relative path.
struct Written {
  std::vector<std::string> changed;
  std::vector<std::string> removed;
  std::size_t unchanged = 0;
};

/// Writes the files whose bytes differ below `folder`, leaves the others untouched (a build then does
/// nothing), and removes what an earlier run left in the folders of the same APIs; refuses a folder in which
/// only somebody else's files stand. The message says which path failed and why.
tl::expected<Written, std::string> write_files(const Files& files, const std::filesystem::path& folder);

/// One file that is not what it should be.
struct Difference {
  enum class Kind { missing, stale, different };
  Kind kind = Kind::different;  // not there; there but not generated; other bytes
  std::string path;
  std::size_t line = 0;  // of the first different line, from 1
  std::string expected;  // that line as generated, with its end; empty: there is none
  std::string found;     // and as it stands
};

/// How `folder` differs from the files; writes nothing.
std::vector<Difference> compare(const Files& files, const std::filesystem::path& folder);

/// One line per difference: `pets/models.h:12: expected "…", found "…"`.
std::string summary(const std::vector<Difference>& differences);

}  // namespace understudy::generator

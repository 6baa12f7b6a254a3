#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace understudy::cli {

/// A document to serve, and what all its paths begin with: `/shop`, or nothing.
struct SpecArgument {
  std::string file;
  std::string prefix = {};
};

/// Reads `FILE` or `PREFIX=FILE`. A file whose whole name has a `=` in it goes first. Refuses a prefix that
/// no path begins with, and a file that is not named.
tl::expected<SpecArgument, std::string> read_spec_argument(const std::string& text);

/// The arguments without those that name the same file below the same prefix again; `repeated` are they.
struct Distinct {
  std::vector<SpecArgument> kept;
  std::vector<SpecArgument> repeated;
};
Distinct without_repeated(const std::vector<SpecArgument>& arguments);

}  // namespace understudy::cli

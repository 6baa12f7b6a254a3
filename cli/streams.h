#pragma once

#include <iosfwd>

namespace understudy::cli {

/// Where a command reads and writes.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool painted = false;  // whether `out` is a terminal that wants colours
  bool watched = false;  // whether `err` is a terminal, where a person sees how far a command is
};

}  // namespace understudy::cli

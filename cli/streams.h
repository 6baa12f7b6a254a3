#pragma once

#include <iosfwd>

namespace understudy::cli {

/// Where a command reads and writes.
struct Streams {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool painted = false;  // whether `out` is a terminal that wants colours
};

}  // namespace understudy::cli

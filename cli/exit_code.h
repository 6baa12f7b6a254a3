#pragma once

namespace understudy::cli {

/// What the program's end says to whoever started it.
enum class ExitCode : int {
  fine = 0,
  rule_broken = 1,  // by the spec, by a payload, or generated files that are not up to date
  wrong_usage = 2,  // or an input that cannot be read, an output that cannot be written
  failed = 3,       // our fault
};

/// The graver of two ends.
inline ExitCode worse(ExitCode left, ExitCode right) { return left < right ? right : left; }

}  // namespace understudy::cli

#include "cli/progress.h"

#include <catch2/catch.hpp>
#include <sstream>

#include "cli/progress_line.h"

namespace understudy::cli {
namespace {

using namespace std::chrono_literals;

/// What a step that takes this long leaves on `err`.
std::string shown(bool watched, std::chrono::milliseconds patience, std::chrono::milliseconds work) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  Streams streams{in, out, err, false, watched};
  {
    const Progress line(streams, "reading pets.yaml", patience);
    std::this_thread::sleep_for(work);
  }
  return err.str();
}

TEST_CASE("a line tells what is under way and for how long, and keeps to the width of a terminal") {
  CHECK(progress_line("reading pets.yaml", 3s, 79) == "reading pets.yaml, 3 s");
  CHECK(progress_line("reading a\x1b[2Jb", 3s, 79) == "reading a?[2Jb, 3 s");
  CHECK(progress_line("reading a very long name", 12s, 20) == "reading a v..., 12 s");
  CHECK(progress_line("größere", 1s, 10) == "gr..., 1 s");
}

TEST_CASE("what takes long is told at a terminal, and the line goes in the end") {
  CHECK(shown(true, 1ms, 200ms) == "\r\x1b[Kreading pets.yaml, 0 s\r\x1b[K");
}

TEST_CASE("what is done soon is not told, nor anything where nobody watches") {
  CHECK(shown(true, 10s, 1ms).empty());
  CHECK(shown(false, 1ms, 50ms).empty());
}

}  // namespace
}  // namespace understudy::cli

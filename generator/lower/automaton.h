#pragma once

#include <bitset>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "generator/cpp/accept.h"

namespace understudy::generator {

/// Which of the letters of ASCII.
using Letters = std::bitset<128>;

/// A pattern as states with steps between them; a step without letters takes none.
struct Steps {
  struct Step {
    std::optional<Letters> letters;
    std::size_t to = 0;
    bool any = false;  // takes every byte
  };
  std::vector<std::vector<Step>> from;
  std::size_t start = 0;
  std::size_t end = 0;   // reached: it matches if the text ends here
  std::size_t done = 0;  // reached: it matches
};

/// The steps of an expression of letters, classes, groups, alternatives and quantifiers over ASCII, with `^`
/// and
/// `$` at the ends of its alternatives. None for any other: an engine of the runtime has to take it.
std::optional<Steps> steps_of_pattern(std::string_view expression);

/// The same as a table with one step for each byte; none too where it would be large.
std::optional<cpp::Automaton> automaton_of(std::string_view expression);

}  // namespace understudy::generator

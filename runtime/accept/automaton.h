#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace understudy::runtime::accept {

/// A pattern over ASCII as a table: one step for each byte, no going back.
template <std::size_t States, std::size_t Kinds>
class Automaton {
 public:
  struct State {
    std::array<std::uint8_t, Kinds + 1> next = {};  // by the kind of the byte; the first: none of the kinds
    bool accepts = false;
  };

  /// `kinds`: the first and the last letter of each range, such as "azAZ__".
  constexpr Automaton(const std::string_view (&kinds)[Kinds], const State (&states)[States]) {
    for (std::size_t kind = 0; kind < Kinds; ++kind) {
      for (std::size_t i = 0; i + 1 < kinds[kind].size(); i += 2) {
        for (auto c = static_cast<unsigned char>(kinds[kind][i]);
             c <= static_cast<unsigned char>(kinds[kind][i + 1]); ++c)
          kind_of_[c] = static_cast<std::uint8_t>(kind + 1);
      }
    }
    for (std::size_t i = 0; i < States; ++i) states_[i] = states[i];
  }

  bool matches(std::string_view text) const {
    std::size_t state = 0;
    for (const char c : text) state = states_[state].next[kind_of_[static_cast<unsigned char>(c)]];
    return states_[state].accepts;
  }

 private:
  std::array<std::uint8_t, 256> kind_of_{};
  std::array<State, States> states_{};
};

}  // namespace understudy::runtime::accept

#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>

namespace understudy::runtime::accept {

/// What the next value is. `none`: the text ends, or goes on with what starts no value.
enum class Kind : std::uint8_t { none, null, boolean, number, string, array, object };

/// One bit for each name of an object.
template <std::size_t N>
using Bits = std::array<std::uint64_t, N == 0 ? 1 : (N + 63) / 64>;

constexpr std::uint64_t unbounded = std::numeric_limits<std::uint64_t>::max();

/// What an object is asked for as a whole (JSON Schema 2020-12 Validation, section 6.5). The bits are places
/// in the object's names.
template <std::size_t N>
struct ObjectRules {
  Bits<N> required = {};
  Bits<N> read_only = {};   // not asked for in a request
  Bits<N> write_only = {};  // not asked for in a response
  std::uint64_t at_least = 0;
  std::uint64_t at_most = unbounded;
};

/// What an array is asked for as a whole (section 6.4).
struct ArrayRules {
  std::uint64_t at_least = 0;
  std::uint64_t at_most = unbounded;
  bool unique = false;
};

/// The bits that are required in the direction the message goes, but not set.
template <std::size_t N>
bool has_required(const Bits<N>& seen, const ObjectRules<N>& rules, bool is_request) {
  const Bits<N>& excused = is_request ? rules.read_only : rules.write_only;
  for (std::size_t word = 0; word < seen.size(); ++word) {
    if ((rules.required[word] & ~excused[word] & ~seen[word]) != 0) return false;
  }
  return true;
}

}  // namespace understudy::runtime::accept

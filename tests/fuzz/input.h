#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>

/// What libFuzzer calls, and the replay of a corpus without it: one input, whatever its bytes. Ends the
/// process where something is wrong.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace understudy::tests {

/// The bytes of one input, taken from the front.
class Input {
 public:
  Input(const std::uint8_t* data, std::size_t size) : rest_(reinterpret_cast<const char*>(data), size) {}

  /// A number below `count`, made of two bytes; 0 where none are left.
  std::size_t below(std::size_t count);
  /// What stands before the next line end, without it.
  std::string line();
  std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
};

/// Texts by name: each begins behind a line `== NAME`; what stands before the first such line is `first`.
std::map<std::string, std::string> named_texts(std::string_view text, const std::string& first);

/// Ends the process with the reason, so that the input is kept.
[[noreturn]] void fail(const std::string& reason);

}  // namespace understudy::tests

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace understudy::mock {

/// Numbers that follow from a first one, and from nothing else.
class Chance {
 public:
  explicit Chance(std::uint64_t draw) : state_(draw) {}

  std::uint64_t next();
  /// From 0 to below `count`, which must not be 0.
  std::uint64_t below(std::uint64_t count) { return next() % count; }

 private:
  std::uint64_t state_;
};

/// One to three words.
std::string words(Chance& chance);

/// A text of a format of strings; nothing for one that is not known.
std::optional<std::string> text_of_format(std::string_view format, Chance& chance);

/// The same text with other letters and digits, small ones for small ones.
std::string reshuffled(std::string_view text, Chance& chance);

/// A text of the kind that one shows by itself, whatever its format is called: a URL, or bytes in base64 whose
/// padding shows.
std::optional<std::string> text_like(std::string_view text, Chance& chance);

}  // namespace understudy::mock

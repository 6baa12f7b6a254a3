#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace understudy::json {

/// Eight bytes of a text, looked at together.
class Word {
 public:
  static constexpr std::ptrdiff_t width = 8;

  explicit Word(const char* at) {
    if constexpr (std::endian::native == std::endian::little) {
      std::memcpy(&bytes_, at, sizeof bytes_);
    } else {
      for (int i = 7; i >= 0; --i) bytes_ = bytes_ << 8 | static_cast<unsigned char>(at[i]);
    }
  }

  /// A bit for each byte that a string cannot simply go on with: a quote, a backslash, a control character.
  /// The bit of a byte is its highest one.
  std::uint64_t stops() const {
    return equal('"') | equal('\\') | ((bytes_ - ones * 0x20) & ~bytes_ & highs);
  }
  /// A bit for each byte that is not ASCII.
  std::uint64_t high() const { return bytes_ & highs; }
  /// The index of the byte that the lowest bit of a mask stands for.
  static std::ptrdiff_t first(std::uint64_t mask) { return std::countr_zero(mask) / 8; }

 private:
  static constexpr std::uint64_t ones = 0x0101010101010101U;
  static constexpr std::uint64_t highs = ones * 0x80;

  /// Exact up to the lowest byte that is equal, which is all that `first` asks for.
  std::uint64_t equal(char c) const {
    const std::uint64_t other = bytes_ ^ (ones * static_cast<unsigned char>(c));
    return (other - ones) & ~other & highs;
  }

  std::uint64_t bytes_ = 0;
};

#if defined(__SSE2__)

/// Sixteen bytes of a text, looked at together; as above.
class Block {
 public:
  static constexpr std::ptrdiff_t width = 16;

  explicit Block(const char* at) : bytes_(_mm_loadu_si128(reinterpret_cast<const __m128i*>(at))) {}

  std::uint64_t stops() const {
    const __m128i quote = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('"'));
    const __m128i backslash = _mm_cmpeq_epi8(bytes_, _mm_set1_epi8('\\'));
    const __m128i low = _mm_set1_epi8(0x1F);
    const __m128i control = _mm_cmpeq_epi8(_mm_min_epu8(bytes_, low), bytes_);
    return mask(_mm_or_si128(_mm_or_si128(quote, backslash), control));
  }
  std::uint64_t high() const { return mask(bytes_); }
  static std::ptrdiff_t first(std::uint64_t mask) { return std::countr_zero(mask); }

 private:
  static std::uint64_t mask(__m128i bytes) { return static_cast<std::uint32_t>(_mm_movemask_epi8(bytes)); }

  __m128i bytes_;
};

#else

using Block = Word;

#endif

}  // namespace understudy::json

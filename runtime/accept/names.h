#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string_view>
#include <type_traits>

#include "json/equal.h"

// Names that are known when the program is compiled: the members of an object, the texts of an `enum`. A name
// is compared in two wide steps, and found by a hash of its first bytes and its length.

namespace understudy::runtime::accept {

/// Eight bytes as a number; whatever the machine's order, the same on both sides of a comparison.
constexpr std::uint64_t wide(const char* at) {
  std::uint64_t bytes = 0;
  if (std::is_constant_evaluated()) {
    for (int i = 7; i >= 0; --i) bytes = bytes << 8 | static_cast<unsigned char>(at[i]);
    if constexpr (std::endian::native == std::endian::big) {
      std::uint64_t turned = 0;
      for (int i = 0; i < 8; ++i) turned = turned << 8 | (bytes >> 8 * i & 0xFF);
      return turned;
    }
  } else {
    std::memcpy(&bytes, at, sizeof bytes);
  }
  return bytes;
}

/// The first eight bytes of a text, zeros where it has fewer.
constexpr std::uint64_t head_of(std::string_view text) {
  if (text.size() >= 8) return wide(text.data());
  char padded[8] = {};
  std::copy(text.begin(), text.end(), padded);
  return wide(padded);
}

constexpr std::uint64_t hash_of(std::uint64_t head, std::size_t size, std::uint64_t last) {
  const std::uint64_t mixed = (head ^ last << 32 ^ size) * 0x9E3779B97F4A7C15U;
  return mixed ^ mixed >> 32;
}

constexpr std::uint64_t hash_of(std::string_view text) {
  return hash_of(head_of(text), text.size(), text.empty() ? 0 : static_cast<unsigned char>(text.back()));
}

/// A name with what its comparison needs.
class Name {
 public:
  constexpr Name() = default;
  constexpr Name(std::string_view text) : text_(text), head_(head_of(text)) {
    if (text.size() > 8) tail_ = wide(text.data() + text.size() - 8);
    char mask[8] = {};
    std::fill_n(mask, std::min<std::size_t>(text.size(), 8), static_cast<char>(0xFF));
    mask_ = wide(mask);
  }

  constexpr std::string_view text() const { return text_; }

  bool is(std::string_view text) const {
    return json::are_equal(text, text_);
  }
  /// Whether this name and a quote stand there. At least `room` bytes have to be readable.
  bool stands_at(const char* at) const {
    const std::size_t size = text_.size();
    if ((wide(at) & mask_) != head_ || at[size] != '"') return false;
    if (size <= 8) return true;
    if (wide(at + size - 8) != tail_) return false;
    return size <= 16 || std::memcmp(at, text_.data(), size) == 0;
  }
  constexpr std::ptrdiff_t room() const {
    return static_cast<std::ptrdiff_t>(std::max<std::size_t>(text_.size() + 1, 8));
  }

 private:
  std::string_view text_;
  std::uint64_t head_ = 0;
  std::uint64_t tail_ = 0;
  std::uint64_t mask_ = 0;
};

/// A look at a list of names; what `Names` holds, without its size in the type.
class NamesView {
 public:
  constexpr NamesView(std::span<const Name> names, std::span<const std::uint16_t> slots)
      : names_(names), slots_(slots) {}

  constexpr std::size_t size() const { return names_.size(); }
  constexpr const Name& operator[](std::size_t index) const { return names_[index]; }
  /// The index of a name, or `size()` where it is none of them.
  std::size_t find(std::string_view text) const {
    if (slots_.empty()) return size();
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t slot = hash_of(text) & mask; slots_[slot] != 0; slot = (slot + 1) & mask) {
      const std::size_t index = slots_[slot] - 1U;
      if (names_[index].is(text)) return index;
    }
    return size();
  }

 private:
  std::span<const Name> names_;
  std::span<const std::uint16_t> slots_;
};

/// Up to 65,534 different names, ready to be compared.
template <std::size_t N>
class Names {
 public:
  constexpr Names() = default;
  constexpr explicit Names(const std::string_view (&texts)[N == 0 ? 1 : N]) {
    for (std::size_t i = 0; i < N; ++i) {
      names_[i] = Name(texts[i]);
      std::size_t slot = hash_of(texts[i]) & (slots_.size() - 1);
      while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
      slots_[slot] = static_cast<std::uint16_t>(i + 1);
    }
  }

  constexpr std::size_t size() const { return N; }
  constexpr const Name& operator[](std::size_t index) const { return names_[index]; }
  constexpr operator NamesView() const {
    return {names_, N == 0 ? std::span<const std::uint16_t>() : slots_};
  }
  std::size_t find(std::string_view text) const { return NamesView(*this).find(text); }

 private:
  std::array<Name, N> names_{};
  std::array<std::uint16_t, std::bit_ceil(N * 2 + 1)> slots_{};
};

template <std::size_t N>
Names(const std::string_view (&)[N]) -> Names<N>;

inline constexpr Names<0> no_names;

}  // namespace understudy::runtime::accept

#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace understudy::openapi {

/// The word of the list that differs from `word` by a slip of the pen (about a third of its letters, case
/// ignored), or nothing.
std::optional<std::string> near_word(std::string_view word, std::span<const std::string_view> words);

/// `; did you mean X?`, or nothing at all.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> words);

/// `` `word` ``: how messages show what stands in a document.
std::string backquoted(std::string_view word);

/// `a`, `b` and `c`, each in backquotes.
std::string listed(std::span<const std::string_view> words);

}  // namespace understudy::openapi

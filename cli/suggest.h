#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace understudy::cli {

/// A word between backticks, with control characters replaced.
std::string in_backticks(std::string_view word);

/// `, did you mean `--port`?` or nothing where no name is near.
std::string did_you_mean(std::string_view word, const std::vector<std::string>& names);

/// `did_you_mean`, or the list of what there is.
std::string did_you_mean_or_list(std::string_view word, const std::vector<std::string>& names);

/// The text without control characters, for a terminal.
std::string printable(std::string_view text);

}  // namespace understudy::cli

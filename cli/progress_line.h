#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace understudy::cli {

/// What is under way and for how long, `reading github.json, 3 s`, as one line of a terminal: control
/// characters replaced, and cut at `width` bytes.
std::string progress_line(std::string_view step, std::chrono::seconds since, std::size_t width);

}  // namespace understudy::cli

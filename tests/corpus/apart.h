#pragma once

#include <functional>
#include <string>
#include <tl/expected.hpp>

namespace understudy::tests {

/// Runs `work` in a process of its own, and gives the text that it made; or why there is none: it crashed,
/// took longer than so many seconds, or threw.
tl::expected<std::string, std::string> run_apart(unsigned seconds, const std::function<std::string()>& work);

}  // namespace understudy::tests

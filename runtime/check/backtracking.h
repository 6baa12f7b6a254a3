#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "runtime/check/pattern.h"

namespace understudy::runtime {

/// How many steps one match may take from now on, in all threads; 2,000,000 unless said.
void limit_backtracking(std::size_t steps);

/// An expression that PCRE2 matches, within a budget of steps that grows dearer the further they go.
class Backtracking {
 public:
  static tl::expected<Backtracking, std::string> compile(const std::string& text);

  Backtracking(Backtracking&&) noexcept;
  Backtracking& operator=(Backtracking&&) noexcept;
  ~Backtracking();

  Pattern::Match match(std::string_view text) const;

 private:
  struct Code;
  explicit Backtracking(std::unique_ptr<Code> code);
  std::unique_ptr<Code> code_;
};

}  // namespace understudy::runtime

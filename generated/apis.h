// Made by Understudy. Do not edit.

#pragma once

#include <span>
#include <string_view>

#include "runtime/api.h"

namespace understudy::generated {

/// An API that was compiled in.
struct CompiledApi {
  std::string_view name;  // of its namespace
  runtime::Api (*make)();
};

/// All of them, in the order in which they were generated.
std::span<const CompiledApi> apis();

}  // namespace understudy::generated

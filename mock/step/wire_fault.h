#pragma once

#include <optional>
#include <string_view>

#include "mock/mock.h"
#include "mock/produce/vary_text.h"
#include "runtime/message.h"

namespace understudy::mock {

/// `reset`, `empty`, `truncated`, `garbage`; nothing for another word.
std::optional<runtime::WireFault> wire_fault_named(std::string_view word);
std::string_view word_of(runtime::WireFault fault);

/// What becomes of one answer.
runtime::WireFault drawn_fault(const FaultShares& shares, Chance& chance);

}  // namespace understudy::mock

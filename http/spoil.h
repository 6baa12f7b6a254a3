#pragma once

#include <string>

#include "runtime/message.h"

namespace understudy::http {

/// The bytes that leave in the place of a response that is to be spoilt; the connection ends behind them.
/// `truncated`: the head and the first half of the body, of a response without a body half of the head.
std::string spoilt(const std::string& response, runtime::WireFault fault);

/// Makes the next close of a socket a reset (RST), which drops what was not sent yet.
void reset_on_close(int descriptor);

}  // namespace understudy::http

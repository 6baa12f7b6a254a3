#pragma once

#include "runtime/model/unhandled.h"

namespace understudy::runtime {

struct Call;
struct Response;

}  // namespace understudy::runtime

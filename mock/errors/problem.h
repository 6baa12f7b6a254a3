#pragma once

#include "mock/errors/render.h"

namespace understudy::mock {

/// A refusal as RFC 9457 problem details, with each violation and the place of its rule in the document.
runtime::Response problem(const Refusal& refusal, const Scene& scene);

}  // namespace understudy::mock

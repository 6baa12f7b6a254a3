#pragma once

#include "generator/cpp/table.h"

namespace understudy::generator {

/// What the operations of a table share: the parameters and responses that stand in one place of the
/// document, and the larger examples and samples that are met again.
cpp::TableCommon common_of(const std::vector<const cpp::TableOperation*>& operations);

}  // namespace understudy::generator

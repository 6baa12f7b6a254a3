#pragma once

#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// Refuses an answer that the document does not know: its status, its media type, or a body that breaks the
/// schema. A body of a type that is not read is let pass.
Outcome<bool> check_answer(const PreparedOperation& operation, const runtime::Response& response);

}  // namespace understudy::mock

#pragma once

#include "mock/journal/journal.h"

namespace understudy::mock {

/// An entry of the journal as JSON (docs/ADMIN.md). A body that was read is a value, else a text, or base64
/// where it is none.
json::Value as_json(const JournalEntry& entry);

}  // namespace understudy::mock

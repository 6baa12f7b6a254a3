#pragma once

#include <optional>

#include "mock/manner.h"
#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// The body of a request as a value, with the declared content that it was read by.
struct ReadBody {
  std::optional<json::Value> value = {};
  const runtime::Media* media = nullptr;
  MediaType type = {};
};

/// Reads the body of a request; nothing where none came and none is needed. A body of a type that the
/// operation does not take is refused, as is one where the document has none; without a `Content-Type` it is
/// read as the first type.
Outcome<ReadBody> read_body(const PreparedApi& api, const PreparedOperation& operation,
                            const runtime::Request& request);

/// Refuses a body that is built beyond the bounds, or breaks the schema, with all its violations.
Outcome<bool> check_body(const ReadBody& body, const BodyShape& bounds, const Manner& manner);

}  // namespace understudy::mock

#pragma once

#include "mock/behave/behave.h"
#include "mock/infer/resource.h"

namespace understudy::mock {

/// A sound request before an inferred collection.
struct CollectionRequest {
  const PreparedOperation& operation;
  const Visit& visit;
  /// The documented answer, for what the collection has no answer to.
  std::function<Outcome<runtime::Response>()> example;
};

/// Answers from the collection: a list with what was created, an item as it was left, 404 for what was
/// deleted or lies below it. A key that nobody has spoken of is answered with the documented item under that
/// key, so that a mock without a history answers too. What the document's bodies give no hold for is answered
/// by their examples; nothing that breaks the document is ever kept.
Outcome<runtime::Response> act(const CollectionRequest& request);

}  // namespace understudy::mock

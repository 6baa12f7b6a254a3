#pragma once

#include <functional>

#include "json/json.h"

namespace understudy::mock {

/// A documented error body with the real reason where the names of its members say that they tell it: RFC 9457,
/// Fastify, FastAPI, google.rpc.Status, JSON:API, lists of errors with a field or a pointer, `{code, message}`
/// and their kin. `refusal` has the names that a rule of `x-understudy-errors` has. What the document does not
/// let be said (`takes`) stays as documented.
json::Value with_reason(const json::Value& documented, const json::Value& refusal,
                        const std::function<bool(const json::Value&)>& takes);

}  // namespace understudy::mock

#pragma once

#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "mock/callback/expression.h"
#include "mock/engine.h"
#include "runtime/outgoing.h"

namespace understudy::mock {

/// The request that an API sends: the documented method, required parameters and content type, with that
/// body, else with the first example or the sample of the schema. Refuses where the document gives none, or
/// that body breaks it.
tl::expected<runtime::Request, std::string> request_to_send(const runtime::SentRequest& sent,
                                                            const std::optional<json::Value>& body = {});

/// Sends a request, and writes it into the journal and the log with its answer, or with why there is none.
tl::expected<runtime::Response, std::string> deliver(Engine& engine, const std::shared_ptr<Journal>& journal,
                                                     const std::string& what, const std::string& url,
                                                     const runtime::Request& request);

/// After a success: sends the callbacks of the operation, on another thread. What cannot be sent is told to
/// the journal and the log.
void call_back(Engine& engine, const std::shared_ptr<Journal>& journal, const PreparedOperation& operation,
               const ExpressionScene& scene);

}  // namespace understudy::mock

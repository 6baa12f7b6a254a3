#pragma once

#include <memory>

#include "mock/prepare/prepared.h"
#include "mock/read/fault.h"

namespace understudy::mock {

/// Reads the extensions of an API, writes its examples and finds what each operation needs. Whatever is wrong
/// in the extensions becomes a fault; the rest of the API works.
std::unique_ptr<PreparedApi> prepare(runtime::Api api, runtime::Handlers handlers, Faults& faults);

/// Tells operations which requests the API sends after them.
void prepare_outgoing(PreparedApi& api, runtime::Outgoing outgoing);

/// A documented response with its bodies.
PreparedResponse prepare_response(const runtime::Api& api, const runtime::ResponseSpec& spec, Faults& faults);

/// What an operation answers with where nothing else is asked for: the lowest 2xx, else `default` as 200,
/// else the first; 204 where it documents none.
std::optional<Documented> success_of(const PreparedOperation& operation);

/// Reads the credentials that a security scheme knows.
PreparedScheme prepare_scheme(const runtime::SecurityScheme& scheme, Faults& faults);

}  // namespace understudy::mock

#pragma once

#include <memory>
#include <string_view>

#include "mock/engine.h"

namespace understudy::mock {

/// The session that a request names in the header `Options::session_header`; null for one that names none,
/// and where there are no sessions. Refuses a name that is none: 1 to 100 letters, digits and `-._~:`.
/// Refuses all where the collections are shared with other mocks.
Outcome<std::shared_ptr<Session>> session_of(Engine& engine, const runtime::Request& request);

/// The session of a name; null for the empty one.
std::shared_ptr<Session> session_named(Engine& engine, std::string_view name);

/// Where a session keeps what it knows; of null, where requests without a name do.
Store& store_of(Engine& engine, const Session* session, std::size_t api);
Journal* journal_of(Engine& engine, const Session* session);

}  // namespace understudy::mock

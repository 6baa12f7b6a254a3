#pragma once

#include <set>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// Whether a schema asks for nothing but what the one asks for that it refers to. A component keeps a check
/// of its own.
bool only_refers(const Schema& schema);

/// Of each schema the one that is checked in its place: where references end that ask for nothing themselves.
/// Those in `guarded` stay.
std::vector<SchemaId> ends_of_references(const Document& document, const std::set<SchemaId>& guarded);

}  // namespace understudy::openapi

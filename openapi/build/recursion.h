#pragma once

#include "openapi/check/context.h"
#include "openapi/document.h"

namespace understudy::openapi {

/// Makes schemas of which each is a reference to the next, round in a circle, into what they say together: a
/// schema that is asked twice of the same value adds nothing (JSON Schema 2020-12 core, section 9.4.1).
void resolve_reference_circles(Document& document);

/// Warns of schemas that lead back to themselves without going into a member or an item. One that is its own
/// negation says nothing that can be met: that `not` is reported and left out.
void check_recursion(Context& context, Document& document);

}  // namespace understudy::openapi

#pragma once

#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// The media type of a response that the request accepts best (RFC 9110, section 12.5.1): by weight, then by
/// how exactly it is named, then in the order of `Accept`, then of the document. Null: the response has no
/// content, or the request would rather have none.
Outcome<const PreparedMedia*> negotiate(const PreparedResponse& response, const runtime::Request& request);

/// The same for an error: where nothing is acceptable, the first that can be sent.
const PreparedMedia* choose_leniently(const PreparedResponse& response, const runtime::Request& request);

}  // namespace understudy::mock

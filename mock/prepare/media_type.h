#pragma once

#include "runtime/media_type.h"

namespace understudy::mock {

using runtime::MediaType;

/// Whether a range such as `text/*` takes in a type; parameters of the range have to be there, `q` aside.
bool takes_in(const MediaType& range, const MediaType& type);
/// The same with no eye on parameters.
bool takes_in_loosely(const MediaType& range, const MediaType& type);

/// Whether a type is only spoken over HTTP/2: `application/grpc` and its kin.
bool needs_http2(std::string_view essence);

}  // namespace understudy::mock

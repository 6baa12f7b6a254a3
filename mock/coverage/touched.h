#pragma once

#include "mock/prepare/prepared.h"
#include "mock/step/body.h"
#include "runtime/parameters.h"

namespace understudy::mock {

/// An answered request, as far as it may touch something.
struct Touched {
  const PreparedOperation* operation = nullptr;  // null where none fits
  const runtime::Request& request;
  const runtime::Response& response;
  const runtime::DecodedParameters& parameters;
  const ReadBody& body;
  const json::Value* written = nullptr;  // what the body of the response says, checked, if that is known
  bool is_sound = false;                 // whether the request kept to the document

  /// The value of a parameter that came, else null.
  const json::Value* value_of(const runtime::Parameter& parameter) const;
};

}  // namespace understudy::mock

#pragma once

#include <memory>
#include <optional>
#include <string>

#include "runtime/parameters.h"
#include "runtime/router.h"

namespace understudy::tests {

/// An API of one operation, `get`, with these parameters; its path has those that are in the path.
class ParameterApi {
 public:
  explicit ParameterApi(const json::Value& parameters);

  /// What a request's parameters are read as; nothing where its path leads nowhere.
  std::optional<runtime::DecodedParameters> decode(const runtime::Request& request) const;
  const runtime::Operation& operation() const { return api_->operations.front(); }

 private:
  std::unique_ptr<runtime::Api> api_;
  runtime::Router router_;
};

/// A violation as `query /color: must be … (type)`.
std::string told(const runtime::Violation& violation);

}  // namespace understudy::tests

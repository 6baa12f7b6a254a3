#include "mock/coverage/touched.h"

namespace understudy::mock {

const json::Value* Touched::value_of(const runtime::Parameter& parameter) const {
  switch (parameter.in) {
    case runtime::In::path:
      return parameters.path.find(parameter.name);
    case runtime::In::query:
      return parameters.query.find(parameter.name);
    case runtime::In::header:
      return parameters.header.find(parameter.name);
    case runtime::In::cookie:
      return parameters.cookie.find(parameter.name);
    case runtime::In::body:  // of no parameter
      return nullptr;
  }
  return nullptr;
}

}  // namespace understudy::mock

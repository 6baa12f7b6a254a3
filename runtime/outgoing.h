#pragma once

#include <string>
#include <vector>

#include "runtime/api.h"

namespace understudy::runtime {

/// A request that an API sends by itself: a callback, which follows operations (OpenAPI 3.1.1, section
/// 4.8.18), or a webhook.
struct SentRequest {
  std::vector<std::string> owners = {};  // ids of the operations that it follows; of a webhook none
  std::string name = {};                 // the key under `callbacks` or `webhooks`
  std::string expression = {};           // of a callback: where it goes, told at run time
  Operation operation = {};              // its path is `/`
};

/// All that an API sends by itself.
struct Outgoing {
  std::vector<SentRequest> callbacks = {};
  std::vector<SentRequest> webhooks = {};
};

}  // namespace understudy::runtime

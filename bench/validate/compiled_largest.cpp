#include "bench/validate/subjects.h"
#include "payload_large/api.h"

namespace understudy::bench {

std::vector<runtime::Api> compiled_largest() { return {payload_large::api()}; }

}  // namespace understudy::bench

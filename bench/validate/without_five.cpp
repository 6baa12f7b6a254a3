#include "bench/validate/subjects.h"

namespace understudy::bench {

std::vector<runtime::Api> compiled_five() { return {}; }

}  // namespace understudy::bench

#include "cli/compiled_apis.h"

namespace understudy::cli {

std::vector<runtime::Api> compiled_apis() { return {}; }

}  // namespace understudy::cli

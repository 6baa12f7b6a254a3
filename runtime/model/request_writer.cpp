#include "runtime/model/request_writer.h"

#include <algorithm>

namespace understudy::runtime {

tl::expected<Request, std::string> RequestWriter::take(const Api& api, std::string_view id) const {
  const auto operation = std::ranges::find(api.operations, id, &Operation::id);
  if (operation == api.operations.end()) return tl::unexpected("there is no operation " + std::string(id));
  return encode_request(*operation, values_);
}

}  // namespace understudy::runtime

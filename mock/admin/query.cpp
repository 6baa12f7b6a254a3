#include "mock/admin/query.h"

#include <algorithm>
#include <vector>

#include "mock/read/text.h"
#include "runtime/percent.h"

namespace understudy::mock {

tl::expected<Query, std::string> query_of(const runtime::Request& request,
                                          std::initializer_list<std::string_view> known) {
  Query query;
  for (const runtime::RawPair& pair : runtime::split_pairs(request.query(), '&')) {
    const auto name = runtime::form_decode(pair.name);
    const auto value = runtime::form_decode(pair.value);
    if (!name || !value) return tl::unexpected(std::string("the query has a broken percent escape"));
    if (std::ranges::find(known, *name) == known.end()) {
      const std::vector<std::string> names(known.begin(), known.end());
      return tl::unexpected("there is no query parameter " + *name + " here, " +
                            (names.empty() ? "and no other" : "only " + enumerate(names)));
    }
    if (!query.emplace(*name, *value).second)
      return tl::unexpected("the query parameter " + *name + " comes twice");
  }
  return query;
}

}  // namespace understudy::mock

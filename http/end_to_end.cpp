#include "http/end_to_end.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "http/words.h"

namespace understudy::http {

namespace {

constexpr std::array<std::string_view, 9> of_one_hop = {
    "connection", "keep-alive",        "proxy-connection", "proxy-authenticate", "proxy-authorization", "te",
    "trailer",    "transfer-encoding", "upgrade"};

}  // namespace

runtime::Headers end_to_end(const runtime::Headers& headers) {
  const std::string named = headers.joined("connection").value_or("");
  runtime::Headers kept;
  for (const auto& [name, value] : headers) {
    const bool is_of_hop =
        std::ranges::any_of(of_one_hop, [&](std::string_view one) { return same_word(one, name); });
    if (!is_of_hop && !lists_word(named, name)) kept.add(name, value);
  }
  return kept;
}

}  // namespace understudy::http

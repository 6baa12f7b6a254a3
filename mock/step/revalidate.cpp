#include "mock/step/revalidate.h"

#include <algorithm>
#include <functional>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

/// The tag without the mark of a weak one: `If-None-Match` compares weakly.
std::string_view strong(std::string_view tag) { return tag.starts_with("W/") ? tag.substr(2) : tag; }

bool is_known(const runtime::Request& request, const std::string& tag) {
  const auto known = request.headers.joined("If-None-Match");
  if (!known) return false;
  const auto tags = split_list(*known, ',');
  return std::ranges::any_of(tags,
                             [&](std::string_view one) { return one == "*" || strong(one) == strong(tag); });
}

}  // namespace

void revalidate(const runtime::Request& request, runtime::Response& response) {
  const bool is_read = request.method == "GET" || request.method == "HEAD";
  if (!is_read || response.status != 200 || response.body.empty()) return;
  if (response.headers.find("ETag") == nullptr) {
    const std::size_t hash = std::hash<std::string_view>()(response.body);
    response.headers.add("ETag", "\"" + std::to_string(hash) + "\"");
  }
  if (!is_known(request, *response.headers.find("ETag"))) return;
  response.status = 304;
  response.body.clear();
}

}  // namespace understudy::mock

#include "cli/send_out.h"

#include <algorithm>

#include "http/call.h"
#include "http/words.h"

namespace understudy::cli {

namespace {

constexpr std::chrono::milliseconds longest{5'000};
constexpr std::size_t largest_answer = 1'000'000;

using Sent = tl::expected<runtime::Response, std::string>;

Sent send(const http::Url& url, runtime::Request request, const http::CallLimits& limits) {
  const std::size_t query = request.target.find('?');
  const std::string more = query == std::string::npos ? std::string() : request.target.substr(query + 1);
  request.target = (url.path.empty() ? "/" : url.path) + url.query;
  if (!more.empty()) request.target += (url.query.empty() ? "?" : "&") + more;
  auto answer = http::call(url, request, limits);
  if (!answer) return tl::unexpected(answer.error().detail);
  return *std::move(answer);
}

}  // namespace

mock::Callbacks send_to(const std::vector<std::string>& hosts, bool reaches_itself) {
  const auto send_one = [hosts, reaches_itself](const std::string& text, runtime::Request request) -> Sent {
    const auto url = http::read_url(text);
    if (!url) return tl::unexpected("the URL " + url.error());
    http::CallLimits limits{.connect = longest, .whole = longest, .max_body = largest_answer};
    const bool is_listed =
        std::ranges::any_of(hosts, [&](const std::string& host) { return http::same_word(host, url->host); });
    if (!is_listed && !reaches_itself)
      return tl::unexpected("the host " + url->host + " is not one of --allow-host, and was not called");
    bool is_kept_back = false;
    if (!is_listed)
      limits.may_reach = [&is_kept_back](const http::Address& address) {
        is_kept_back = is_kept_back || !address.is_loopback;
        return address.is_loopback;
      };
    auto answer = send(*url, std::move(request), limits);
    if (!answer && is_kept_back)
      return tl::unexpected("the host " + url->host +
                            " is neither this machine nor one of --allow-host, and was not called");
    return answer;
  };
  return {send_one};
}

}  // namespace understudy::cli

#include "http/send_out.h"

#include <algorithm>

#include "http/call.h"
#include "http/words.h"

namespace understudy::http {

namespace {

constexpr std::chrono::milliseconds longest{5'000};
constexpr std::string_view not_to_be_called = "has no address that may be called";
constexpr std::size_t largest_answer = 1'000'000;

using Sent = tl::expected<runtime::Response, std::string>;

Sent send(const Url& url, runtime::Request request, const CallLimits& limits) {
  const std::size_t query = request.target.find('?');
  const std::string more = query == std::string::npos ? std::string() : request.target.substr(query + 1);
  request.target = (url.path.empty() ? "/" : url.path) + url.query;
  if (!more.empty()) request.target += (url.query.empty() ? "?" : "&") + more;
  auto answer = call(url, request, limits);
  if (!answer) return tl::unexpected(answer.error().detail);
  return *std::move(answer);
}

}  // namespace

SendOut send_to(const std::vector<std::string>& hosts, bool reaches_itself) {
  const auto send_one = [hosts, reaches_itself](const std::string& text, runtime::Request request) -> Sent {
    const auto url = read_url(text);
    if (!url) return tl::unexpected("the URL " + url.error());
    CallLimits limits{.connect = longest, .whole = longest, .max_body = largest_answer};
    const bool is_listed =
        std::ranges::any_of(hosts, [&](const std::string& host) { return same_word(host, url->host); });
    if (!is_listed && !reaches_itself)
      return tl::unexpected("the host " + url->host + " is not one of --allow-host, and was not called");
    bool is_here = is_listed;
    if (!is_listed)
      limits.may_reach = [&is_here](const Address& address) {
        is_here = is_here || address.is_loopback;
        return address.is_loopback;
      };
    auto answer = send(*url, std::move(request), limits);
    const bool is_kept_back = !is_here && !answer && answer.error().ends_with(not_to_be_called);
    if (is_kept_back)
      return tl::unexpected("the host " + url->host +
                            " is neither this machine nor one of --allow-host, and was not called");
    return answer;
  };
  return send_one;
}

}  // namespace understudy::http

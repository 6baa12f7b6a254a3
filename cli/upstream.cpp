#include "cli/upstream.h"

#include "http/inflate.h"
#include "http/words.h"

namespace understudy::cli {

namespace {

/// Makes the body readable where it has a content coding (RFC 9110, section 8.4), or says why it is not.
void decode(mock::UpstreamAnswer& answer, std::size_t most) {
  const auto coding = answer.response.headers.joined("content-encoding");
  if (!coding || coding->empty() || http::same_word(*coding, "identity") || answer.response.body.empty())
    return;
  const bool is_known = http::same_word(*coding, "gzip") || http::same_word(*coding, "x-gzip") ||
                        http::same_word(*coding, "deflate");
  if (!is_known) {
    answer.unread = "the content coding " + *coding + " is not read";
    return;
  }
  auto plain = http::inflated(answer.response.body, most);
  if (plain) {
    answer.plain = *std::move(plain);
  } else {
    answer.unread = "as " + *coding + " it " + plain.error().why;
  }
}

}  // namespace

mock::Forward forward_to(const http::Url& server, const http::CallLimits& limits) {
  mock::Forward forward;
  forward.base_path = server.path;
  forward.ask =
      [server,
       limits](const runtime::Request& request) -> tl::expected<mock::UpstreamAnswer, mock::UpstreamFault> {
    auto response = http::call(server, request, limits);
    if (!response)
      return tl::unexpected(mock::UpstreamFault{response.error().is_late, response.error().detail});
    mock::UpstreamAnswer answer{*std::move(response)};
    decode(answer, limits.max_body);
    return answer;
  };
  return forward;
}

}  // namespace understudy::cli

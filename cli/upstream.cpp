#include "cli/upstream.h"

#include "http/inflate.h"
#include "http/words.h"

namespace understudy::cli {

namespace {

/// A body without its content coding (RFC 9110, section 8.4), or what is said of it.
tl::expected<std::string, std::string> unpacked(const std::string& coding, const std::string& body,
                                                std::size_t most) {
  if (coding.empty() || http::same_word(coding, "identity")) return body;
  const bool is_known = http::same_word(coding, "gzip") || http::same_word(coding, "x-gzip") ||
                        http::same_word(coding, "deflate");
  if (!is_known) return tl::unexpected("the content coding " + coding + " is not read");
  auto plain = http::inflated(body, most);
  if (!plain) return tl::unexpected("as " + coding + " it " + plain.error().why);
  return *std::move(plain);
}

/// Makes the body readable where it has a content coding, or says why it is not.
void decode(mock::UpstreamAnswer& answer, std::size_t most) {
  const auto coding = answer.response.headers.joined("content-encoding");
  if (!coding || answer.response.body.empty()) return;
  auto plain = unpacked(*coding, answer.response.body, most);
  if (plain) {
    answer.plain = *std::move(plain);
  } else {
    answer.unread = plain.error();
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
  forward.unpack = [most = limits.max_body](const runtime::Request& request) {
    return unpacked(request.headers.joined("content-encoding").value_or(""), request.body, most);
  };
  return forward;
}

}  // namespace understudy::cli

// The only file that knows OpenSSL as a client.

#include "http/tls_client.h"

#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <poll.h>

#include <algorithm>
#include <array>
#include <limits>

#include "http/freed.h"
#include "http/no_broken_pipe.h"

namespace understudy::http {

namespace {

using Context = Freed<SSL_CTX, SSL_CTX_free>;
using Session = Freed<SSL, SSL_free>;

bool is_address(const std::string& host) {
  std::array<unsigned char, 16> bytes;
  return inet_pton(AF_INET, host.c_str(), bytes.data()) == 1 ||
         inet_pton(AF_INET6, host.c_str(), bytes.data()) == 1;
}

/// Whether the step may be taken again; false where it is late or broken.
bool wait_again(SSL* session, int result, int descriptor, Stream::Deadline deadline) {
  const int why = SSL_get_error(session, result);
  if (why == SSL_ERROR_WANT_READ) return wait_for(descriptor, POLLIN, deadline);
  return why == SSL_ERROR_WANT_WRITE && wait_for(descriptor, POLLOUT, deadline);
}

bool is_late(Stream::Deadline deadline) { return std::chrono::steady_clock::now() >= deadline; }

std::string reason_of(SSL* session) {
  const long verdict = SSL_get_verify_result(session);
  if (verdict != X509_V_OK)
    return std::string("its certificate is not trusted: ") + X509_verify_cert_error_string(verdict);
  const char* text = ERR_reason_error_string(ERR_peek_last_error());
  return std::string("the TLS handshake failed") + (text == nullptr ? "" : std::string(": ") + text);
}

CallFault trouble(std::string detail) { return {false, std::move(detail)}; }

tl::expected<Context, CallFault> context_of(const std::string& authorities) {
  Context context(SSL_CTX_new(TLS_client_method()));
  if (context == nullptr) return tl::unexpected(trouble("TLS is not available"));
  SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
  SSL_CTX_set_verify(context.get(), SSL_VERIFY_PEER, nullptr);
  const int loaded = authorities.empty()
                         ? SSL_CTX_set_default_verify_paths(context.get())
                         : SSL_CTX_load_verify_locations(context.get(), authorities.c_str(), nullptr);
  if (loaded != 1) return tl::unexpected(trouble("the certificates of " + authorities + " cannot be read"));
  return context;
}

/// Whose certificate is expected.
void expect(SSL* session, const std::string& host) {
  if (is_address(host)) {
    X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(session), host.c_str());
  } else {
    SSL_set1_host(session, host.c_str());
    SSL_set_tlsext_host_name(session, host.c_str());
  }
}

}  // namespace

struct TlsClient::State {
  Context context;
  Session session;
  int descriptor;
};

TlsClient::TlsClient(std::unique_ptr<State> state) : state_(std::move(state)) {}
TlsClient::~TlsClient() = default;

tl::expected<std::unique_ptr<TlsClient>, CallFault> TlsClient::shake_hands(int descriptor,
                                                                           const std::string& host,
                                                                           const std::string& authorities,
                                                                           Stream::Deadline deadline) {
  const NoBrokenPipe guard;
  ERR_clear_error();
  auto context = context_of(authorities);
  if (!context) return tl::unexpected(context.error());
  Session session(SSL_new(context->get()));
  if (session == nullptr || SSL_set_fd(session.get(), descriptor) != 1)
    return tl::unexpected(trouble("TLS is not available"));
  expect(session.get(), host);
  for (int result = 0; (result = SSL_connect(session.get())) != 1;) {
    if (wait_again(session.get(), result, descriptor, deadline)) continue;
    if (is_late(deadline)) return tl::unexpected(CallFault{true, "the TLS handshake took too long"});
    return tl::unexpected(trouble(reason_of(session.get())));
  }
  auto state = std::make_unique<State>(State{*std::move(context), std::move(session), descriptor});
  return std::unique_ptr<TlsClient>(new TlsClient(std::move(state)));
}

bool TlsClient::send(std::string_view bytes, Stream::Deadline deadline) {
  const NoBrokenPipe guard;
  while (!bytes.empty()) {
    ERR_clear_error();
    const std::size_t most = std::numeric_limits<int>::max();
    const int count =
        SSL_write(state_->session.get(), bytes.data(), static_cast<int>(std::min(bytes.size(), most)));
    if (count > 0) bytes.remove_prefix(static_cast<std::size_t>(count));
    if (count <= 0 && !wait_again(state_->session.get(), count, state_->descriptor, deadline)) return false;
  }
  return true;
}

Stream::Got TlsClient::receive(std::string& into, Stream::Deadline deadline) {
  const NoBrokenPipe guard;  // keys may have to be renewed
  std::array<char, 16 * 1024> bytes;
  while (true) {
    ERR_clear_error();
    const int count = SSL_read(state_->session.get(), bytes.data(), static_cast<int>(bytes.size()));
    if (count > 0) {
      into.append(bytes.data(), static_cast<std::size_t>(count));
      return Stream::Got::data;
    }
    if (wait_again(state_->session.get(), count, state_->descriptor, deadline)) continue;
    return is_late(deadline) ? Stream::Got::nothing_in_time : Stream::Got::end;
  }
}

}  // namespace understudy::http

#include "http/tls.h"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

#include <cerrno>
#include <new>

#include "http/freed.h"

namespace understudy::http {

namespace {

constexpr unsigned char first_of_a_handshake = 0x16;  // RFC 8446, section 5.1

using Context = Freed<SSL_CTX, SSL_CTX_free>;
using Certificate = Freed<X509, X509_free>;
using Key = Freed<EVP_PKEY, EVP_PKEY_free>;
using Memory = Freed<BIO, BIO_free_all>;
using Method = Freed<BIO_METHOD, BIO_meth_free>;

Memory memory_of(const std::string& text) {
  return Memory(BIO_new_mem_buf(text.data(), static_cast<int>(text.size())));
}

/// No passphrase: nobody is there to be asked for it.
int no_passphrase(char*, int, int, void*) { return -1; }

/// Takes the first certificate as the server's, and those behind it as its chain.
bool use_certificates(SSL_CTX* context, const std::string& text) {
  const auto memory = memory_of(text);
  const Certificate first(PEM_read_bio_X509(memory.get(), nullptr, no_passphrase, nullptr));
  if (first == nullptr) return false;
  const bool used = SSL_CTX_use_certificate(context, first.get()) == 1;
  while (X509* next = PEM_read_bio_X509(memory.get(), nullptr, no_passphrase, nullptr)) {
    if (SSL_CTX_add0_chain_cert(context, next) != 1) X509_free(next);
  }
  ERR_clear_error();
  return used;
}

/// Says why where it cannot.
std::optional<std::string> use_key(SSL_CTX* context, const std::string& text) {
  const auto memory = memory_of(text);
  const Key key(PEM_read_bio_PrivateKey(memory.get(), nullptr, no_passphrase, nullptr));
  if (key == nullptr) return "the key is not one in PEM without a passphrase";
  const bool fits =
      SSL_CTX_use_PrivateKey(context, key.get()) == 1 && SSL_CTX_check_private_key(context) == 1;
  ERR_clear_error();
  if (!fits) return "the key does not belong to the certificate";
  return std::nullopt;
}

/// HTTP/1.1 is spoken; who wants only something else is told so (RFC 7301, section 3.2).
int choose_protocol(SSL*, const unsigned char** chosen, unsigned char* length, const unsigned char* offered,
                    unsigned int count, void*) {
  static constexpr unsigned char ours[] = {8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
  auto* place = const_cast<unsigned char**>(chosen);
  const int found = SSL_select_next_proto(place, length, ours, sizeof ours, offered, count);
  return found == OPENSSL_NPN_NEGOTIATED ? SSL_TLSEXT_ERR_OK : SSL_TLSEXT_ERR_ALERT_FATAL;
}

/// What OpenSSL reads from and writes to: the socket, without the signal that its own way of writing raises.
struct Socket {
  int descriptor;
  bool drained = false;
};

Socket& socket_of(BIO* bio) { return *static_cast<Socket*>(BIO_get_data(bio)); }

bool has_to_wait() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

int read_socket(BIO* bio, char* bytes, int most) {
  BIO_clear_retry_flags(bio);
  Socket& socket = socket_of(bio);
  const auto count = ::recv(socket.descriptor, bytes, static_cast<std::size_t>(most), 0);
  socket.drained = count < most;
  if (count < 0 && has_to_wait()) BIO_set_retry_read(bio);
  return static_cast<int>(count);
}

int write_socket(BIO* bio, const char* bytes, int size) {
  BIO_clear_retry_flags(bio);
  const auto count = ::send(socket_of(bio).descriptor, bytes, static_cast<std::size_t>(size), MSG_NOSIGNAL);
  if (count < 0 && has_to_wait()) BIO_set_retry_write(bio);
  return static_cast<int>(count);
}

long control_socket(BIO*, int command, long, void*) { return command == BIO_CTRL_FLUSH ? 1 : 0; }

const BIO_METHOD* socket_method() {
  static const Method method = [] {
    Method made(BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket"));
    BIO_meth_set_read(made.get(), read_socket);
    BIO_meth_set_write(made.get(), write_socket);
    BIO_meth_set_ctrl(made.get(), control_socket);
    return made;
  }();
  return method.get();
}

}  // namespace

tl::expected<std::shared_ptr<const Tls>, std::string> Tls::make(const Identity& identity) {
  Context context(SSL_CTX_new(TLS_server_method()));
  if (context == nullptr) return tl::unexpected(std::string("OpenSSL has no TLS"));
  SSL_CTX_set_min_proto_version(context.get(), TLS1_2_VERSION);
  SSL_CTX_set_options(context.get(), SSL_OP_NO_RENEGOTIATION | SSL_OP_IGNORE_UNEXPECTED_EOF);
  SSL_CTX_set_mode(context.get(), SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER |
                                      SSL_MODE_RELEASE_BUFFERS);
  SSL_CTX_set_read_ahead(context.get(), 1);
  SSL_CTX_set_alpn_select_cb(context.get(), choose_protocol, nullptr);
  if (!use_certificates(context.get(), identity.certificate)) {
    return tl::unexpected(std::string("the certificate is not one in PEM"));
  }
  if (auto why = use_key(context.get(), identity.key)) return tl::unexpected(*std::move(why));
  return std::make_shared<const Tls>(context.release());
}

Tls::~Tls() { SSL_CTX_free(static_cast<SSL_CTX*>(context_)); }

struct TlsSession::State {
  State(SSL_CTX* context, int descriptor) : socket{descriptor}, ssl(SSL_new(context)) {
    BIO* bio = BIO_new(socket_method());
    if (ssl == nullptr || bio == nullptr) {
      SSL_free(ssl);
      BIO_free(bio);
      throw std::bad_alloc();
    }
    BIO_set_data(bio, &socket);
    BIO_set_init(bio, 1);
    SSL_set_bio(ssl, bio, bio);
    SSL_set_accept_state(ssl);
  }
  ~State() { SSL_free(ssl); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  Socket socket;
  SSL* ssl;
  bool greeted = false;  // its first byte was that of a handshake
  bool broken = false;
};

TlsSession::TlsSession(const Tls& tls, int descriptor)
    : state_(std::make_unique<State>(static_cast<SSL_CTX*>(tls.context_), descriptor)) {}

TlsSession::~TlsSession() { end(); }

Received TlsSession::receive(char* bytes, std::size_t most) {
  State& state = *state_;
  if (!state.greeted) {
    unsigned char first = 0;
    const auto count = ::recv(state.socket.descriptor, &first, 1, MSG_PEEK);
    if (count == 1 && first != first_of_a_handshake) return {.misdirected = true};
    state.greeted = count == 1;
    if (count != 1) return {.drained = true, .ended = count == 0 || !has_to_wait()};
  }
  std::size_t count = 0;
  ERR_clear_error();
  const int status = SSL_read_ex(state.ssl, bytes, most, &count);
  if (status == 1)
    return {.count = count, .drained = state.socket.drained && SSL_has_pending(state.ssl) == 0};
  // Something to write is as good as an end: what a handshake says fits into a socket that takes anything.
  const int error = SSL_get_error(state.ssl, status);
  state.broken = state.broken || error == SSL_ERROR_SSL || error == SSL_ERROR_SYSCALL;
  return {.drained = true, .ended = error != SSL_ERROR_WANT_READ};
}

std::optional<std::size_t> TlsSession::send(std::string_view bytes) {
  State& state = *state_;
  std::size_t sent = 0;
  while (sent < bytes.size() && !state.broken) {
    std::size_t count = 0;
    ERR_clear_error();
    const int status = SSL_write_ex(state.ssl, bytes.data() + sent, bytes.size() - sent, &count);
    if (status == 1) {
      sent += count;
    } else if (SSL_get_error(state.ssl, status) == SSL_ERROR_WANT_WRITE) {
      return sent;
    } else {
      state.broken = true;
    }
  }
  if (state.broken) return std::nullopt;
  return sent;
}

void TlsSession::end() {
  const bool told = (SSL_get_shutdown(state_->ssl) & SSL_SENT_SHUTDOWN) != 0;
  if (state_->broken || told || SSL_is_init_finished(state_->ssl) == 0) return;
  ERR_clear_error();
  SSL_shutdown(state_->ssl);
}

}  // namespace understudy::http

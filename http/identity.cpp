// OpenSSL makes and reads certificates here, and speaks TLS in `tls.cpp`; nothing else knows it.

#include "http/identity.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <array>
#include <stdexcept>

#include "http/freed.h"

namespace understudy::http {

namespace {

constexpr long an_hour = 3600;
constexpr long a_year = 365 * 24 * an_hour;

using Key = Freed<EVP_PKEY, EVP_PKEY_free>;
using Certificate = Freed<X509, X509_free>;
using Memory = Freed<BIO, BIO_free_all>;

void require(bool done) {
  if (!done) throw std::runtime_error("OpenSSL could not make a certificate");
}

void add_extension(X509* certificate, int kind, const char* value) {
  const Freed<X509_EXTENSION, X509_EXTENSION_free> extension(
      X509V3_EXT_conf_nid(nullptr, nullptr, kind, value));
  require(extension != nullptr && X509_add_ext(certificate, extension.get(), -1) == 1);
}

/// Another number each time, as clients refuse two certificates of one name and number.
void set_serial(X509* certificate) {
  std::uint64_t number = 0;
  require(RAND_bytes(reinterpret_cast<unsigned char*>(&number), sizeof number) == 1);
  require(ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), number >> 1) == 1);
}

Certificate certificate_of(EVP_PKEY* key) {
  Certificate made(X509_new());
  require(made != nullptr);
  X509* certificate = made.get();
  require(X509_set_version(certificate, 2) == 1);  // counted from 0: version 3, which has extensions
  set_serial(certificate);
  X509_gmtime_adj(X509_getm_notBefore(certificate), -an_hour);
  X509_gmtime_adj(X509_getm_notAfter(certificate), a_year);
  X509_NAME* name = X509_get_subject_name(certificate);
  const auto* common = reinterpret_cast<const unsigned char*>("Understudy on localhost");
  require(X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, common, -1, -1, 0) == 1);
  require(X509_set_issuer_name(certificate, name) == 1 && X509_set_pubkey(certificate, key) == 1);
  add_extension(certificate, NID_basic_constraints, "critical,CA:FALSE");
  add_extension(certificate, NID_ext_key_usage, "serverAuth");
  add_extension(certificate, NID_subject_alt_name, "DNS:localhost,IP:127.0.0.1,IP:::1");
  require(X509_sign(certificate, key, EVP_sha256()) > 0);
  return made;
}

std::string text_in(BIO* memory) {
  char* bytes = nullptr;
  const long count = BIO_get_mem_data(memory, &bytes);
  return {bytes, static_cast<std::size_t>(count)};
}

}  // namespace

Identity self_signed() {
  const Key key(EVP_EC_gen("P-256"));
  require(key != nullptr);
  const Certificate certificate = certificate_of(key.get());
  const Memory of_certificate(BIO_new(BIO_s_mem()));
  const Memory of_key(BIO_new(BIO_s_mem()));
  require(PEM_write_bio_X509(of_certificate.get(), certificate.get()) == 1);
  require(PEM_write_bio_PrivateKey(of_key.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) == 1);
  return {text_in(of_certificate.get()), text_in(of_key.get())};
}

tl::expected<std::string, std::string> fingerprint(const Identity& identity) {
  const Memory text(
      BIO_new_mem_buf(identity.certificate.data(), static_cast<int>(identity.certificate.size())));
  const Certificate certificate(PEM_read_bio_X509(text.get(), nullptr, nullptr, nullptr));
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned int length = 0;
  if (certificate == nullptr || X509_digest(certificate.get(), EVP_sha256(), digest.data(), &length) != 1) {
    return tl::unexpected(std::string("the certificate is not one in PEM"));
  }
  std::string written;
  for (unsigned int i = 0; i < length; ++i) {
    constexpr std::string_view digits = "0123456789ABCDEF";
    if (i > 0) written += ':';
    written += digits[digest[i] >> 4];
    written += digits[digest[i] & 15];
  }
  return written;
}

}  // namespace understudy::http

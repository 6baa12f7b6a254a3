// `understudy proxy` before a server of OpenSSL's own program.

#include <catch2/catch.hpp>

#include "tests/cli/running_program.h"
#include "tests/cli/spec_folder.h"
#include "tests/http/raw_client.h"

using namespace understudy::tests;

namespace {

const std::string api = R"(openapi: 3.1.0
info: {title: T, version: '1'}
paths: {/: {get: {operationId: root, responses: {'200': {description: d}}}}}
)";

/// A TLS server with a certificate of its own for these names: `DNS:localhost`.
struct TlsServer {
  explicit TlsServer(const std::string& names)
      : is_certified(RunningProgram({"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout",
                                     file("key.pem"), "-out", file("cert.pem"), "-days", "1", "-subj",
                                     "/CN=test", "-addext", "subjectAltName=" + names},
                                    "openssl")
                         .wait() == 0),
        program({"s_server", "-accept", "0", "-cert", file("cert.pem"), "-key", file("key.pem"), "-www"},
                "openssl") {}

  std::string file(const std::string& name) const { return folder.path(name).string(); }

  std::string port() {
    REQUIRE(is_certified);
    REQUIRE(program.wait_for("ACCEPT"));
    REQUIRE(program.wait_for("\n"));
    const std::string line = program.output().substr(program.output().find("ACCEPT"));
    const std::string whole = line.substr(0, line.find('\n'));
    return whole.substr(whole.rfind(':') + 1);
  }

  SpecFolder folder;
  bool is_certified;
  RunningProgram program;
};

RawResponse through_proxy(const std::string& upstream, std::vector<std::string> more = {}) {
  SpecFolder folder;
  folder.write("api.yaml", api);
  more.insert(more.begin(), {"proxy", folder.path("api.yaml").string(), upstream, "-p", "0"});
  RunningProgram proxy(more);
  RawClient client(proxy.port());
  client.send("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
  const auto response = client.receive();
  REQUIRE(response);
  return *response;
}

}  // namespace

TEST_CASE("a proxy speaks TLS with a server whose certificate is trusted") {
  TlsServer server("DNS:localhost,IP:127.0.0.1");
  const std::string port = server.port();
  const std::string certificate = server.file("cert.pem");
  const RawResponse by_name = through_proxy("https://localhost:" + port, {"--upstream-ca", certificate});
  CHECK(by_name.status == 200);
  CHECK(by_name.body.find("s_server") != std::string::npos);
  CHECK(through_proxy("https://127.0.0.1:" + port, {"--upstream-ca", certificate}).status == 200);
}

TEST_CASE("a certificate that nobody vouches for, or for another host, is refused") {
  TlsServer server("DNS:other.example");
  const std::string port = server.port();
  const RawResponse stranger = through_proxy("https://localhost:" + port);
  CHECK(stranger.status == 502);
  CHECK(stranger.body.find("its certificate is not trusted: self-signed certificate") != std::string::npos);
  const RawResponse other =
      through_proxy("https://localhost:" + port, {"--upstream-ca", server.file("cert.pem")});
  CHECK(other.status == 502);
  CHECK(other.body.find("its certificate is not trusted: hostname mismatch") != std::string::npos);
}

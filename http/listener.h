#pragma once

#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "http/serve.h"

namespace understudy::http {

/// A socket that listens on an endpoint's host and port; accepting on it does not block.
class Listener {
 public:
  /// The message says why it could not be (a taken port, an unknown host).
  static tl::expected<Listener, std::string> open(const Endpoint& endpoint);
  Listener(Listener&&) noexcept;
  Listener& operator=(Listener&&) = delete;
  ~Listener();

  int descriptor() const;
  int port() const { return port_; }
  /// Takes no more connections; those that wait for being accepted are lost. The port stays taken.
  void end() const;
  /// Gives the port back; nobody may use the descriptor any more.
  void close();

 private:
  class Opener;
  Listener(std::unique_ptr<Opener> opener, int port);

  std::unique_ptr<Opener> opener_;
  int port_;
};

}  // namespace understudy::http

#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace understudy::http {

/// The bytes of one TCP connection, in and out; never waits. Owns the descriptor.
class Wire {
 public:
  /// What arrived. `drained` where nothing more can be there, `ended` where nothing more will come; a broken
  /// connection counts as its end.
  struct Received {
    std::size_t count = 0;
    bool drained = false;
    bool ended = false;
  };

  explicit Wire(int descriptor) : descriptor_(descriptor) {}
  ~Wire();
  Wire(const Wire&) = delete;
  Wire& operator=(const Wire&) = delete;

  int descriptor() const { return descriptor_; }
  Received receive(char* bytes, std::size_t most);
  /// How many of the bytes it took; nothing where the other side is gone.
  std::optional<std::size_t> send(std::string_view bytes);
  /// Tells the other side that nothing more comes.
  void end();

 private:
  int descriptor_;
};

}  // namespace understudy::http

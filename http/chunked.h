#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace understudy::http {

/// Takes a chunked body apart as it arrives (RFC 9112, section 7.1). Extensions and trailers are dropped.
class ChunkedBody {
 public:
  enum class State { size, data, after_data, trailer, done, broken };

  /// Takes bytes from the front of `bytes`, appends content to `body`, and stops behind the last chunk.
  void take(std::string_view& bytes, std::string& body);
  State state() const { return state_; }

 private:
  bool take_line(std::string_view& rest, std::string_view& line);
  void step(std::string_view& rest, std::string& body, bool& waiting);
  void begin_chunk(std::string_view line);
  void take_data(std::string_view& rest, std::string& body, bool& waiting);

  State state_ = State::size;
  std::size_t left_ = 0;      // of the chunk's data
  std::size_t overhead_ = 0;  // bytes of trailers
};

}  // namespace understudy::http

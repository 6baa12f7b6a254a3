#include "mock/protobuf/frame.h"

#include <cstdint>
#include <optional>

namespace understudy::mock {

namespace {

constexpr unsigned trailer_flag = 0x80;

void put_frame(std::string& out, unsigned flag, std::string_view bytes) {
  out += static_cast<char>(flag);
  for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>((bytes.size() >> shift) & 0xFF);
  out += bytes;
}

/// As gRPC wants its messages: what is not printable ASCII, and `%`, as `%XX`.
std::string percent_encoded(std::string_view text) {
  static constexpr std::string_view digits = "0123456789ABCDEF";
  std::string result;
  for (char letter : text) {
    const auto byte = static_cast<unsigned char>(letter);
    if (byte >= 0x20 && byte < 0x7F && letter != '%') {
      result += letter;
    } else {
      result += {'%', digits[byte >> 4], digits[byte & 15]};
    }
  }
  return result;
}

}  // namespace

tl::expected<std::string_view, std::string> unframe(std::string_view body) {
  std::optional<std::string_view> message;
  while (!body.empty()) {
    if (body.size() < 5) return tl::unexpected<std::string>("a frame's header is cut off");
    const unsigned flag = static_cast<unsigned char>(body[0]);
    std::uint32_t length = 0;
    for (std::size_t index = 1; index < 5; ++index) {
      length = (length << 8) | static_cast<unsigned char>(body[index]);
    }
    body.remove_prefix(5);
    if (length > body.size()) {
      return tl::unexpected("a frame promises " + std::to_string(length) + " bytes and has " +
                            std::to_string(body.size()));
    }
    if (flag != 0 && flag != trailer_flag) {
      return tl::unexpected("the flag " + std::to_string(flag) +
                            " of a frame is not supported; allowed are 0 and 128");
    }
    if (flag == 0 && message)
      return tl::unexpected<std::string>("there are two messages where one is allowed");
    if (flag == 0) message = body.substr(0, length);
    body.remove_prefix(length);
  }
  if (!message) return tl::unexpected<std::string>("there is no frame with a message");
  return *message;
}

std::string frame(std::string_view message, int grpc_status, std::string_view grpc_message) {
  std::string out;
  put_frame(out, 0, message);
  std::string trailers = "grpc-status:" + std::to_string(grpc_status) + "\r\n";
  if (!grpc_message.empty()) trailers += "grpc-message:" + percent_encoded(grpc_message) + "\r\n";
  put_frame(out, trailer_flag, trailers);
  return out;
}

int grpc_status_of(int http_status) {
  switch (http_status) {
    case 400:
    case 415:
    case 422:
      return 3;
    case 401:
      return 16;
    case 403:
      return 7;
    case 404:
      return 5;
    case 406:
    case 501:
      return 12;
    case 409:
      return 6;
    case 413:
    case 429:
      return 8;
    case 500:
      return 13;
    case 503:
      return 14;
    default:
      return http_status < 400 ? 0 : 2;
  }
}

}  // namespace understudy::mock

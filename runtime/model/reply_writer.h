#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "json/write.h"
#include "runtime/message.h"
#include "runtime/model/encode.h"
#include "runtime/model/unhandled.h"

namespace understudy::runtime {

/// Writes a typed response.
class ReplyWriter {
 public:
  explicit ReplyWriter(int status) { response_.status = status; }

  template <typename T>
  void header(const char* name, const T& value) {
    add_header(name, encode(value));
  }
  template <typename T>
  void header(const char* name, const std::optional<T>& value) {
    if (value) add_header(name, encode(*value));
  }
  template <typename T>
  void header(const char* name, const Field<T>& value) {
    if (value.has_value()) add_header(name, encode(value.get()));
  }

  template <typename T>
  void json(const char* media_type, const T& body) {
    text(media_type, understudy::json::write(encode(body)));
  }
  void text(const char* media_type, std::string body);

  Response take() { return std::move(response_); }

 private:
  /// Style `simple` (OpenAPI 3.1.1, section 4.8.21).
  void add_header(const char* name, const understudy::json::Value& value);

  Response response_;
};

/// What `write` makes of a handler's reply; nothing where it is unhandled. A compiler takes it in a good deal
/// faster than `std::visit`.
template <typename... Replies, typename Write>
std::optional<Response> answer(const std::variant<Unhandled, Replies...>& reply, Write write) {
  std::optional<Response> result;
  [[maybe_unused]] const auto add = [&](const auto* chosen) {
    if (chosen != nullptr) result = write(*chosen);
  };
  (add(std::get_if<Replies>(&reply)), ...);
  return result;
}

/// The status that a handler chose, if it is among the hundred from `lowest` on; else `lowest`.
int status_in_range(int chosen, int lowest);

}  // namespace understudy::runtime

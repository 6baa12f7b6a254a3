#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace understudy::runtime {

/// Header fields in the order of arrival; names are compared without case (RFC 9110, section 5.1).
class Headers {
 public:
  Headers() = default;
  Headers(std::initializer_list<std::pair<std::string, std::string>> fields) : fields_(fields) {}

  /// The first value under that name, or null.
  const std::string* find(std::string_view name) const;
  /// All values under that name, joined by `, `; nothing where there is none.
  std::optional<std::string> joined(std::string_view name) const;
  void add(std::string name, std::string value);
  /// Adds the field, in place of all of that name.
  void set(std::string name, std::string value);

  /// Puts a value in the place of what the fields of the wanted names have.
  template <typename IsWanted>
  void overwrite(const IsWanted& is_wanted, std::string_view value) {
    for (auto& [name, old] : fields_) {
      if (is_wanted(name)) old = value;
    }
  }

  auto begin() const { return fields_.begin(); }
  auto end() const { return fields_.end(); }
  bool empty() const { return fields_.empty(); }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// An HTTP request as it arrived: nothing is decoded.
struct Request {
  std::string method;  // as sent, upper case by convention
  std::string target;  // origin form: path and query, percent-encoded
  Headers headers = {};
  std::string body = {};
  bool truncated = false;  // the body was longer than the transport takes; `body` is not to be trusted

  std::string_view path() const;   // of the target, without the query
  std::string_view query() const;  // without `?`
};

/// How a response is spoilt on its way, which no document knows of: the connection is reset before an answer,
/// ends without one, or within the body; or bytes come that are no HTTP.
enum class WireFault : std::uint8_t { none, reset, empty, truncated, garbage };

struct Response {
  int status = 200;
  Headers headers = {};
  std::string body = {};
  WireFault fault = WireFault::none;  // for the transport
};

/// The reason phrase of a status (RFC 9110, section 15); empty for one it does not know.
std::string_view reason(int status);

}  // namespace understudy::runtime

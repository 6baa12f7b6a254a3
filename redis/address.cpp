#include "redis/address.h"

#include <charconv>

namespace understudy::redis {

namespace {

constexpr std::string_view scheme = "redis://";
constexpr int most_databases = 65'536;

std::optional<int> number(std::string_view text, int most) {
  int value = 0;
  const char* end = text.data() + text.size();
  const auto [stop, error] = std::from_chars(text.data(), end, value);
  if (error != std::errc() || stop != end || value < 0 || value > most) return std::nullopt;
  return value;
}

/// Takes what stands behind the host off the text; false where it is no number.
bool take_number(std::string_view& text, std::size_t mark, int most, int& value) {
  if (mark == std::string_view::npos) return true;
  const auto read = number(text.substr(mark + 1), most);
  if (!read) return false;
  value = *read;
  text = text.substr(0, mark);
  return true;
}

}  // namespace

std::string Address::text() const {
  const bool is_v6 = host.find(':') != std::string::npos;
  return std::string(scheme) + (is_v6 ? "[" + host + "]" : host) + ":" + std::to_string(port) +
         (database == 0 ? "" : "/" + std::to_string(database));
}

std::optional<Address> read_address(std::string_view text) {
  if (!text.starts_with(scheme)) return std::nullopt;
  text.remove_prefix(scheme.size());
  if (text.ends_with('/')) text.remove_suffix(1);
  Address address;
  if (!take_number(text, text.find('/'), most_databases, address.database)) return std::nullopt;
  const std::size_t colon = text.ends_with(']') ? std::string_view::npos : text.rfind(':');
  if (!take_number(text, colon, 65'535, address.port)) return std::nullopt;
  if (text.starts_with('[') && text.ends_with(']')) text = text.substr(1, text.size() - 2);
  if (text.empty() || text.find_first_of("/@ []") != std::string_view::npos) return std::nullopt;
  address.host = text;
  return address;
}

}  // namespace understudy::redis

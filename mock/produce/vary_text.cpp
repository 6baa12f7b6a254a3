#include "mock/produce/vary_text.h"

#include <array>
#include <chrono>
#include <utility>

#include "mock/read/clock.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

constexpr std::array<std::string_view, 24> vocabulary{
    "amber",  "birch",   "cedar",   "delta",   "ember", "fjord",  "grove",  "harbour",
    "iris",   "juniper", "kestrel", "lantern", "maple", "nectar", "orchid", "pebble",
    "quartz", "river",   "saffron", "thistle", "umber", "violet", "willow", "zephyr"};

std::string word(Chance& chance) { return std::string(vocabulary[chance.below(vocabulary.size())]); }

Time some_time(Chance& chance) {
  constexpr std::uint64_t seconds = 6ULL * 365 * 86'400;
  constexpr std::int64_t first = 1'577'836'800;  // 2020-01-01
  return Time(std::chrono::seconds(first + static_cast<std::int64_t>(chance.below(seconds))));
}

std::string number(Chance& chance, std::uint64_t below) { return std::to_string(chance.below(below)); }

std::string date_time(Chance& chance) { return date_time_text(some_time(chance)); }
std::string date(Chance& chance) { return date_text(some_time(chance)); }
std::string time_of_day(Chance& chance) { return date_time(chance).substr(11, 8) + "Z"; }
std::string duration(Chance& chance) { return "P" + number(chance, 30) + "DT" + number(chance, 24) + "H"; }
std::string uuid(Chance& chance) { return Uuids(chance.next()).next(); }
std::string host(Chance& chance) { return word(chance) + ".example.com"; }
std::string email(Chance& chance) { return word(chance) + "." + word(chance) + "@example.com"; }
std::string uri(Chance& chance) { return "https://" + host(chance) + "/" + word(chance); }
std::string path(Chance& chance) { return "/" + word(chance) + "/" + word(chance); }
std::string ipv4(Chance& chance) { return "192.0.2." + number(chance, 256); }
std::string ipv6(Chance& chance) { return "2001:db8::" + std::to_string(1 + chance.below(9'999)); }

using Make = std::string (*)(Chance&);

constexpr std::array<std::pair<std::string_view, Make>, 16> formats{{{"date-time", date_time},
                                                                     {"date", date},
                                                                     {"time", time_of_day},
                                                                     {"duration", duration},
                                                                     {"uuid", uuid},
                                                                     {"email", email},
                                                                     {"idn-email", email},
                                                                     {"hostname", host},
                                                                     {"idn-hostname", host},
                                                                     {"uri", uri},
                                                                     {"iri", uri},
                                                                     {"uri-reference", path},
                                                                     {"iri-reference", path},
                                                                     {"json-pointer", path},
                                                                     {"ipv4", ipv4},
                                                                     {"ipv6", ipv6}}};

}  // namespace

std::uint64_t Chance::next() {
  state_ += 0x9E3779B97F4A7C15ULL;
  return scatter(state_);
}

std::string words(Chance& chance) {
  std::string text = word(chance);
  for (std::uint64_t more = chance.below(3); more > 0; --more) text += " " + word(chance);
  return text;
}

std::optional<std::string> text_of_format(std::string_view format, Chance& chance) {
  for (const auto& [name, make] : formats) {
    if (name == format) return make(chance);
  }
  return std::nullopt;
}

std::optional<std::string> text_like(std::string_view text, Chance& chance) {
  if (text.starts_with("http://") || text.starts_with("https://")) return uri(chance);
  if (text.ends_with('=') && base64_bytes(text)) return base64_text(words(chance));
  return std::nullopt;
}

std::string reshuffled(std::string_view text, Chance& chance) {
  std::string changed(text);
  for (char& letter : changed) {
    const auto among = [&](char first, std::uint64_t count) {
      return static_cast<char>(first + static_cast<char>(chance.below(count)));
    };
    if (letter >= '0' && letter <= '9') letter = among('0', 10);
    if (letter >= 'a' && letter <= 'z') letter = among('a', 26);
    if (letter >= 'A' && letter <= 'Z') letter = among('A', 26);
  }
  return changed;
}

}  // namespace understudy::mock

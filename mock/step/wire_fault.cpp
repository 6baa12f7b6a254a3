#include "mock/step/wire_fault.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using runtime::WireFault;

constexpr std::array<std::pair<WireFault, std::string_view>, 4> fault_words = {
    {{WireFault::reset, "reset"},
     {WireFault::empty, "empty"},
     {WireFault::truncated, "truncated"},
     {WireFault::garbage, "garbage"}}};

/// `1`, `0.5%`.
std::optional<double> percent_in(std::string_view text) {
  if (text.ends_with('%')) text.remove_suffix(1);
  double percent = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
  const bool is_whole = error == std::errc() && end == text.data() + text.size();
  return is_whole && percent >= 0 && percent <= 100 ? std::optional(percent) : std::nullopt;
}

std::optional<std::pair<WireFault, double>> share_in(std::string_view item) {
  const std::size_t equals = std::min(item.find('='), item.size());
  const auto fault = wire_fault_named(trim(item.substr(0, equals)));
  const auto percent = percent_in(trim(item.substr(std::min(equals + 1, item.size()))));
  return fault && percent ? std::optional(std::pair(*fault, *percent)) : std::nullopt;
}

}  // namespace

std::optional<WireFault> wire_fault_named(std::string_view word) {
  const auto found = std::ranges::find(fault_words, word, [](const auto& row) { return row.second; });
  return found == fault_words.end() ? std::nullopt : std::optional(found->first);
}

std::string_view word_of(WireFault fault) {
  const auto found = std::ranges::find(fault_words, fault, [](const auto& row) { return row.first; });
  return found == fault_words.end() ? std::string_view("none") : found->second;
}

std::optional<FaultShares> read_faults(std::string_view text) {
  FaultShares shares;
  double all = 0;
  for (const std::string_view item : split_list(text, ',')) {
    const auto share = share_in(item);
    if (!share || std::ranges::find(shares, share->first, &FaultShares::value_type::first) != shares.end())
      return std::nullopt;
    shares.push_back(*share);
    all += share->second;
  }
  return shares.empty() || all > 100 ? std::nullopt : std::optional(std::move(shares));
}

WireFault drawn_fault(const FaultShares& shares, Chance& chance) {
  constexpr std::uint64_t steps = std::uint64_t{1} << 53;
  double at = static_cast<double>(chance.below(steps)) / static_cast<double>(steps) * 100;
  for (const auto& [fault, percent] : shares) {
    if (at < percent) return fault;
    at -= percent;
  }
  return WireFault::none;
}

}  // namespace understudy::mock

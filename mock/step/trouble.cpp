#include "mock/step/trouble.h"

#include <charconv>
#include <cmath>
#include <numbers>
#include <vector>

namespace understudy::mock {

namespace {

constexpr double longest = 600'000;  // milliseconds

/// From 0 to below 1.
double part(Chance& chance) {
  constexpr std::uint64_t steps = std::uint64_t{1} << 53;
  return static_cast<double>(chance.below(steps)) / static_cast<double>(steps);
}

/// A number of the normal distribution (Box and Muller).
double normal(Chance& chance) {
  const double radius = std::sqrt(-2 * std::log(1 - part(chance)));
  return radius * std::cos(2 * std::numbers::pi * part(chance));
}

std::optional<double> number_in(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_whole = error == std::errc() && end == text.data() + text.size();
  return is_whole && std::isfinite(value) && value >= 0 && value <= longest ? std::optional(value)
                                                                            : std::nullopt;
}

/// Two numbers with a separator between them.
std::optional<std::pair<double, double>> numbers_in(std::string_view text, char separator) {
  const std::size_t at = text.find(separator);
  if (at == std::string_view::npos) return std::nullopt;
  const auto first = number_in(text.substr(0, at));
  const auto second = number_in(text.substr(at + 1));
  return first && second ? std::optional(std::pair(*first, *second)) : std::nullopt;
}

std::vector<Documented> errors_of(const PreparedOperation& operation) {
  std::vector<Documented> errors;
  for (const PreparedResponse& response : operation.responses) {
    const int code = code_of(response.spec->status);
    if (code >= 400) errors.push_back({&response, code});
  }
  return errors;
}

}  // namespace

std::optional<Delay> read_delay(std::string_view text) {
  constexpr std::string_view log_normal = "lognormal:";
  if (text.starts_with(log_normal)) {
    const auto both = numbers_in(text.substr(log_normal.size()), ':');
    return both && both->second <= 10 ? std::optional(Delay{both->first, both->first, both->second})
                                      : std::nullopt;
  }
  if (const auto fixed = number_in(text)) return Delay{*fixed, *fixed};
  const auto range = numbers_in(text, '-');
  return range && range->first <= range->second ? std::optional(Delay{range->first, range->second})
                                                : std::nullopt;
}

std::chrono::milliseconds drawn(const Delay& delay, Chance& chance) {
  double time = delay.least + (delay.most - delay.least) * part(chance);
  if (delay.sigma > 0) time = delay.least * std::exp(delay.sigma * normal(chance));
  return std::chrono::milliseconds(static_cast<std::int64_t>(std::min(time, longest)));
}

std::optional<Documented> drawn_error(const PreparedOperation& operation, double percent, Chance& chance) {
  if (part(chance) * 100 >= percent) return std::nullopt;
  const std::vector<Documented> errors = errors_of(operation);
  return errors.empty() ? std::nullopt : std::optional(errors[chance.below(errors.size())]);
}

}  // namespace understudy::mock

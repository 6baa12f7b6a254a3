#include "mock/step/rate_fields.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "mock/infer/names.h"

namespace understudy::mock {

namespace {

enum class Word { limit, remaining, reset, whole, policy };

constexpr std::array<std::pair<std::string_view, Word>, 5> endings = {
    {{"ratelimitlimit", Word::limit},
     {"ratelimitremaining", Word::remaining},
     {"ratelimitreset", Word::reset},
     {"ratelimit", Word::whole},
     {"ratelimitpolicy", Word::policy}}};

/// What a field is for: by its name without case, separators and a first `x`.
std::optional<Word> word_of(std::string_view name) {
  std::string bare = bare_name(name);
  if (bare.starts_with("xrate")) bare.erase(0, 1);
  const auto found =
      std::ranges::find(endings, std::string_view(bare), [](const auto& row) { return row.first; });
  return found == endings.end() ? std::nullopt : std::optional(found->second);
}

bool is_since_1970(const std::string& documented) {
  return documented.size() >= 10 && documented.find_first_not_of("0123456789") == std::string::npos;
}

std::string value_of(Word word, const RateState& state, Time now, const std::string& documented) {
  const std::string limit = std::to_string(state.limit);
  const std::string remaining = std::to_string(state.remaining);
  const auto since = std::chrono::duration_cast<std::chrono::seconds>(now.time_since_epoch()).count();
  switch (word) {
    case Word::limit:
      return limit;
    case Word::remaining:
      return remaining;
    case Word::reset:
      return std::to_string(is_since_1970(documented) ? since + state.reset : state.reset);
    case Word::whole:
      return "\"default\";r=" + remaining + ";t=" + std::to_string(state.reset);
    case Word::policy:
      return "\"default\";q=" + limit + ";w=60";
  }
  return {};
}

}  // namespace

void tell_rate(const RateState& state, Time now, runtime::Headers& headers) {
  const runtime::Headers documented = headers;
  for (const auto& [name, value] : documented) {
    if (const auto word = word_of(name)) headers.set(name, value_of(*word, state, now, value));
  }
}

}  // namespace understudy::mock

#include "runtime/check/pattern.h"

#include <re2/re2.h>

#include <optional>
#include <utility>

#include "runtime/check/backtracking.h"
#include "runtime/check/broken.h"
#include "runtime/check/ecma.h"

namespace understudy::runtime {

struct Pattern::State {
  std::string source;
  std::unique_ptr<const RE2> linear;
  std::optional<Backtracking> backtracking;
};

Pattern::Pattern(std::unique_ptr<State> state) : state_(std::move(state)) {}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

tl::expected<Pattern, std::string> Pattern::compile(std::string_view source) {
  const auto translated = translate_ecma(source);
  if (!translated) return tl::make_unexpected(translated.error());
  auto state = std::make_unique<State>();
  state->source = source;
  if (!translated->needs_backtracking) {
    RE2::Options options(RE2::Quiet);
    options.set_never_capture(true);
    state->linear = std::make_unique<const RE2>(translated->text, options);
    if (state->linear->ok()) return Pattern(std::move(state));
    state->linear.reset();
  }
  auto backtracking = Backtracking::compile(translated->text);
  if (!backtracking) return tl::make_unexpected("is not supported: " + backtracking.error());
  state->backtracking = std::move(*backtracking);
  return Pattern(std::move(state));
}

Pattern Pattern::trusted(std::string_view source) {
  auto pattern = compile(source);
  if (pattern) return std::move(*pattern);
  auto state = std::make_unique<State>();
  state->source = source;
  return Pattern(std::move(state));
}

Pattern::Match Pattern::match(std::string_view text) const {
  if (state_->linear) return {RE2::PartialMatch(text, *state_->linear) ? Answer::yes : Answer::no};
  if (state_->backtracking) return state_->backtracking->match(text);
  return {Answer::yes};
}

const std::string& Pattern::source() const { return state_->source; }

void pay(std::size_t cost, const Path& at, Report& report) {
  constexpr std::size_t a_step = 8;
  for (std::size_t left = cost / a_step; left > 0 && report.may_go_on(at); --left) {
  }
}

void pattern(const json::Value& value, const Pattern& pattern, Rule rule, Report& report) {
  const std::string* text = value.string();
  if (text == nullptr || report.is_sound()) return;
  const Pattern::Match match = pattern.match(*text);
  pay(match.cost, rule.at, report);
  if (match.answer == Pattern::Answer::yes) return;
  broken(value, rule, report, [&] {
    const bool costly = match.answer == Pattern::Answer::too_costly;
    std::string message =
        costly ? "is refused, as it takes too long to compare it with the pattern " + pattern.source()
               : "must match the pattern " + pattern.source() + ", is " + shown(value);
    return Words{.keyword = "pattern", .expected = pattern.source(), .message = std::move(message)};
  });
}

}  // namespace understudy::runtime

#include "runtime/check/backtracking.h"

#include <pcre2.h>

#include <array>
#include <atomic>

namespace understudy::runtime {
namespace {

std::atomic<std::size_t> most_cost = 2'000'000;
constexpr std::size_t most_bytes = 256 * 1024;
constexpr std::uint32_t most_kilobytes = 20'000;
constexpr int over_budget = -1000;

struct Budget {
  std::size_t most = most_cost.load(std::memory_order_relaxed);
  std::size_t cost = 0;
  std::size_t last = 0;
};

/// Called before each item of the expression: a step costs 1, and more where it ran over much text.
int spend(pcre2_callout_block* block, void* data) {
  auto& budget = *static_cast<Budget*>(data);
  const std::size_t here = block->current_position;
  const std::size_t far = here > budget.last ? here - budget.last : budget.last - here;
  budget.last = here;
  budget.cost += 1 + far / 16;
  return budget.cost > budget.most ? over_budget : 0;
}

struct State {
  explicit State(const pcre2_code* code)
      : data(pcre2_match_data_create_from_pattern(code, nullptr)),
        context(pcre2_match_context_create(nullptr)) {}
  State(const State&) = delete;
  State& operator=(const State&) = delete;
  ~State() {
    pcre2_match_data_free(data);
    pcre2_match_context_free(context);
  }

  pcre2_match_data* data;
  pcre2_match_context* context;
};

}  // namespace

void limit_backtracking(std::size_t steps) { most_cost.store(steps, std::memory_order_relaxed); }

struct Backtracking::Code {
  explicit Code(pcre2_code* compiled) : code(compiled) {}
  Code(const Code&) = delete;
  Code& operator=(const Code&) = delete;
  ~Code() { pcre2_code_free(code); }

  pcre2_code* code;
};

Backtracking::Backtracking(std::unique_ptr<Code> code) : code_(std::move(code)) {}
Backtracking::Backtracking(Backtracking&&) noexcept = default;
Backtracking& Backtracking::operator=(Backtracking&&) noexcept = default;
Backtracking::~Backtracking() = default;

tl::expected<Backtracking, std::string> Backtracking::compile(const std::string& text) {
  constexpr std::uint32_t options =
      PCRE2_UTF | PCRE2_MATCH_UNSET_BACKREF | PCRE2_AUTO_CALLOUT | PCRE2_NEVER_BACKSLASH_C;
  int error = 0;
  PCRE2_SIZE offset = 0;
  pcre2_code* code = pcre2_compile(reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), options, &error,
                                   &offset, nullptr);
  if (code != nullptr) return Backtracking(std::make_unique<Code>(code));
  std::array<PCRE2_UCHAR, 200> message{};
  pcre2_get_error_message(error, message.data(), message.size());
  return tl::make_unexpected(std::string(reinterpret_cast<const char*>(message.data())));
}

Pattern::Match Backtracking::match(std::string_view text) const {
  if (text.size() > most_bytes) return {Pattern::Answer::too_costly};
  const State state(code_->code);
  if (state.data == nullptr || state.context == nullptr) return {Pattern::Answer::too_costly};
  Budget budget;
  pcre2_set_callout(state.context, spend, &budget);
  pcre2_set_heap_limit(state.context, most_kilobytes);
  const int result = pcre2_match(code_->code, reinterpret_cast<PCRE2_SPTR>(text.data()), text.size(), 0, 0,
                                 state.data, state.context);
  if (result >= 0) return {Pattern::Answer::yes, budget.cost};
  const bool refused =
      result == PCRE2_ERROR_NOMATCH || (result <= PCRE2_ERROR_UTF8_ERR1 && result >= PCRE2_ERROR_UTF8_ERR21);
  return {refused ? Pattern::Answer::no : Pattern::Answer::too_costly, budget.cost};
}

}  // namespace understudy::runtime

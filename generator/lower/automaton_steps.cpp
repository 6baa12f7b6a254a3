#include <algorithm>
#include <utility>

#include "generator/lower/automaton.h"

namespace understudy::generator {

namespace {

constexpr std::size_t most_states = 1500;
constexpr std::size_t most_nested = 40;

Letters range(char first, char last) {
  Letters letters;
  const std::size_t end = static_cast<unsigned char>(last);
  for (std::size_t c = static_cast<unsigned char>(first); c <= end; ++c) letters.set(c);
  return letters;
}

Letters one(char c) { return range(c, c); }

/// From one state to another.
struct Piece {
  std::size_t first = 0;
  std::size_t last = 0;
};

using Result = std::optional<Piece>;

/// Reads an expression and writes its steps; gives up at the first thing that it does not know.
class Reading {
 public:
  explicit Reading(std::string_view text) : text_(text) {
    steps_.start = state();
    search_ = state();
    steps_.end = state();
    steps_.done = state();
    link(steps_.start, search_);
    steps_.from[search_].push_back({std::nullopt, search_, true});
    steps_.from[steps_.done].push_back({std::nullopt, steps_.done, true});
  }

  std::optional<Steps> read() {
    do {
      const bool from_start = take('^');
      const Result piece = sequence(true);
      if (!piece) return std::nullopt;
      const bool to_end = take('$');
      link(from_start ? steps_.start : search_, piece->first);
      link(piece->last, to_end ? steps_.end : steps_.done);
    } while (take('|'));
    if (!at_end() || steps_.from.size() > most_states) return std::nullopt;
    return std::move(steps_);
  }

 private:
  bool at_end() const { return next_ == text_.size(); }
  char peek() const { return at_end() ? '\0' : text_[next_]; }
  bool take(char c) { return peek() == c && c != '\0' && (++next_, true); }

  std::size_t state() {
    steps_.from.emplace_back();
    return steps_.from.size() - 1;
  }
  void link(std::size_t from, std::size_t to) { steps_.from[from].push_back({std::nullopt, to, false}); }

  Result alternatives() {
    const Piece all{state(), state()};
    do {
      const Result piece = sequence(false);
      if (!piece) return std::nullopt;
      link(all.first, piece->first);
      link(piece->last, all.last);
    } while (take('|'));
    return all;
  }

  bool ends_sequence(bool is_top) const {
    return at_end() || peek() == '|' || peek() == ')' ||
           (is_top && peek() == '$' && (next_ + 1 == text_.size() || text_[next_ + 1] == '|'));
  }

  Result sequence(bool is_top) {
    Piece all{state(), 0};
    all.last = all.first;
    while (!ends_sequence(is_top)) {
      const std::size_t from = next_;
      Result piece = atom();
      if (piece) piece = quantified(*piece, from);
      if (!piece || steps_.from.size() > most_states) return std::nullopt;
      link(all.last, piece->first);
      all.last = piece->last;
    }
    return all;
  }

  Result atom() {
    if (take('(')) return group();
    std::optional<Letters> letters = take('[') ? read_class() : letter();
    if (!letters) return std::nullopt;
    const Piece piece{state(), state()};
    steps_.from[piece.first].push_back({letters, piece.last, false});
    return piece;
  }

  Result group() {
    if (take('?') && !take(':')) return std::nullopt;
    if (++nested_ > most_nested) return std::nullopt;
    const Result piece = alternatives();
    --nested_;
    return piece && take(')') ? piece : std::nullopt;
  }

  std::optional<Letters> letter() {
    const char c = peek();
    if (c == '\\') return escape();
    if (static_cast<unsigned char>(c) >= 0x80 ||
        std::string_view("^$.*+?()[]{}|").find(c) != std::string_view::npos)
      return std::nullopt;
    ++next_;
    return one(c);
  }

  std::optional<Letters> escape() {
    ++next_;
    const char c = peek();
    ++next_;
    if (c == 'd') return range('0', '9');
    if (c == 'w') return range('0', '9') | range('a', 'z') | range('A', 'Z') | one('_');
    if (std::string_view("^$\\.*+?()[]{}|/-").find(c) != std::string_view::npos && c != '\0') return one(c);
    return std::nullopt;
  }

  std::optional<Letters> read_class() {
    Letters letters;
    if (peek() == '^') return std::nullopt;  // takes more than ASCII
    while (!take(']')) {
      const auto first = class_letter();
      if (!first) return std::nullopt;
      const bool is_range = peek() == '-' && next_ + 1 < text_.size() && text_[next_ + 1] != ']';
      if (!is_range) {
        letters |= *first;
        continue;
      }
      ++next_;
      const auto last = class_letter();
      if (!last || first->count() != 1 || last->count() != 1) return std::nullopt;
      if (only(*first) > only(*last)) return std::nullopt;
      letters |= range(only(*first), only(*last));
    }
    return letters;
  }

  static char only(const Letters& letters) {
    std::size_t at = 0;
    while (!letters[at]) ++at;
    return static_cast<char>(at);
  }

  std::optional<Letters> class_letter() {
    if (at_end() || static_cast<unsigned char>(peek()) >= 0x80) return std::nullopt;
    if (peek() == '\\') return escape();
    return one(text_[next_++]);
  }

  struct Times {
    std::size_t least = 1;
    std::optional<std::size_t> most = 1;
  };

  /// Repeats what was read from a place on.
  Result quantified(Piece piece, std::size_t from) {
    const auto times = quantifier();
    if (!times || (times->most && *times->most < times->least)) return std::nullopt;
    take('?');  // as few as possible: the same for a mere match
    const std::size_t after = next_;
    const std::size_t copies = std::max<std::size_t>(times->most.value_or(times->least), 1);
    if (copies > 200) return std::nullopt;
    Piece all{state(), state()};
    std::size_t at = all.first;
    for (std::size_t i = 0; i < copies; ++i) {
      if (i > 0) {
        next_ = from;
        const Result again = atom();
        if (!again || steps_.from.size() > most_states) return std::nullopt;
        piece = *again;
      }
      if (i >= times->least) link(at, all.last);
      link(at, piece.first);
      at = piece.last;
    }
    if (!times->most) link(piece.last, piece.first);
    link(at, all.last);
    next_ = after;
    return all;
  }

  std::optional<Times> quantifier() {
    if (take('*')) return Times{0, std::nullopt};
    if (take('+')) return Times{1, std::nullopt};
    if (take('?')) return Times{0, 1};
    if (!take('{')) return Times{};
    const auto least = digits();
    if (!least) return std::nullopt;
    Times times{*least, least};
    if (take(',')) times.most = peek() == '}' ? std::nullopt : digits();
    const bool is_open = text_[next_ - 1] == ',';
    if ((!times.most && !is_open) || !take('}')) return std::nullopt;
    return times;
  }

  std::optional<std::size_t> digits() {
    std::size_t value = 0;
    const std::size_t first = next_;
    while (peek() >= '0' && peek() <= '9' && value < 10'000)
      value = value * 10 + static_cast<std::size_t>(text_[next_++] - '0');
    return next_ == first ? std::nullopt : std::optional(value);
  }

  std::string_view text_;
  std::size_t next_ = 0;
  std::size_t nested_ = 0;
  std::size_t search_ = 0;
  Steps steps_;
};

}  // namespace

std::optional<Steps> steps_of_pattern(std::string_view expression) { return Reading(expression).read(); }

}  // namespace understudy::generator

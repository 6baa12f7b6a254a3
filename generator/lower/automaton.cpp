#include "generator/lower/automaton.h"

#include <map>
#include <set>

namespace understudy::generator {

namespace {

constexpr std::size_t most_rows = 120;

using States = std::set<std::size_t>;

/// Bytes that all steps treat alike. The first kind is every byte that no step names.
struct Kinds {
  std::vector<Letters> letters;  // of all kinds but the first
  std::vector<char> samples;     // a letter of each
};

Kinds kinds_of(const Steps& steps) {
  std::vector<Letters> named;
  for (const auto& some : steps.from) {
    for (const Steps::Step& step : some) {
      if (step.letters) named.push_back(*step.letters);
    }
  }
  std::map<std::vector<bool>, Letters> alike;
  for (std::size_t c = 0; c < 128; ++c) {
    std::vector<bool> in;
    bool is_named = false;
    for (const Letters& letters : named) {
      in.push_back(letters[c]);
      is_named = is_named || letters[c];
    }
    if (is_named) alike[in].set(c);
  }
  Kinds kinds;
  for (const auto& [in, letters] : alike) {
    kinds.letters.push_back(letters);
    std::size_t first = 0;
    while (!letters[first]) ++first;
    kinds.samples.push_back(static_cast<char>(first));
  }
  return kinds;
}

/// All states that are reached without taking a byte.
States closed(const Steps& steps, States states) {
  std::vector<std::size_t> open(states.begin(), states.end());
  while (!open.empty()) {
    const std::size_t state = open.back();
    open.pop_back();
    for (const Steps::Step& step : steps.from[state]) {
      if (!step.letters && !step.any && states.insert(step.to).second) open.push_back(step.to);
    }
  }
  return states;
}

/// The states behind a byte; no letter: one that no step names.
States after(const Steps& steps, const States& states, std::optional<char> letter) {
  States next;
  for (const std::size_t state : states) {
    for (const Steps::Step& step : steps.from[state]) {
      const bool takes =
          step.any || (step.letters && letter && (*step.letters)[static_cast<std::size_t>(*letter)]);
      if (takes) next.insert(step.to);
    }
  }
  return closed(steps, std::move(next));
}

/// `azAZ__`: the first and the last letter of each range.
std::string ranges_of(const Letters& letters) {
  std::string ranges;
  for (std::size_t c = 0; c < letters.size(); ++c) {
    if (!letters[c]) continue;
    const std::size_t first = c;
    while (c + 1 < letters.size() && letters[c + 1]) ++c;
    ranges += {static_cast<char>(first), static_cast<char>(c)};
  }
  return ranges;
}

}  // namespace

std::optional<cpp::Automaton> automaton_of(std::string_view expression) {
  const auto steps = steps_of_pattern(expression);
  if (!steps) return std::nullopt;
  const Kinds kinds = kinds_of(*steps);
  if (kinds.letters.empty()) return std::nullopt;
  cpp::Automaton result;
  for (const Letters& letters : kinds.letters) result.letters.push_back(ranges_of(letters));
  std::map<States, std::size_t> rows;
  std::vector<States> open{closed(*steps, {steps->start})};
  rows.emplace(open[0], 0);
  for (std::size_t row = 0; row < open.size(); ++row) {
    const States states = open[row];
    std::vector<std::size_t> next;
    for (std::size_t kind = 0; kind <= kinds.samples.size(); ++kind) {
      States to = after(*steps, states, kind == 0 ? std::nullopt : std::optional(kinds.samples[kind - 1]));
      if (to.contains(steps->done)) to = {steps->done};
      const auto [known, is_new] = rows.emplace(to, rows.size());
      if (is_new) open.push_back(std::move(to));
      if (rows.size() > most_rows) return std::nullopt;
      next.push_back(known->second);
    }
    result.next.push_back(std::move(next));
    result.accepting.push_back(states.contains(steps->done) || states.contains(steps->end));
  }
  return result;
}

}  // namespace understudy::generator

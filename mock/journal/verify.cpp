#include "mock/journal/verify.h"

#include "mock/journal/subset.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

constexpr std::size_t most_near = 5;

std::optional<std::string> other_body(const JournalEntry& entry, const json::Value& expected) {
  if (!entry.value) {
    if (entry.body_bytes == 0) return "it has no body";
    if (entry.body_bytes > Journal::longest_body) return "its body is too long to be kept";
    return "its body could not be read";
  }
  const auto found = first_difference(expected, *entry.value);
  return found ? std::optional("the body's " + *found) : std::nullopt;
}

/// Why a call is not what was looked for; nothing where it is.
std::optional<std::string> why_not(const JournalEntry& entry, const Expectation& expectation) {
  if (expectation.body) {
    if (auto found = other_body(entry, *expectation.body)) return found;
  }
  if (auto found = first_difference(expectation.parameters, entry.parameters))
    return "the parameters' " + *found;
  if (expectation.status && *expectation.status != entry.status)
    return "the status is " + std::to_string(entry.status) + " and not " +
           std::to_string(*expectation.status);
  return std::nullopt;
}

std::string times(std::size_t count) {
  if (count == 1) return "once";
  if (count == 2) return "twice";
  return std::to_string(count) + " times";
}

std::string wanted(const Expectation& expectation) {
  if (!expectation.at_most) return "at least " + times(expectation.at_least);
  if (*expectation.at_most == 0) return "no such call";
  if (expectation.at_least == *expectation.at_most) return times(expectation.at_least);
  if (expectation.at_least == 0) return "at most " + times(*expectation.at_most);
  return "between " + std::to_string(expectation.at_least) + " and " + std::to_string(*expectation.at_most) +
         " times";
}

/// ` with this body and the status 201`, or nothing.
std::string conditions(const Expectation& expectation) {
  std::vector<std::string> words;
  if (expectation.body) words.emplace_back("this body");
  if (!expectation.parameters.empty()) words.emplace_back("these parameters");
  if (expectation.status) words.push_back("the status " + std::to_string(*expectation.status));
  return words.empty() ? "" : " with " + enumerate(words);
}

std::string sentence(const Expectation& expectation, std::size_t count, std::uint64_t dropped) {
  std::string text = expectation.operation + " was " +
                     (count == 0 ? "never called" : "called " + times(count)) + conditions(expectation) +
                     ", expected " + wanted(expectation);
  if (dropped > 0)
    text += "; the journal has dropped " + std::to_string(dropped) + " older " +
            (dropped == 1 ? "request, which is" : "requests, which are") + " not counted";
  return text;
}

}  // namespace

Verification verify(const JournalView& journal, const Expectation& expectation) {
  Verification result;
  for (const auto& entry : journal.entries) {
    if (entry->operation != expectation.operation) continue;
    auto why = why_not(*entry, expectation);
    if (!why) {
      ++result.count;
      continue;
    }
    if (result.near.size() == most_near) result.near.erase(result.near.begin());
    result.near.push_back({entry->number, *std::move(why)});
  }
  result.met =
      result.count >= expectation.at_least && result.count <= expectation.at_most.value_or(result.count);
  result.message = sentence(expectation, result.count, journal.dropped);
  if (result.met) result.near.clear();
  return result;
}

}  // namespace understudy::mock

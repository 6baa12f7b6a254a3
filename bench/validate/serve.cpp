#include "bench/validate/serve.h"

#include <algorithm>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <sstream>
#include <stdexcept>

#include "bench/validate/allocations.h"

namespace understudy::bench {

namespace {

using Answers = std::vector<tl::expected<Taken, std::string>>;  // by case

std::int64_t cpu_nanoseconds() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<std::int64_t>(now.tv_sec) * 1'000'000'000 + now.tv_nsec;
}

std::string on_one_line(std::string text) {
  std::replace_if(text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

std::string verdicts(const Run& run, const Case& one) {
  std::string all;
  for (std::size_t payload = 0; payload < one.payloads.size(); ++payload) {
    all += run({.payloads = {payload}, .repeats = 1}) == 1 ? '1' : '0';
  }
  return all;
}

tl::expected<Taken, std::string> take(const Subject& subject, const Case& one) {
  try {
    return subject.take(one);
  } catch (const std::exception& error) {
    return tl::unexpected(std::string(error.what()));
  }
}

Answers introduce(const Subject& subject, const std::vector<Case>& cases) {
  std::cout << "subject\t" << subject.name << "\n";
  Answers answers;
  for (const auto& one : cases) {
    const auto& answer = answers.emplace_back(take(subject, one));
    if (answer) {
      std::cout << "taken\t" << verdicts(answer->from_value, one) << "\t" << verdicts(answer->from_bytes, one)
                << "\n";
    } else {
      std::cout << "refused\t" << on_one_line(answer.error()) << "\n";
    }
  }
  return answers;
}

Load read_load(std::istringstream& words) {
  Load load;
  words >> load.repeats;
  for (std::size_t payload = 0; words >> payload;) load.payloads.push_back(payload);
  return load;
}

void measure(const Run& run, const Load& load) {
  const auto allocations = allocations_so_far();
  const auto start = cpu_nanoseconds();
  const auto valid = run(load);
  const auto end = cpu_nanoseconds();
  std::cout << end - start << "\t" << valid << "\t" << allocations_so_far() - allocations << std::endl;
}

}  // namespace

void serve(const std::vector<Subject>& subjects, const std::vector<Case>& cases) {
  std::vector<Answers> answers;
  for (const auto& subject : subjects) answers.push_back(introduce(subject, cases));
  std::cout << "ready" << std::endl;
  for (std::string line; std::getline(std::cin, line);) {
    std::istringstream words(line);
    std::size_t subject = 0;
    std::size_t index = 0;
    std::string what;
    words >> subject >> index >> what;
    const auto& taken = answers.at(subject).at(index);
    if (!taken) throw std::logic_error("a load for a case that was refused: " + line);
    measure(what == "value" ? taken->from_value : taken->from_bytes, read_load(words));
  }
}

}  // namespace understudy::bench

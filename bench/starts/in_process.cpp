// How long a mock in one's own process takes to start and to stop: the median of 200 of each, for the
// compiled APIs and for the same documents by interpretation.

#include <algorithm>
#include <chrono>
#include <functional>
#include <iostream>
#include <vector>

#include "generated/devrev_links/api.h"
#include "generated/zitadel_executions/api.h"
#include "understudy/mock.h"

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration time) { return std::chrono::duration<double, std::milli>(time).count(); }

double median(std::vector<double> times) {
  std::ranges::sort(times);
  return times[times.size() / 2];
}

void measure(const char* name, const std::function<understudy::Mock()>& make) {
  constexpr int rounds = 200;
  std::vector<double> starts;
  std::vector<double> stops;
  for (int i = 0; i < rounds; ++i) {
    const auto begin = Clock::now();
    Clock::time_point running;
    {
      const understudy::Mock mock = make();
      running = Clock::now();
    }
    starts.push_back(milliseconds(running - begin));
    stops.push_back(milliseconds(Clock::now() - running));
  }
  std::cout << name << ": start " << median(starts) << " ms, stop " << median(stops) << " ms\n";
}

}  // namespace

int main() {
  using understudy::Mock;
  measure("devrev-links, compiled", [] { return Mock(devrev_links::api()); });
  measure("devrev-links, interpreted", [] { return Mock("specs/devrev-links.yaml"); });
  measure("zitadel-executions, compiled", [] { return Mock(zitadel_executions::api()); });
  measure("zitadel-executions, interpreted", [] { return Mock("specs/zitadel-executions.yaml"); });
}

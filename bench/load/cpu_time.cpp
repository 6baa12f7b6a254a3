// CPU time of running processes, user and system, all their threads: seconds with nine places, the sum of all
// that are named. /proc tells the same in hundredths of a second, which is too coarse for a few thousand
// requests.
//
//   cpu_time PID...

#include <charconv>
#include <cstdint>
#include <ctime>
#include <iomanip>
#include <iostream>
#include <string_view>

int main(int count, char** arguments) {
  std::int64_t nanoseconds = 0;
  for (int i = 1; i < count; ++i) {
    const std::string_view text = arguments[i];
    pid_t process = 0;
    std::from_chars(text.data(), text.data() + text.size(), process);
    clockid_t clock{};
    timespec time{};
    if (process <= 0 || clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &time) != 0) {
      std::cerr << "there is no process " << text << "\n";
      return 2;
    }
    nanoseconds += time.tv_sec * 1'000'000'000 + time.tv_nsec;
  }
  std::cout << nanoseconds / 1'000'000'000 << '.' << std::setw(9) << std::setfill('0')
            << nanoseconds % 1'000'000'000 << "\n";
}

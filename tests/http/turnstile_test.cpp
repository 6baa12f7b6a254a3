#include "http/turnstile.h"

#include <catch2/catch.hpp>
#include <thread>
#include <vector>

using understudy::http::Turnstile;

TEST_CASE("who comes while another works makes it look again, once") {
  Turnstile turnstile;  // taken by whoever made it
  CHECK_FALSE(turnstile.enter(0));
  CHECK_FALSE(turnstile.enter(0));
  CHECK(turnstile.leave());
  CHECK_FALSE(turnstile.leave());
  CHECK(turnstile.enter(0));
  CHECK_FALSE(turnstile.try_enter());
  CHECK_FALSE(turnstile.leave());
  CHECK(turnstile.try_enter());
}

TEST_CASE("what others were told while one worked is kept together, and is told once") {
  Turnstile turnstile;
  CHECK_FALSE(turnstile.enter(0, {.readable = true}));
  CHECK_FALSE(turnstile.enter(0, {.ends = true}));
  const auto told = turnstile.leave();
  REQUIRE(told);
  CHECK(told->readable);
  CHECK_FALSE(told->writable);
  CHECK(told->ends);
  CHECK_FALSE(turnstile.enter(0, {.writable = true}));
  const auto then = turnstile.leave();
  REQUIRE(then);
  CHECK_FALSE(then->readable);
  CHECK(then->writable);
  CHECK_FALSE(turnstile.leave());
}

TEST_CASE("who comes for an earlier generation is turned away without a trace") {
  Turnstile turnstile;
  turnstile.renew();
  CHECK(turnstile.generation() == 1);
  CHECK_FALSE(turnstile.enter(0));
  CHECK_FALSE(turnstile.leave());
  CHECK_FALSE(turnstile.enter(0));
  CHECK(turnstile.enter(1));
}

TEST_CASE("one thread at a time works, and nothing that was told is missed") {
  Turnstile turnstile;
  turnstile.leave();
  std::atomic<int> told = 0;
  int inside = 0;  // without a lock: the turnstile is one
  int seen = 0;
  const auto tell = [&] {
    for (int i = 0; i < 20'000; ++i) {
      ++told;
      if (!turnstile.enter(0)) continue;
      do {
        ++inside;
        seen = told;
      } while (turnstile.leave());
    }
  };
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) threads.emplace_back(tell);
  for (auto& thread : threads) thread.join();
  CHECK(inside >= 1);
  CHECK(seen == 80'000);
}

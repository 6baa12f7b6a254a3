#include "redis/sharing.h"

#include <mutex>
#include <random>
#include <thread>
#include <utility>

#include "redis/connection.h"
#include "redis/scripts.h"

namespace understudy::redis {

namespace {

using Clock = std::chrono::steady_clock;
using mock::FromStore;
using mock::Mark;
using mock::News;

/// How long a mock may hold up all others: longer than one answer of Redis may take.
constexpr std::chrono::milliseconds longest_turn{3000};
/// How long it waits for its own turn: longer than one that died holds up the others.
constexpr std::chrono::milliseconds longest_wait{5000};
constexpr std::chrono::microseconds between_tries{300};

std::string random_name() {
  static constexpr char digits[] = "0123456789abcdef";
  std::random_device device;
  std::string name;
  for (int i = 0; i < 24; ++i) name += digits[device() % 16];
  return name;
}

News news_from(const Reply& reply) {
  const std::vector<Reply>& parts = reply.elements();
  News news;
  if (parts.size() != 6) return news;
  if (parts[0].text() != nullptr) news.from.life = *parts[0].text();
  news.from.number = static_cast<std::uint64_t>(parts[1].number());
  news.is_whole = parts[2].number() != 0;
  if (parts[3].text() != nullptr) news.snapshot = *parts[3].text();
  for (const Reply& change : parts[4].elements()) {
    news.changes.push_back(change.text() == nullptr ? std::string() : *change.text());
  }
  news.length = static_cast<std::uint64_t>(parts[5].number());
  return news;
}

/// A connection with the keys of one API. What was known over a connection that is lost may be gone: Redis
/// may have started again with less than it had.
class Line {
 public:
  Line(const Address& address, const std::string& api) : connection_(address) {
    for (const char* part : {"lock", "waiting", "stream", "state"}) {
      keys_.push_back("understudy:" + api + ":" + part);
    }
  }

  Answer run(const std::string& script, const std::vector<std::string>& words) {
    return connection_.command(call(script, words));
  }

  /// Asks for news; they are whole over a new connection.
  Answer ask(const std::string& script, const Mark& known, const std::vector<std::string>& more) {
    std::vector<std::string> words{random_name(), known.life, std::to_string(known.number)};
    words.insert(words.end(), more.begin(), more.end());
    Answer answer = connection_.repeatable(call(script, words));
    const bool is_told = answer && !answer->elements().empty();
    if (!is_told || connection_.count() == count_) return answer;
    const bool is_first = std::exchange(count_, connection_.count()) == 0;
    if (is_first) return answer;
    words[1].clear();
    return connection_.command(call(script, words));
  }

 private:
  std::vector<std::string> call(const std::string& script, const std::vector<std::string>& words) const {
    std::vector<std::string> all{"EVAL", script, std::to_string(keys_.size())};
    all.insert(all.end(), keys_.begin(), keys_.end());
    all.insert(all.end(), words.begin(), words.end());
    return all;
  }

  Connection connection_;
  std::vector<std::string> keys_;
  std::uint64_t count_ = 0;
};

/// Two lines, so that nobody who reads waits for a change.
class RedisSharing : public mock::Sharing {
 public:
  RedisSharing(const Address& address, const std::string& api)
      : reading_(address, api), changing_(address, api) {}

  FromStore<News> news(const Mark& known) override {
    const std::lock_guard lock(mutex_);
    const Answer answer = reading_.ask(news_script, known, {});
    if (!answer) return tl::unexpected(answer.error());
    return news_from(*answer);
  }

  FromStore<News> begin(const Mark& known) override {
    token_ = random_name();
    const auto end = Clock::now() + longest_wait;
    do {
      const Answer answer =
          changing_.ask(begin_script, known, {token_, std::to_string(longest_turn.count())});
      if (!answer) return tl::unexpected(answer.error());
      if (!answer->elements().empty()) return news_from(*answer);
      std::this_thread::sleep_for(between_tries);
    } while (Clock::now() < end);
    return tl::unexpected<std::string>("other mocks keep the shared store to themselves");
  }

  FromStore<bool> publish(const Mark& known, const std::string& change) override {
    return held(changing_.run(publish_script, {token_, known.life, std::to_string(known.number), change}));
  }

  FromStore<bool> save(const Mark& known, const std::string& snapshot) override {
    return held(changing_.run(save_script, {token_, std::to_string(known.number), snapshot}));
  }

  /// Where nobody hears it, the lock ends by itself.
  void release() override { changing_.run(release_script, {token_}); }

 private:
  static FromStore<bool> held(const Answer& answer) {
    if (!answer) return tl::unexpected(answer.error());
    if (answer->number() == 1) return true;
    return tl::unexpected<std::string>("another mock changed the collections, as this one was held up");
  }

  std::mutex mutex_;  // of the line to read
  Line reading_;
  Line changing_;
  std::string token_;
};

}  // namespace

tl::expected<mock::OpenSharing, std::string> share_on(const Address& address) {
  const Answer answer = Connection(address).command({"PING"});
  if (!answer) return tl::unexpected(answer.error());
  return [address](const std::string& api) { return std::make_shared<RedisSharing>(address, api); };
}

}  // namespace understudy::redis

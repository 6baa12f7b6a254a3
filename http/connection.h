#pragma once

#include <atomic>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "http/poll_set.h"
#include "http/request_reader.h"
#include "http/serve.h"
#include "http/wire.h"
#include "http/write_response.h"

namespace understudy::http {

using Clock = std::chrono::steady_clock;

/// What the connections of a server have in common.
struct Service {
  const Endpoint& endpoint;
  const Answer& answer;
  const Tls* tls = nullptr;           // what they speak it with, if they do
  std::atomic<bool> ending = false;   // each connection has to end after the request that it is at
  std::atomic<bool> crowded = false;  // the same, because others wait for its place
};

/// One client: what it sent that is not answered yet, and what it was answered and did not take yet. Never
/// waits, except in an answer. One thread at a time.
class Connection {
 public:
  /// What it needs now: that something happens to it, that others have their turn first, or nothing any more.
  enum class Next { event, turn, nothing };

  Connection(int descriptor, Service& service);

  /// Goes on with what became possible, up to one answer.
  Next go_on(Ready ready);
  /// From now on it ends after an answer, or at once where no request has begun.
  Next retire();
  /// Its deadline has passed.
  Next expire();

  int descriptor() const { return wire_.descriptor(); }
  Clock::time_point deadline() const { return deadline_; }
  /// Whether it is between two requests, so that it could end without harm.
  bool is_idle() const { return waits_for_ == Wait::request; }
  /// Whether it has not asked for anything yet.
  bool is_fresh() const { return is_fresh_; }

 private:
  enum class Wait { request, head, body, room, end };

  Next read_on();
  std::string_view receive(std::string_view left);
  void keep(std::string_view left);
  Next act(Reading reading);
  Next answer(const Arrived& arrived);
  Next refuse(const Refusal& refusal);
  Next spoil(const runtime::Response& response);
  Next ask_for_body();
  Next need_more();
  Next misdirected();
  Next ended();
  Next deliver(std::string bytes);
  Next send_rest();
  Next after_sending();
  Next drain();
  void wait_for(Wait what);

  Service& service_;
  Wire wire_;
  RequestReader reader_;
  std::string input_;         // what the reader left
  std::string output_;        // what is to be sent
  std::size_t sent_ = 0;      // of the output
  bool unread_ = false;       // a request may be complete in the input
  bool readable_ = false;     // more may be there to receive
  bool hears_end_ = false;    // and the end behind it
  bool ended_ = false;        // the client sends no more
  bool misdirected_ = false;  // it does not speak TLS
  bool last_ = false;         // it ends after the output
  bool lingers_ = false;      // but not before the client has ended too
  bool is_fresh_ = true;
  Wait waits_for_ = Wait::request;
  Clock::time_point deadline_;
};

}  // namespace understudy::http

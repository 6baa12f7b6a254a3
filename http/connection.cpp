#include "http/connection.h"

#include <array>
#include <memory>
#include <utility>

#include "http/encode.h"
#include "http/spoil.h"

namespace understudy::http {

namespace {

constexpr int receives_in_a_turn = 16;
constexpr std::size_t kept_memory = 4096;

using Arrivals = std::array<char, 64 * 1024>;

/// A thread's place for what arrives: most requests are used up before the next one. Made when it is needed,
/// as what a thread has from its start takes room in all threads of a program.
Arrivals& arrivals() {
  thread_local const std::unique_ptr<Arrivals> bytes(new Arrivals);
  return *bytes;
}

runtime::Response answered(const Answer& answer, const runtime::Request& request) {
  try {
    return answer(request);
  } catch (const std::exception& error) {
    return problem({500, error.what()});
  } catch (...) {
    return problem({500, "the answer failed without a reason"});
  }
}

}  // namespace

Connection::Connection(int descriptor, Service& service)
    : service_(service), wire_(descriptor, service.tls), reader_(service.endpoint) {
  wait_for(Wait::request);
}

Connection::Next Connection::go_on(Ready ready) {
  readable_ = readable_ || ready.readable;
  hears_end_ = hears_end_ || ready.ends;
  if (waits_for_ == Wait::end) return drain();
  if (waits_for_ == Wait::room) return ready.writable ? send_rest() : Next::event;
  return read_on();
}

Connection::Next Connection::retire() {
  last_ = true;
  return Next::turn;
}

Connection::Next Connection::expire() {
  if (waits_for_ != Wait::head && waits_for_ != Wait::body) return Next::nothing;
  return refuse(reader_.too_slow());
}

Connection::Next Connection::read_on() {
  std::string_view bytes = input_;
  Reading reading;
  if (std::exchange(unread_, false)) reading = reader_.take(bytes);
  for (int i = 0; readable_ && std::holds_alternative<NeedMore>(reading); ++i) {
    if (i == receives_in_a_turn) {
      keep(bytes);
      return Next::turn;
    }
    bytes = receive(bytes);
    if (misdirected_) return misdirected();
    reading = reader_.take(bytes);
  }
  keep(bytes);
  return act(std::move(reading));
}

/// What was left, and what arrives behind it.
std::string_view Connection::receive(std::string_view left) {
  keep(left);
  auto& place = arrivals();
  const auto received = wire_.receive(place.data(), place.size());
  ended_ = ended_ || received.ended;
  misdirected_ = misdirected_ || received.misdirected;
  readable_ = !ended_ && (!received.drained || (hears_end_ && received.count > 0));
  const std::string_view arrived(place.data(), received.count);
  return input_.empty() ? arrived : std::string_view(input_.append(arrived));
}

/// Keeps what the reader left, and no memory for what it took.
void Connection::keep(std::string_view left) {
  if (left.empty() && input_.empty()) return;
  if (left.empty() && input_.capacity() > kept_memory) {
    input_ = {};
  } else if (!input_.empty() && left.data() + left.size() == input_.data() + input_.size()) {
    input_.erase(0, input_.size() - left.size());
  } else {
    input_.assign(left);
  }
}

Connection::Next Connection::act(Reading reading) {
  if (const auto* arrived = std::get_if<Arrived>(&reading)) return answer(*arrived);
  if (const auto* refusal = std::get_if<Refusal>(&reading)) return refuse(*refusal);
  if (std::holds_alternative<AskForBody>(reading)) return ask_for_body();
  return need_more();
}

Connection::Next Connection::need_more() {
  if (ended_) return ended();
  const auto part = reader_.part();
  if (part == RequestReader::Part::nothing && last_) return Next::nothing;
  if (part == RequestReader::Part::head && waits_for_ != Wait::head) wait_for(Wait::head);
  if (part == RequestReader::Part::body && waits_for_ != Wait::body) wait_for(Wait::body);
  return Next::event;
}

Connection::Next Connection::misdirected() {
  wire_.go_on_plain();
  return refuse({400, "this port speaks TLS, ask it with https://"});
}

Connection::Next Connection::ended() {
  if (const auto refusal = reader_.end()) return refuse(*refusal);
  return Next::nothing;
}

Connection::Next Connection::ask_for_body() {
  wait_for(Wait::body);
  const std::string_view question = "HTTP/1.1 100 Continue\r\n\r\n";
  if (wire_.send(question) != question.size()) return Next::nothing;
  return readable_ ? Next::turn : Next::event;
}

Connection::Next Connection::answer(const Arrived& arrived) {
  waits_for_ = Wait::room;
  is_fresh_ = false;
  const runtime::Request& request = arrived.request;
  auto response = answered(service_.answer, request);
  if (response.fault != runtime::WireFault::none) return spoil(response);
  if (service_.endpoint.gzip) encode(response, request);
  last_ = last_ || !arrived.keep_alive || request.truncated || service_.ending || service_.crowded;
  lingers_ = last_ && (request.truncated || !input_.empty() || readable_);
  return deliver(write_response(
      response, {.without_body = request.method == "HEAD", .close = last_, .http_1_0 = arrived.http_1_0}));
}

/// Sends what is left of a response that is to be spoilt, and ends the connection.
Connection::Next Connection::spoil(const runtime::Response& response) {
  if (response.fault == runtime::WireFault::reset) reset_on_close(wire_.descriptor());
  last_ = true;
  lingers_ = false;
  return deliver(spoilt(write_response(response, {.close = true}), response.fault));
}

/// Answers by itself and ends the connection: what follows cannot be told apart.
Connection::Next Connection::refuse(const Refusal& refusal) {
  if (service_.endpoint.on_refusal) service_.endpoint.on_refusal(refusal);
  last_ = true;
  lingers_ = !ended_;
  return deliver(write_response(problem(refusal), {.close = true}));
}

Connection::Next Connection::deliver(std::string bytes) {
  if (bytes.empty()) return after_sending();
  const auto count = wire_.send(bytes);
  if (!count) return Next::nothing;
  if (*count == bytes.size()) return after_sending();
  output_ = std::move(bytes);
  sent_ = *count;
  wait_for(Wait::room);
  return Next::event;
}

Connection::Next Connection::send_rest() {
  while (sent_ < output_.size()) {
    const auto count = wire_.send(std::string_view(output_).substr(sent_));
    if (!count) return Next::nothing;
    if (*count == 0) return Next::event;
    sent_ += *count;
  }
  output_ = {};
  return after_sending();
}

Connection::Next Connection::after_sending() {
  if (last_ && !lingers_) return Next::nothing;
  if (last_) {
    wire_.end();
    input_ = {};
    wait_for(Wait::end);
    return drain();
  }
  unread_ = !input_.empty();
  if (ended_ && !unread_) return Next::nothing;
  wait_for(Wait::request);
  return unread_ || readable_ ? Next::turn : Next::event;
}

/// Reads what still arrives until the client ends, so that the last response is not lost by a reset (RFC
/// 9112, section 9.6).
Connection::Next Connection::drain() {
  for (int i = 0; readable_ && !ended_; ++i) {
    if (i == receives_in_a_turn) return Next::turn;
    receive({});
  }
  return ended_ ? Next::nothing : Next::event;
}

void Connection::wait_for(Wait what) {
  const Patience& patience = service_.endpoint.patience;
  waits_for_ = what;
  const auto most = what == Wait::request ? patience.idle
                    : what == Wait::head  ? patience.head
                    : what == Wait::body  ? patience.body
                    : what == Wait::room  ? patience.send
                                          : patience.linger;
  deadline_ = Clock::now() + most;
}

}  // namespace understudy::http

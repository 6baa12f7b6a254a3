#include "redis/connection.h"

#include <hiredis/hiredis.h>
#include <sys/time.h>

#include <cerrno>

#include "http/no_broken_pipe.h"

namespace understudy::redis {

namespace {

constexpr timeval connect_time{.tv_sec = 0, .tv_usec = 500'000};
constexpr timeval answer_time{.tv_sec = 1, .tv_usec = 0};
constexpr std::chrono::milliseconds pause{500};

Reply copied(const redisReply& reply) {
  switch (reply.type) {
    case REDIS_REPLY_INTEGER:
      return {static_cast<std::int64_t>(reply.integer)};
    case REDIS_REPLY_STRING:
    case REDIS_REPLY_STATUS:
      return {std::string(reply.str, reply.len)};
    case REDIS_REPLY_ARRAY: {
      std::vector<Reply> elements;
      elements.reserve(reply.elements);
      for (std::size_t i = 0; i < reply.elements; ++i) elements.push_back(copied(*reply.element[i]));
      return {std::move(elements)};
    }
    default:
      return {};
  }
}

struct FreeReply {
  void operator()(redisReply* reply) const { freeReplyObject(reply); }
};
using OwnedReply = std::unique_ptr<redisReply, FreeReply>;

OwnedReply send(redisContext* context, const std::vector<std::string>& words) {
  std::vector<const char*> texts;
  std::vector<std::size_t> sizes;
  for (const std::string& word : words) {
    texts.push_back(word.data());
    sizes.push_back(word.size());
  }
  const http::NoBrokenPipe guard;
  return OwnedReply(static_cast<redisReply*>(
      redisCommandArgv(context, static_cast<int>(words.size()), texts.data(), sizes.data())));
}

bool is_timeout(int error) { return error == EAGAIN || error == EWOULDBLOCK || error == ETIMEDOUT; }

}  // namespace

std::int64_t Reply::number() const {
  const auto* number = std::get_if<std::int64_t>(&value);
  return number == nullptr ? 0 : *number;
}

const std::string* Reply::text() const { return std::get_if<std::string>(&value); }

const std::vector<Reply>& Reply::elements() const {
  static const std::vector<Reply> nothing;
  const auto* elements = std::get_if<std::vector<Reply>>(&value);
  return elements == nullptr ? nothing : *elements;
}

void Connection::Free::operator()(redisContext* context) const { redisFree(context); }

tl::unexpected<std::string> Connection::lose(const std::string& reason, bool waits) {
  context_.reset();
  reason_ = address_.text() + " does not answer: " + reason;
  if (waits) not_before_ = std::chrono::steady_clock::now() + pause;
  return tl::unexpected(reason_);
}

tl::expected<bool, std::string> Connection::connect() {
  if (std::chrono::steady_clock::now() < not_before_) return tl::unexpected(reason_);
  context_.reset(redisConnectWithTimeout(address_.host.c_str(), address_.port, connect_time));
  if (context_ == nullptr) return lose("out of memory", true);
  if (context_->err != 0) return lose(std::string(context_->errstr), true);
  redisSetTimeout(context_.get(), answer_time);
  ++count_;
  if (!address_.password.empty()) {
    if (auto entered = enter({"AUTH", address_.password}); !entered) return entered;
  }
  if (address_.database == 0) return true;
  return enter({"SELECT", std::to_string(address_.database)});
}

/// A command without which the connection is of no use.
tl::expected<bool, std::string> Connection::enter(const std::vector<std::string>& words) {
  const Answer answer = command(words);
  if (answer) return true;
  lose("", true);
  reason_ = answer.error();
  return tl::unexpected(reason_);
}

Answer Connection::command(const std::vector<std::string>& words) {
  if (context_ == nullptr) {
    if (const auto connected = connect(); !connected) return tl::unexpected(connected.error());
  }
  const OwnedReply reply = send(context_.get(), words);
  if (reply == nullptr) {
    const bool is_late = context_->err == REDIS_ERR_IO && is_timeout(errno);
    return lose(is_late ? "no answer within a second" : std::string(context_->errstr), is_late);
  }
  if (reply->type == REDIS_REPLY_ERROR) {
    return tl::unexpected(address_.text() + " refuses: " + std::string(reply->str, reply->len));
  }
  return copied(*reply);
}

Answer Connection::repeatable(const std::vector<std::string>& words) {
  const bool was_connected = context_ != nullptr;
  Answer answer = command(words);
  const bool was_lost = was_connected && context_ == nullptr;
  return answer || !was_lost ? answer : command(words);
}

}  // namespace understudy::redis

#include "http/request_reader.h"

#include <algorithm>
#include <utility>

#include "http/inflate.h"

namespace understudy::http {

namespace {

/// What is known of a head before its end is there.
std::optional<Refusal> too_long(std::string_view bytes, std::size_t max_head) {
  if (bytes.size() > max_request_line && bytes.find('\n') > max_request_line) {
    return Refusal{414, "the request line has more than " + std::to_string(max_request_line) + " bytes"};
  }
  if (bytes.size() > max_head) {
    return Refusal{431, "the header fields have more than " + std::to_string(max_head) + " bytes"};
  }
  return std::nullopt;
}

}  // namespace

Reading RequestReader::take(std::string_view& bytes) {
  return part_ == Part::body ? take_body(bytes) : take_head(bytes);
}

Reading RequestReader::take_head(std::string_view& bytes) {
  if (!bytes.empty()) part_ = Part::head;
  bytes.remove_prefix(leading_empty_lines(bytes));
  const auto end = end_of_head(bytes, searched_);
  if (!end || *end > endpoint_->max_head) {
    searched_ = bytes.size();
    if (auto refusal = too_long(bytes, endpoint_->max_head)) return *std::move(refusal);
    return NeedMore{};
  }
  searched_ = 0;
  auto head = parse_head(bytes.substr(0, *end));
  bytes.remove_prefix(*end);
  if (!head) return std::move(head.error());
  head_ = *std::move(head);
  if (endpoint_->unpacks && head_.coding == Coding::other) {
    return Refusal{415, "the content coding is not supported, only gzip is, once"};
  }
  part_ = Part::body;
  return take_body(bytes);
}

Reading RequestReader::take_body(std::string_view& bytes) {
  if (head_.length.value_or(0) > endpoint_->max_body) return arrived(true);
  const bool begins = body_.empty() && chunks_.state() == ChunkedBody::State::size;
  const bool may_be_asked = begins && bytes.empty();
  const bool complete = take_content(bytes);
  if (body_.size() > endpoint_->max_body) return arrived(true);
  if (complete && endpoint_->unpacks && head_.coding == Coding::gzip) return unpacked();
  if (complete) return arrived(false);
  if (chunks_.state() == ChunkedBody::State::broken) {
    return Refusal{400, "the chunks of the body are malformed"};
  }
  if (may_be_asked && std::exchange(head_.expects_continue, false)) return AskForBody{};
  return NeedMore{};
}

/// Whether the body is complete.
bool RequestReader::take_content(std::string_view& bytes) {
  if (head_.chunked) {
    chunks_.take(bytes, body_);
    return chunks_.state() == ChunkedBody::State::done;
  }
  const auto length = head_.length.value_or(0);
  const auto part = bytes.substr(0, length - body_.size());
  body_.append(part);
  bytes.remove_prefix(part.size());
  return body_.size() == length;
}

/// The request with its body as it was before it was compressed.
Reading RequestReader::unpacked() {
  if (body_.empty()) return arrived(false);
  auto content = inflated(body_, endpoint_->max_body, Packing::gzip);
  const bool too_long = !content && content.error().too_long;
  if (!content && !too_long) return Refusal{400, "as gzip the body " + content.error().why};
  body_ = content ? *std::move(content) : std::string();
  return arrived(too_long);
}

Arrived RequestReader::arrived(bool truncated) {
  part_ = Part::nothing;
  chunks_ = {};
  return {{std::move(head_.method), std::move(head_.target), std::move(head_.headers),
           std::exchange(body_, {}), truncated},
          head_.keep_alive,
          head_.http_1_0};
}

std::optional<Refusal> RequestReader::end() const {
  if (part_ == Part::nothing) return std::nullopt;
  const std::string where = part_ == Part::head ? "header fields" : "body";
  return Refusal{400, "the request ends within its " + where};
}

Refusal RequestReader::too_slow() const {
  return {408, part_ == Part::body ? "the body took too long" : "the header fields took too long"};
}

}  // namespace understudy::http

#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "generator/cpp/operation.h"
#include "generator/lower/models.h"
#include "generator/lower/place_words.h"
#include "openapi/document.h"

namespace understudy::generator {

/// The media type that typed code speaks: the first that is JSON, else the first; null where there is none.
const openapi::MediaType* spoken(const std::vector<openapi::MediaType>& content);

/// Turns documented responses into structs. One that operations refer to is declared once, and each of them
/// has a name for it.
class ReplyLowering {
 public:
  ReplyLowering(const openapi::Document& document, ModelLowering& models);

  /// `names`: those given out inside of the operation's struct. `side`: which of a schema's types is sent.
  cpp::Reply reply(const openapi::Operation& operation, const openapi::Response& response, Names& names,
                   Side side);

  std::vector<cpp::SharedResponse> take_shared() { return std::move(shared_); }

 private:
  using Key = std::pair<std::string, Side>;  // where it stands, and whose types it has

  void find_shared(const openapi::Operation& operation, Side side);
  const cpp::Reply& shared_reply(cpp::SharedResponse& shared, const openapi::Operation& operation,
                                 const openapi::Response& response, Side side);
  cpp::Reply typed(cpp::Reply reply, const openapi::Operation& operation, const openapi::Response& response,
                   Side side);
  void add_headers(const openapi::Response& response, const PartWords& words, Side side, cpp::Reply& result);
  void add_body(const PartWords& words, const openapi::MediaType& media, Side side, cpp::Reply& result);

  ModelLowering& models_;
  std::map<Key, std::size_t> indexes_;  // of those that are shared
  std::vector<cpp::SharedResponse> shared_;
};

}  // namespace understudy::generator

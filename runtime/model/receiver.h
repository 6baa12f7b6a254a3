#pragma once

#include <memory>

#include "runtime/api.h"
#include "runtime/message.h"
#include "runtime/router.h"

namespace understudy::runtime {

/// Takes in what the owner of an API sends: its webhooks and callbacks. A body is held to what the document
/// says of responses, as it comes from where the data is: a `readOnly` member is welcome.
class Receiver {
 public:
  /// `api`: a table of webhooks and callbacks, each under a path of its own.
  Receiver(Api api, Handlers handlers);
  Receiver(const Receiver&) = delete;
  Receiver& operator=(const Receiver&) = delete;

  /// What the handler says; a problem of RFC 9457 with 400, 404, 405, 415 or 422 where a request breaks the
  /// document, and 501 where nobody handles it. May be called from several threads.
  Response answer(const Request& request) const;

 private:
  Api api_;
  Router router_;
  Handlers handlers_;
};

}  // namespace understudy::runtime

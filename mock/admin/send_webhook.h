#pragma once

#include "mock/admin/asked.h"

namespace understudy::mock {

/// `GET /__understudy/webhooks`: the names of the documents' webhooks.
runtime::Response show_webhooks(const AdminRequest& asked);

/// `POST /__understudy/webhooks/NAME` with `{"url": …, "body": …}`: sends that webhook now, and tells what
/// the answer was.
runtime::Response send_webhook(const AdminRequest& asked, std::string_view name);

}  // namespace understudy::mock

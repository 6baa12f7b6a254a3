#pragma once

#include <string>

#include "json/json.h"
#include "mock/mock.h"
#include "redis/address.h"

namespace understudy::tests {

/// A mock of an API with notes, whose collection the paths tell of, lines of each note below them, and tasks,
/// which `x-understudy-collections` declares with one seed and a `sequence` for keys. It shares them on that
/// Redis.
mock::Mock mock_of_notes(const redis::Address& address);
mock::Mock mock_of_notes(mock::OpenSharing sharing);

/// A request as its line tells it, with a JSON body where one is given.
runtime::Response send(const mock::Mock& mock, const std::string& line, const std::string& body = {});
/// The body of an answer.
json::Value body_of(const runtime::Response& response);
/// `{"text": …}`.
std::string text_body(const std::string& text);

}  // namespace understudy::tests

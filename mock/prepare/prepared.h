#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "mock/behave/behavior.h"
#include "mock/errors/rules.h"
#include "mock/infer/resources.h"
#include "mock/prepare/media_type.h"
#include "mock/refusal.h"
#include "mock/store/store.h"
#include "runtime/api.h"
#include "runtime/lazy.h"
#include "runtime/outgoing.h"

namespace understudy::mock {

/// How a JSON value becomes the bytes of a media type: as runtime::encode_body has it, or as a gRPC message.
enum class Codec { body, grpc_web };

/// A documented body, written when it is first asked for.
struct PreparedBody {
  std::string name;
  json::Value value = {};                       // as it leaves: without what is writeOnly
  std::string bytes = {};                       // of `grpc_web`: the message without its frame
  std::string content_type = {};                // with the boundary of a multipart body
  std::string trouble = {};                     // why it cannot be written, else empty
  std::vector<runtime::Violation> broken = {};  // the rules that it breaks
};

struct PreparedMedia {
  const runtime::Api* api = nullptr;
  const runtime::Media* media = nullptr;
  MediaType type;
  Codec codec = Codec::body;
  std::string unfit = {};  // why it cannot be sent at all, else empty
  runtime::Lazy<std::vector<PreparedBody>> examples = {};
  runtime::Lazy<std::optional<PreparedBody>> sample = {};
};

struct PreparedResponse {
  const runtime::ResponseSpec* spec = nullptr;
  std::vector<PreparedMedia> media = {};
  runtime::Lazy<std::vector<std::pair<std::string, std::string>>> headers = {};
};

/// What a token or user name of `x-understudy-credentials` brings about.
struct Credential {
  Cause cause = Cause::unauthorized;
  json::Object names = {};
};

struct PreparedScheme {
  const runtime::SecurityScheme* scheme = nullptr;
  std::map<std::string, Credential, std::less<>> credentials = {};
};

/// All of these together let a request in.
using Alternative = std::vector<const PreparedScheme*>;

/// A status that an operation answers with, and what the document says of it.
struct Documented {
  const PreparedResponse* response = nullptr;
  int status = 0;
};

struct Resource;

/// What an operation does to a collection that was inferred.
struct Role {
  const Resource* resource = nullptr;
  Verb verb = Verb::read;
};

struct PreparedOperation {
  const runtime::Operation* operation = nullptr;
  std::size_t index = 0;  // in the table
  std::vector<PreparedResponse> responses = {};
  std::optional<Documented> success = {};
  std::vector<Alternative> security = {};
  std::vector<std::optional<MediaType>> request_types = {};  // of the body, as its content
  std::optional<Behavior> behavior = {};
  std::optional<Role> role = {};  // of an operation without a behavior
  const runtime::Handler* handler = nullptr;
  std::vector<const runtime::SentRequest*> callbacks = {};
};

/// What `x-understudy-limits` says.
struct Limits {
  std::size_t body_bytes = 10'000'000;
  std::int64_t retry_after = 1;
};

/// An API with everything that can be known before the first request.
struct PreparedApi {
  runtime::Api api;
  runtime::Handlers handlers;
  Limits limits;
  ErrorRules errors;
  runtime::Outgoing outgoing = {};
  std::unique_ptr<Store> store;
  std::vector<PreparedScheme> schemes;
  std::vector<PreparedOperation> operations;  // in the order of the table
  std::vector<std::shared_ptr<Resource>> resources;
};

/// A code that a documented status stands for: of a range its first one, of `default` 500.
int code_of(const std::string& status);

/// The documented response of a status: its own, that of its range, or the default one.
const PreparedResponse* response_for(const PreparedOperation& operation, int status);

}  // namespace understudy::mock

#include "mock/step/body.h"

#include "json/utf8.h"
#include "mock/protobuf/decode.h"
#include "mock/protobuf/frame.h"
#include "mock/read/text.h"
#include "mock/step/body_shape.h"
#include "runtime/body.h"

namespace understudy::mock {

namespace {

using runtime::Media;

/// The declared content that a body is read by.
struct Content {
  const Media* media = nullptr;
  MediaType type;
};

bool is_grpc_web(std::string_view essence) {
  return essence == "application/grpc-web+proto" || essence == "application/grpc-web";
}

std::string supported(const PreparedOperation& operation) {
  std::vector<std::string> types;
  if (operation.operation->body) {
    for (const Media& media : operation.operation->body->content) {
      if (!needs_http2(media.type)) types.push_back(media.type);
    }
  }
  return types.empty() ? "the operation takes no body" : "supported are " + enumerate(types);
}

tl::unexpected<Refusal> media_type(const std::string& sent, const std::string& message) {
  runtime::Violation violation;
  violation.in = runtime::In::header;
  violation.pointer = "/Content-Type";
  violation.found = json::Value(sent);
  violation.message = message;
  return refuse(Cause::media_type, std::move(violation));
}

Outcome<Content> content_of(const PreparedOperation& operation, const runtime::Request& request) {
  const std::vector<Media>& declared = operation.operation->body->content;
  const std::string* header = request.headers.find("content-type");
  for (std::size_t index = 0; index < declared.size(); ++index) {
    const auto& type = operation.request_types[index];
    const bool taken = header == nullptr || *header == declared[index].type;
    if (taken && type && !needs_http2(declared[index].type)) return Content{&declared[index], *type};
  }
  if (header == nullptr) return media_type("", "the content type is missing; " + supported(operation));
  const std::optional<MediaType> sent = runtime::parse_media_type(*header);
  if (!sent) return media_type(*header, "the content type is malformed; " + supported(operation));
  const Media* media = runtime::match_content(declared, *sent);
  if (needs_http2(sent->essence())) {
    return media_type(*header, sent->essence() + " needs HTTP/2, which this server does not speak; " +
                                   supported(operation));
  }
  if (media == nullptr)
    return media_type(*header, sent->essence() + " is not supported; " + supported(operation));
  if (const auto fault = runtime::charset_fault(*sent)) return media_type(*header, *fault);
  return Content{media, *sent};
}

tl::unexpected<Refusal> malformed(std::string message) {
  return refuse(Cause::malformed_body, std::move(message));
}

Outcome<json::Value> read_grpc_web(const PreparedApi& api, const Media& media, std::string_view body) {
  if (!media.protobuf) {
    return media_type(media.type, media.type + " needs field numbers, and its schema has none");
  }
  const auto message = unframe(body);
  if (!message) return malformed("the gRPC-Web body is malformed: " + message.error());
  auto value = decode_protobuf({api.api, *media.protobuf, &media.shape}, *message);
  if (!value) return malformed("the protobuf message is malformed: " + value.error());
  return std::move(*value);
}

Outcome<json::Value> decode(const PreparedApi& api, const Content& content, const runtime::Request& request) {
  if (is_grpc_web(content.type.essence())) return read_grpc_web(api, *content.media, request.body);
  auto value = runtime::decode_body(request.body, content.type, *content.media);
  if (value) return std::move(*value);
  const json::ParseError& error = value.error();
  auto refusal = malformed(error.message + " at line " + std::to_string(error.line) + ", column " +
                           std::to_string(error.column));
  refusal.value().names.append("line", static_cast<std::uint64_t>(error.line));
  refusal.value().names.append("column", static_cast<std::uint64_t>(error.column));
  const std::string_view before = std::string_view(request.body).substr(0, error.offset);
  refusal.value().names.append("offset", static_cast<std::uint64_t>(json::code_points(before)));
  return refusal;
}

}  // namespace

Outcome<ReadBody> read_body(const PreparedApi& api, const PreparedOperation& operation,
                            const runtime::Request& request) {
  const auto& spec = operation.operation->body;
  if (request.body.empty()) {
    if (spec && spec->required) return refuse(Cause::missing_body, "a body is required");
    return ReadBody{};
  }
  if (!spec || spec->content.empty()) {
    const std::string* sent = request.headers.find("content-type");
    return media_type(sent == nullptr ? "" : *sent, supported(operation) + ", but one was sent");
  }
  const Outcome<Content> content = content_of(operation, request);
  if (!content) return tl::unexpected(content.error());
  Outcome<json::Value> value = decode(api, *content, request);
  if (!value) return tl::unexpected(std::move(value.error()));
  return ReadBody{std::move(*value), content->media, content->type};
}

Outcome<bool> check_body(const ReadBody& body, const BodyShape& bounds, const Manner& manner) {
  if (!body.value) return true;
  if (auto shaped = limit_shape(*body.value, bounds); !shaped) return shaped;
  Refusal refusal;
  refusal.cause = Cause::body;
  refusal.violations = manner.faults_of_body(body);
  if (body.media->check && refusal.violations.empty()) {
    runtime::Report report(runtime::Direction::request);
    runtime::check_body(*body.value, body.type, *body.media, report);
    refusal.violations = report.take();
  }
  if (refusal.violations.empty()) return true;
  return tl::unexpected(std::move(refusal));
}

}  // namespace understudy::mock

#include "generator/lower/replies.h"

#include <algorithm>

#include "generator/lower/place_words.h"

namespace understudy::generator {

using openapi::MediaType;
using openapi::Operation;
using openapi::Response;

namespace {

const std::map<int, std::string>& reasons() {
  static const std::map<int, std::string> names = {{200, "Ok"},
                                                   {201, "Created"},
                                                   {202, "Accepted"},
                                                   {203, "NonAuthoritative"},
                                                   {204, "NoContent"},
                                                   {205, "ResetContent"},
                                                   {206, "PartialContent"},
                                                   {301, "MovedPermanently"},
                                                   {302, "Found"},
                                                   {303, "SeeOther"},
                                                   {304, "NotModified"},
                                                   {307, "TemporaryRedirect"},
                                                   {308, "PermanentRedirect"},
                                                   {400, "BadRequest"},
                                                   {401, "Unauthorized"},
                                                   {402, "PaymentRequired"},
                                                   {403, "Forbidden"},
                                                   {404, "NotFound"},
                                                   {405, "MethodNotAllowed"},
                                                   {406, "NotAcceptable"},
                                                   {408, "RequestTimeout"},
                                                   {409, "Conflict"},
                                                   {410, "Gone"},
                                                   {411, "LengthRequired"},
                                                   {412, "PreconditionFailed"},
                                                   {413, "ContentTooLarge"},
                                                   {415, "UnsupportedMediaType"},
                                                   {422, "UnprocessableContent"},
                                                   {423, "Locked"},
                                                   {424, "FailedDependency"},
                                                   {428, "PreconditionRequired"},
                                                   {429, "TooManyRequests"},
                                                   {500, "InternalServerError"},
                                                   {501, "NotImplemented"},
                                                   {502, "BadGateway"},
                                                   {503, "ServiceUnavailable"},
                                                   {504, "GatewayTimeout"}};
  return names;
}

bool is_json(std::string_view type) {
  const std::string_view bare = type.substr(0, type.find(';'));
  return bare == "application/json" || bare.ends_with("+json") || bare == "*/*" || bare == "application/*";
}

bool is_chosen(const Response& response) {
  return response.status == "default" || response.status.ends_with("XX");
}

int code_of(const Response& response) {
  if (response.status == "default") return 500;
  return (response.status[0] - '0') * 100 + (is_chosen(response) ? 0 : std::stoi(response.status.substr(1)));
}

std::string claim_name(const Response& response, Names& names) {
  if (response.status == "default") return names.claim_camel("Default");
  const auto known = reasons().find(code_of(response));
  const bool is_named = !is_chosen(response) && known != reasons().end();
  return names.claim_exactly(is_named ? known->second : "Status" + response.status);
}

/// The struct that a documented status becomes, without what goes along with it.
cpp::Reply named(const Response& response, Names& names) {
  cpp::Reply reply;
  reply.name = claim_name(response, names);
  reply.status = response.status;
  reply.code = code_of(response);
  reply.chosen = is_chosen(response);
  reply.doc = response.description;
  return reply;
}

}  // namespace

/// The media type that typed code speaks: the first that is JSON, else the first.
const MediaType* spoken(const std::vector<MediaType>& content) {
  const auto found =
      std::ranges::find_if(content, [](const MediaType& media) { return is_json(media.type); });
  if (found != content.end()) return &*found;
  return content.empty() ? nullptr : &content[0];
}

ReplyLowering::ReplyLowering(const openapi::Document& document, ModelLowering& models) : models_(models) {
  for (const Operation& operation : document.operations) find_shared(operation, Side::read);
  for (const Operation& webhook : document.webhooks) find_shared(webhook, Side::write);
  for (const openapi::Callback& callback : document.callbacks) find_shared(callback.operation, Side::write);
}

/// Gives a scope to each response that does not stand in an operation. That others use it too, or come to,
/// is no change for the code of this one.
void ReplyLowering::find_shared(const Operation& operation, Side side) {
  for (const Response& response : operation.responses) {
    const PartWords words = response_words(operation, response, {});
    if (!words.shared || !indexes_.emplace(Key{response.location, side}, shared_.size()).second) continue;
    // Each operation has a `Response` of its own.
    const bool is_taken_inside = upper_camel(words.words) == "Response";
    const std::string scope = models_.claim(is_taken_inside ? "shared response" : words.words);
    shared_.push_back({scope, "replies/" + file_stem(snake_case(scope)), response.location, {}});
  }
}

cpp::Reply ReplyLowering::reply(const Operation& operation, const Response& response, Names& names,
                                Side side) {
  cpp::Reply own = named(response, names);
  const auto index = indexes_.find({response.location, side});
  if (index == indexes_.end()) return typed(std::move(own), operation, response, side);
  cpp::SharedResponse& shared = shared_[index->second];
  cpp::Reply result = shared_reply(shared, operation, response, side);
  result.definition = shared.scope + "::" + result.name;
  result.header = shared.header;
  result.name = own.name;
  return result;
}

/// The struct of a shared response for one status; a description of another one's own makes another.
const cpp::Reply& ReplyLowering::shared_reply(cpp::SharedResponse& shared, const Operation& operation,
                                              const Response& response, Side side) {
  Names names({shared.scope});
  for (const cpp::Reply& known : shared.replies) {
    if (known.status == response.status && known.doc == response.description) return known;
    names.claim_exactly(known.name);
  }
  shared.replies.push_back(typed(named(response, names), operation, response, side));
  return shared.replies.back();
}

cpp::Reply ReplyLowering::typed(cpp::Reply reply, const Operation& operation, const Response& response,
                                Side side) {
  const PartWords words = response_words(operation, response, reply.name);
  add_headers(response, words, side, reply);
  if (const MediaType* media = spoken(response.content)) add_body(words, *media, side, reply);
  return reply;
}

void ReplyLowering::add_headers(const Response& response, const PartWords& words, Side side,
                                cpp::Reply& result) {
  Names names({"body", "status"});
  for (const openapi::Header& header : response.headers) {
    const Conjunction schemas = header.schema ? Conjunction{*header.schema} : Conjunction{};
    auto member = models_.member(header.name, schemas, hint_of(header_words(response, header, words), side),
                                 header.required);
    member.name = names.claim_snake(header.name);
    if (!header.description.empty()) member.doc = header.description;
    member.default_value.reset();
    result.headers.push_back(std::move(member));
  }
}

void ReplyLowering::add_body(const PartWords& words, const MediaType& media, Side side, cpp::Reply& result) {
  result.media_type = media.type == "*/*" || media.type == "application/*" ? "application/json" : media.type;
  result.as_text = !is_json(media.type);
  if (result.as_text) {
    result.body = models_.text();
  } else {
    result.body =
        media.schema ? models_.standalone(*media.schema, hint_of(words, side).inside("body")) : models_.any();
  }
}

}  // namespace understudy::generator

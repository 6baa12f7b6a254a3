#include <algorithm>
#include <map>

#include "generator/lower/lower.h"
#include "generator/lower/place_words.h"

namespace understudy::generator {

using openapi::Document;
using openapi::In;
using openapi::MediaType;
using openapi::Operation;

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

/// The media type that typed code speaks: the first that is JSON, else the first.
const MediaType* spoken(const std::vector<MediaType>& content) {
  const auto found =
      std::ranges::find_if(content, [](const MediaType& media) { return is_json(media.type); });
  if (found != content.end()) return &*found;
  return content.empty() ? nullptr : &content[0];
}

std::string name_of(In in) {
  switch (in) {
    case In::path:
      return "path";
    case In::query:
      return "query";
    case In::header:
      return "header";
    case In::cookie:
      return "cookie";
  }
  return {};
}

Hint hint_of(const PartWords& part, Side side) { return {part.words, side, part.shared}; }

std::vector<cpp::Need> needs_of(const std::vector<openapi::SecurityRequirement>& alternatives) {
  std::vector<cpp::Need> needs;
  for (std::size_t i = 0; i < alternatives.size(); ++i) {
    if (alternatives[i].empty()) needs.push_back({i, {}, {}});
    for (const openapi::RequiredScheme& required : alternatives[i]) {
      cpp::Need& need = needs.emplace_back(cpp::Need{i, required.scheme, {}});
      for (const std::string& scope : required.scopes)
        need.scopes += (need.scopes.empty() ? "" : " ") + scope;
    }
  }
  return needs;
}

class OperationLowering {
 public:
  OperationLowering(const Document& document, ModelLowering& models) : document_(document), models_(models) {}

  std::vector<cpp::Operation> all() {
    std::vector<cpp::Operation> result;
    for (const Operation& operation : document_.operations) result.push_back(one(operation));
    add_sent(result);
    return result;
  }

 private:
  /// What the owner of the data sends is what it would answer elsewhere, and the other way round.
  void add_sent(std::vector<cpp::Operation>& result) {
    std::swap(request_, reply_);
    for (const Operation& webhook : document_.webhooks)
      result.push_back(sent(webhook, "Webhook `" + webhook.path + "`."));
    for (const openapi::Callback& callback : document_.callbacks) {
      result.push_back(
          sent(callback.operation, "Callback `" + callback.name + "` of " + listed(callback.owners) + "."));
      result.back().expression = callback.operation.path;
    }
  }

  cpp::Operation sent(const Operation& operation, const std::string& words) {
    cpp::Operation result = one(operation);
    result.is_sent = true;
    result.doc += (result.doc.empty() ? "" : "\n\n") + words;
    return result;
  }

  static std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names) text += (text.empty() ? "`" : ", `") + name + "`";
    return text;
  }

  cpp::Operation one(const Operation& operation) {
    cpp::Operation result;
    result.id = operation.id;
    result.scope = models_.scope(next_++);
    result.function = functions_.claim_snake(operation.id);
    result.header = "operations/" + file_stem(result.function);
    models_.declare_in(result.header);
    result.method = operation.method;
    result.path = operation.path;
    result.doc = doc_of(operation);
    result.security = needs_of(operation.security);
    for (const In in : {In::path, In::query, In::header, In::cookie}) {
      if (auto group = parameters(operation, in); !group.members.empty())
        result.groups.push_back(std::move(group));
    }
    if (operation.request_body) result.body = body(operation);
    Names names({"Request", "Response", result.scope});
    for (const auto& response : operation.responses)
      result.replies.push_back(reply(operation, response, names));
    return result;
  }

  cpp::ParameterGroup parameters(const Operation& operation, In in) {
    cpp::ParameterGroup group{name_of(in), {}};
    Names names;
    for (const openapi::Parameter& parameter : operation.parameters) {
      if (parameter.in != in) continue;
      Conjunction schemas;
      if (parameter.schema) schemas.push_back(*parameter.schema);
      if (parameter.content && parameter.content->schema) schemas.push_back(*parameter.content->schema);
      auto member =
          models_.member(parameter.name, schemas, hint_of(parameter_words(operation, parameter), request_),
                         parameter.required);
      member.name = names.claim_snake(parameter.name);
      member.doc = doc_of(parameter, member.doc);
      group.members.push_back(std::move(member));
    }
    for (cpp::Member& member : group.members) {
      if (member.default_value) member.default_name = names.claim_snake(member.name + "_or_default");
    }
    return group;
  }

  cpp::RequestBody body(const Operation& operation) {
    const auto& request = *operation.request_body;
    const MediaType* media = spoken(request.content);
    const bool one_schema =
        media != nullptr && std::ranges::all_of(request.content, [&](const MediaType& other) {
          return essence_of(other) == essence_of(*media);
        });
    const Hint hint = hint_of(body_words(operation, request), request_);
    cpp::RequestBody result{models_.any(), request.required, request.description};
    const bool is_typed =
        std::ranges::all_of(request.content, [](const MediaType& one) { return one.schema.has_value(); });
    if (media == nullptr || !is_typed || may_be_sequence(request.content)) return result;
    result.type =
        one_schema ? models_.standalone(*media->schema, hint) : models_.either(request.content, hint);
    return result;
  }

  /// Whether a body may come as an array of what the schema says.
  bool may_be_sequence(const std::vector<MediaType>& content) const {
    return std::ranges::any_of(content, [&](const MediaType& media) {
      return media.schema && openapi::is_json_sequence(media.type) &&
             openapi::speaks_of_each_text(document_, *media.schema);
    });
  }

  Conjunction essence_of(const MediaType& media) const {
    return media.schema ? essence(document_, {*media.schema}) : Conjunction{};
  }

  cpp::Reply reply(const Operation& operation, const openapi::Response& response, Names& names) {
    cpp::Reply result;
    result.status = response.status;
    result.chosen = response.status == "default" || response.status.ends_with("XX");
    if (response.status == "default") {
      result.code = 500;
      result.name = names.claim_camel("Default");
    } else {
      result.code =
          (response.status[0] - '0') * 100 + (result.chosen ? 0 : std::stoi(response.status.substr(1)));
      const auto known = reasons().find(result.code);
      const bool named = !result.chosen && known != reasons().end();
      result.name = names.claim_exactly(named ? known->second : "Status" + response.status);
    }
    result.doc = response.description;
    const PartWords words = response_words(operation, response, result.name);
    add_headers(response, words, result);
    if (const MediaType* media = spoken(response.content)) add_body(words, *media, result);
    return result;
  }

  void add_headers(const openapi::Response& response, const PartWords& words, cpp::Reply& result) {
    Names names({"body", "status"});
    for (const openapi::Header& header : response.headers) {
      const Conjunction schemas = header.schema ? Conjunction{*header.schema} : Conjunction{};
      auto member = models_.member(header.name, schemas,
                                   hint_of(header_words(response, header, words), reply_), header.required);
      member.name = names.claim_snake(header.name);
      if (!header.description.empty()) member.doc = header.description;
      member.default_value.reset();
      result.headers.push_back(std::move(member));
    }
  }

  void add_body(const PartWords& words, const MediaType& media, cpp::Reply& result) {
    result.media_type =
        media.type == "*/*" || media.type == "application/*" ? "application/json" : media.type;
    result.as_text = !is_json(media.type);
    if (result.as_text) {
      result.body = models_.text();
    } else {
      result.body = media.schema ? models_.standalone(*media.schema, hint_of(words, reply_).inside("body"))
                                 : models_.any();
    }
  }

  const Document& document_;
  ModelLowering& models_;
  Names functions_;
  std::size_t next_ = 0;  // of the operations, webhooks and callbacks, in this order
  Side request_ = Side::write;
  Side reply_ = Side::read;
};

}  // namespace

std::vector<cpp::Operation> lower_operations(const Document& document, ModelLowering& models) {
  return OperationLowering(document, models).all();
}

}  // namespace understudy::generator

#include <algorithm>

#include "generator/lower/lower.h"
#include "generator/lower/place_words.h"
#include "generator/lower/replies.h"

namespace understudy::generator {

using openapi::Document;
using openapi::In;
using openapi::MediaType;
using openapi::Operation;

namespace {

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
  OperationLowering(const Document& document, ModelLowering& models)
      : document_(document), models_(models), replies_(document, models) {}

  Operations all() {
    std::vector<cpp::Operation> result;
    for (const Operation& operation : document_.operations) result.push_back(one(operation));
    add_sent(result);
    return {std::move(result), replies_.take_shared()};
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
      result.replies.push_back(replies_.reply(operation, response, names, reply_));
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

  const Document& document_;
  ModelLowering& models_;
  ReplyLowering replies_;
  Names functions_;
  std::size_t next_ = 0;  // of the operations, webhooks and callbacks, in this order
  Side request_ = Side::write;
  Side reply_ = Side::read;
};

}  // namespace

Operations lower_operations(const Document& document, ModelLowering& models) {
  return OperationLowering(document, models).all();
}

}  // namespace understudy::generator

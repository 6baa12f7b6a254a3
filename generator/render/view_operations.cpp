#include "generator/render/view_operations.h"

#include "generator/lower/acceptors.h"
#include "generator/render/literal.h"
#include "generator/render/shape_text.h"
#include "json/write.h"

namespace understudy::generator {

namespace {

std::string accept_beside(const std::string& check) { return check.empty() ? check : acceptor_of(check); }

json::Value security_view(const std::vector<cpp::TableRequirement>& security) {
  json::Array list;
  for (const auto& requirement : security) {
    json::Array schemes;
    for (const auto& [scheme, scopes] : requirement) {
      schemes.push_back(json::Object{{"name", string_literal(scheme)},
                                     {"has_scopes", !scopes.empty()},
                                     {"scopes", braced_literals(scopes)}});
    }
    const bool asks_nothing = schemes.empty();
    list.push_back(json::Object{{"asks_nothing", asks_nothing}, {"schemes", std::move(schemes)}});
  }
  return list;
}

}  // namespace

OperationViews::OperationViews(const cpp::TableCommon& common, Names names)
    : names_(std::move(names)), common_(common) {
  for (const auto& [words, value] : common.values)
    values_.emplace(json::write(value), names_.claim_snake(words));
  for (const auto& [words, one] : common.parameters)
    parameters_.emplace(one.location, names_.claim_snake(words));
  for (const auto& [words, one] : common.responses) {
    const std::string function = names_.claim_snake(words);
    responses_.emplace(one.location, function);
    json::Object view = response(one, function);
    view.set("arguments", "const char* status");
    view.set("status", "status");
    common_responses_.push_back(std::move(view));
  }
}

json::Array OperationViews::common_blocks(Rendering& rendering) const {
  json::Array blocks;
  for (const auto& [words, value] : common_.values) {
    const json::Object view{{"function", values_.at(json::write(value))}, {"value", json_literal(value)}};
    blocks.push_back(rendering.block("table/value.cpp", view));
  }
  for (const auto& [words, one] : common_.parameters)
    blocks.push_back(
        rendering.block("table/common_parameter.cpp", json::Object{{"parameter", parameter(one)}}));
  for (const json::Value& view : common_responses_)
    blocks.push_back(rendering.block("table/response.cpp", json::Object{{"response", view}}));
  return blocks;
}

std::string OperationViews::value_text(const json::Value& value) const {
  const auto common = values_.find(json::write(value));
  return common == values_.end() ? json_literal(value) : common->second + "()";
}

void OperationViews::set_optional(json::Object& view, const std::string& name,
                                  const std::optional<json::Value>& value) const {
  view.set("has_" + name, value.has_value());
  view.set(name, value ? value_text(*value) : "");
}

void set_extensions(json::Object& view, const json::Value& extensions) {
  view.set("has_extensions", extensions.is_object() && !extensions.object()->empty());
  view.set("extensions", json_text_literal(extensions));
}

json::Value OperationViews::parameter(const cpp::TableParameter& one) const {
  const auto common = parameters_.find(one.location);
  json::Object view{{"is_common", common != parameters_.end()},
                    {"function", common == parameters_.end() ? "" : common->second},
                    {"name", string_literal(one.name)},
                    {"in", one.in},
                    {"style", one.style},
                    {"explode", one.explode ? "true" : "false"},
                    {"required", one.required},
                    {"deprecated", one.deprecated},
                    {"allow_reserved", one.allow_reserved},
                    {"allow_empty_value", one.allow_empty_value},
                    {"has_media_type", !one.media_type.empty()},
                    {"media_type", string_literal(one.media_type)},
                    {"shape", shape_text(one.shape)},
                    {"has_check", !one.check.empty()},
                    {"check", one.check},
                    {"accept", accept_beside(one.check)},
                    {"location", string_literal(one.location)}};
  set_optional(view, "example", one.example);
  return view;
}

json::Value OperationViews::header(const cpp::TableHeader& one) const {
  json::Object view{{"name", string_literal(one.name)},
                    {"required", one.required},
                    {"explode", one.explode},
                    {"has_check", !one.check.empty()},
                    {"check", one.check},
                    {"accept", accept_beside(one.check)},
                    {"has_shape", one.shape != openapi::ValueShape{}},
                    {"shape", shape_text(one.shape)}};
  set_optional(view, "example", one.example);
  return view;
}

json::Value OperationViews::headers(const std::vector<cpp::TableHeader>& list) const {
  json::Array views;
  for (const cpp::TableHeader& one : list) views.push_back(header(one));
  return views;
}

json::Value OperationViews::encoding(const cpp::TableEncoding& one) const {
  return json::Object{{"property", string_literal(one.property)},
                      {"content_type", string_literal(one.content_type)},
                      {"has_style", one.style.has_value()},
                      {"style", one.style.value_or("")},
                      {"has_explode", one.explode.has_value()},
                      {"explode", one.explode.value_or(false) ? "true" : "false"},
                      {"allow_reserved", one.allow_reserved ? "true" : "false"},
                      {"has_headers", !one.headers.empty()},
                      {"headers", headers(one.headers)}};
}

json::Value OperationViews::media(const cpp::TableMedia& one, const std::string& function) const {
  json::Object view{{"function", function},
                    {"type", string_literal(one.type)},
                    {"has_check", !one.check.empty()},
                    {"check", one.check},
                    {"accept", accept_beside(one.check)},
                    {"shape", shape_text(one.shape)},
                    {"has_shape", one.shape != openapi::ValueShape{}},
                    {"has_protobuf", one.protobuf.has_value()},
                    {"protobuf", static_cast<std::int64_t>(one.protobuf.value_or(0))},
                    {"has_write_only", one.write_only.has_value()},
                    {"write_only", static_cast<std::int64_t>(one.write_only.value_or(0))},
                    {"location", string_literal(one.location)}};
  json::Array encodings;
  for (const auto& each : one.encoding) encodings.push_back(encoding(each));
  json::Array examples;
  for (const auto& example : one.examples) {
    examples.push_back(json::Object{{"name", string_literal(example.name)},
                                    {"summary", string_literal(example.summary)},
                                    {"has_summary", !example.summary.empty()},
                                    {"value", value_text(example.value)}});
  }
  view.set("has_encoding", !encodings.empty());
  view.set("encoding", std::move(encodings));
  view.set("has_examples", !examples.empty());
  view.set("examples", std::move(examples));
  set_optional(view, "sample", one.sample);
  return view;
}

json::Value OperationViews::content(const std::vector<cpp::TableMedia>& list, const std::string& owner) {
  json::Array views;
  for (const cpp::TableMedia& one : list)
    views.push_back(media(one, names_.claim_snake(owner + " " + one.type)));
  return views;
}

json::Object OperationViews::response(const cpp::TableResponse& one, const std::string& function) {
  return json::Object{{"is_common", false},
                      {"function", function},
                      {"call", function + "()"},
                      {"arguments", ""},
                      {"status", string_literal(one.status)},
                      {"description", string_literal(one.description)},
                      {"has_headers", !one.headers.empty()},
                      {"headers", headers(one.headers)},
                      {"has_content", !one.content.empty()},
                      {"content", content(one.content, function)},
                      {"location", string_literal(one.location)}};
}

json::Value OperationViews::response_of(const cpp::TableResponse& one, const std::string& owner) {
  const auto common = responses_.find(one.location);
  if (common == responses_.end()) return response(one, names_.claim_snake(owner + " " + one.status));
  return json::Object{{"is_common", true}, {"call", common->second + "(" + string_literal(one.status) + ")"}};
}

json::Value OperationViews::operation(const cpp::TableOperation& one, const std::string& words,
                                      const std::string& function) {
  json::Object view{
      {"function", function},
      {"id", string_literal(one.id)},
      {"method", string_literal(one.method)},
      {"path", string_literal(one.path)},
      {"summary", string_literal(one.summary)},
      {"has_summary", !one.summary.empty()},
      {"deprecated", one.deprecated},
      {"location", string_literal(one.location)},
      {"has_body", one.body.has_value()},
      {"body_required", one.body && one.body->required},
      {"body_location", string_literal(one.body ? one.body->location : "")},
      {"body_content", one.body ? content(one.body->content, words + " body") : json::Value(json::Array())},
      {"has_security", !one.security.empty()},
      {"security", security_view(one.security)}};
  json::Array parameters;
  for (const auto& each : one.parameters) parameters.push_back(parameter(each));
  json::Array responses;
  for (const auto& each : one.responses) responses.push_back(response_of(each, words));
  view.set("parameters", std::move(parameters));
  view.set("responses", std::move(responses));
  set_extensions(view, one.extensions);
  return view;
}

}  // namespace understudy::generator

#include "tests/openapi/same_document.h"

#include <set>
#include <utility>

#include "openapi/only_refers.h"

namespace understudy::openapi {
namespace {

class Comparison {
 public:
  Comparison(const Document& left, const Document& right) : left_(left), right_(right) {}

  std::string run() {
    if (left_.operations.size() != right_.operations.size()) return "number of operations";
    for (std::size_t i = 0; i < left_.operations.size(); ++i) {
      operation(left_.operations[i], right_.operations[i]);
      if (!found_.empty()) return left_.operations[i].id + ": " + found_;
    }
    return "";
  }

 private:
  void note(bool is_same, const std::string& what) {
    if (!is_same && found_.empty()) found_ = what;
  }

  SchemaId end(const Document& document, SchemaId id) {
    while (true) {
      Schema schema = document.schema(id);
      schema.name.clear();
      if (!only_refers(schema) || schema.discriminator) return id;
      id = *schema.ref;
    }
  }

  void one(const std::optional<SchemaId>& left, const std::optional<SchemaId>& right,
           const std::string& what) {
    note(left.has_value() == right.has_value(), what);
    if (left && right) same(*left, *right, what);
  }

  void list(const std::vector<SchemaId>& left, const std::vector<SchemaId>& right, const std::string& what) {
    note(left.size() == right.size(), what);
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) same(left[i], right[i], what);
  }

  void named(const NamedSchemas& left, const NamedSchemas& right, const std::string& what) {
    note(left.size() == right.size(), what);
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
      note(left[i].first == right[i].first, what + " " + left[i].first);
      same(left[i].second, right[i].second, what + " " + left[i].first);
    }
  }

  void same(SchemaId left, SchemaId right, const std::string& what) {
    left = end(left_, left);
    right = end(right_, right);
    if (!found_.empty() || !assumed_.insert({left, right}).second) return;
    const Schema& l = left_.schema(left);
    const Schema& r = right_.schema(right);
    texts(l, r);
    values(l, r);
    parts(l, r);
    if (!found_.empty()) found_ = what + " > " + found_;
  }

  void texts(const Schema& l, const Schema& r) {
    note(l.boolean == r.boolean, "boolean");
    note(l.title == r.title && l.description == r.description, "description of " + l.location);
    note(l.types == r.types, "type of " + l.location);
    note(l.enumeration == r.enumeration && l.constant == r.constant, "enum");
    note(l.format == r.format && l.pattern == r.pattern, "format");
    note(l.required == r.required && l.dependent_required == r.dependent_required, "required");
    note(l.default_value == r.default_value && l.examples == r.examples, "default");
    note(l.extensions == r.extensions, "extensions of " + l.location);
  }

  void values(const Schema& l, const Schema& r) {
    note(l.minimum == r.minimum && l.maximum == r.maximum && l.multiple_of == r.multiple_of, "bounds");
    note(l.min_length == r.min_length && l.max_length == r.max_length, "length");
    note(l.min_items == r.min_items && l.max_items == r.max_items && l.unique_items == r.unique_items,
         "items");
    note(l.read_only == r.read_only && l.write_only == r.write_only && l.deprecated == r.deprecated, "flags");
    note(l.discriminator.has_value() == r.discriminator.has_value(), "discriminator");
    if (l.discriminator && r.discriminator)
      note(l.discriminator->property == r.discriminator->property, "property");
  }

  void parts(const Schema& l, const Schema& r) {
    one(l.ref, r.ref, "$ref of " + l.location + " and " + r.location);
    one(l.items, r.items, "items");
    one(l.additional_properties, r.additional_properties, "additionalProperties");
    one(l.negation, r.negation, "not");
    one(l.if_schema, r.if_schema, "if");
    one(l.contains, r.contains, "contains");
    one(l.unevaluated_properties, r.unevaluated_properties, "unevaluatedProperties");
    list(l.all_of, r.all_of, "allOf");
    list(l.any_of, r.any_of, "anyOf");
    list(l.one_of, r.one_of, "oneOf");
    list(l.prefix_items, r.prefix_items, "prefixItems");
    named(l.properties, r.properties, "property");
    named(l.pattern_properties, r.pattern_properties, "pattern");
  }

  void content(const std::vector<MediaType>& left, const std::vector<MediaType>& right,
               const std::string& what) {
    note(left.size() == right.size(), what);
    for (std::size_t i = 0; i < left.size() && i < right.size(); ++i) {
      note(left[i].type == right[i].type && left[i].examples.size() == right[i].examples.size(), what);
      for (std::size_t e = 0; e < left[i].examples.size() && e < right[i].examples.size(); ++e)
        note(left[i].examples[e].value == right[i].examples[e].value, what + " example");
      one(left[i].schema, right[i].schema, what);
    }
  }

  void operation(const Operation& l, const Operation& r) {
    note(l.method == r.method && l.path == r.path && l.id == r.id && l.tags == r.tags, "name");
    note(l.summary == r.summary && l.description == r.description, "description");
    note(l.servers == r.servers && l.security.size() == r.security.size(), "servers, security");
    note(l.parameters.size() == r.parameters.size(), "parameters");
    for (std::size_t i = 0; i < l.parameters.size() && i < r.parameters.size(); ++i) {
      note(l.parameters[i].name == r.parameters[i].name && l.parameters[i].in == r.parameters[i].in,
           "parameter");
      one(l.parameters[i].schema, r.parameters[i].schema, "parameter " + l.parameters[i].name);
    }
    note(l.request_body.has_value() == r.request_body.has_value(), "body");
    if (l.request_body && r.request_body) content(l.request_body->content, r.request_body->content, "body");
    note(l.responses.size() == r.responses.size(), "responses");
    for (std::size_t i = 0; i < l.responses.size() && i < r.responses.size(); ++i) {
      note(l.responses[i].status == r.responses[i].status, "status");
      note(l.responses[i].headers.size() == r.responses[i].headers.size(), "headers");
      content(l.responses[i].content, r.responses[i].content, "response " + l.responses[i].status);
    }
  }

  const Document& left_;
  const Document& right_;
  std::set<std::pair<SchemaId, SchemaId>> assumed_;
  std::string found_;
};

}  // namespace

std::string difference(const Document& left, const Document& right) { return Comparison(left, right).run(); }

}  // namespace understudy::openapi

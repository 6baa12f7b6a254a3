#include "generator/report/evidence.h"

#include <algorithm>

#include "generator/lower/names.h"
#include "generator/lower/overloaded.h"
#include "generator/render/type_text.h"
#include "json/pointer.h"
#include "json/write.h"
#include "openapi/direction.h"

namespace understudy::generator {

namespace {

using Words = std::vector<std::string>;

/// `maxLength` for `max_length`.
std::string keyword_of(std::string_view function) {
  std::string word;
  for (std::size_t i = 0; i < function.size(); ++i) {
    if (function[i] != '_') {
      word += function[i];
    } else if (++i < function.size()) {
      word += static_cast<char>(function[i] - 'a' + 'A');
    }
  }
  return word;
}

Words words_of_contains(const cpp::Contains& step) {
  Words words = {"contains"};
  if (step.at_least) words.push_back("minContains");
  if (step.at_most) words.push_back("maxContains");
  return words;
}

Words words_of_members(const cpp::OtherMembers& step) {
  Words words;
  if (!step.patterns.empty()) words.push_back("patternProperties");
  if (step.closed || step.additional) words.push_back("additionalProperties");
  return words;
}

Words words_of_union(const cpp::UnionOf& step) {
  Words words = {keyword_of(step.function)};
  if (!step.discriminator.empty()) words.push_back("discriminator");
  return words;
}

Words words_of_condition(const cpp::Conditional& step) {
  Words words = {"if"};
  if (step.then) words.push_back("then");
  if (step.otherwise) words.push_back("else");
  return words;
}

/// The keywords that a step asks for, in the words of every version.
Words words_of(const cpp::Step& step) {
  return std::visit(
      overloaded{[](const cpp::Entered&) { return Words(); },
                 [](const cpp::Excused&) { return Words(); },
                 [](const cpp::Watch&) { return Words(); },
                 [](const cpp::Nothing&) { return Words(); },
                 [](const cpp::Call&) { return Words{"$ref", "$dynamicRef", "$recursiveRef", "allOf"}; },
                 [](const cpp::TypeIs&) { return Words{"type", "nullable"}; },
                 [](const cpp::OneOfValues&) { return Words{"enum", "nullable"}; },
                 [](const cpp::Constant&) { return Words{"const"}; },
                 [](const cpp::NumberBound& one) { return Words{keyword_of(one.function)}; },
                 [](const cpp::CountBound& one) { return Words{keyword_of(one.function)}; },
                 [](const cpp::Pattern&) { return Words{"pattern"}; },
                 [](const cpp::Format&) { return Words{"format"}; },
                 [](const cpp::UniqueItems&) { return Words{"uniqueItems"}; },
                 [](const cpp::PrefixItem&) { return Words{"prefixItems", "items"}; },
                 [](const cpp::Items&) { return Words{"items", "additionalItems"}; },
                 [](const cpp::Contains& one) { return words_of_contains(one); },
                 [](const cpp::Required&) { return Words{"required"}; },
                 [](const cpp::DependentRequired&) { return Words{"dependentRequired", "dependencies"}; },
                 [](const cpp::DependentSchema&) { return Words{"dependentSchemas", "dependencies"}; },
                 [](const cpp::PropertyNames&) { return Words{"propertyNames"}; },
                 [](const cpp::Property&) { return Words{"properties"}; },
                 [](const cpp::OtherMembers& one) { return words_of_members(one); },
                 [](const cpp::UnionOf& one) { return words_of_union(one); },
                 [](const cpp::Negation&) { return Words{"not"}; },
                 [](const cpp::Conditional& one) { return words_of_condition(one); },
                 [](const cpp::Unevaluated& one) {
                   return Words{one.children == "items" ? "unevaluatedItems" : "unevaluatedProperties"};
                 }},
      step);
}

}  // namespace

Evidence::Evidence(const openapi::Document& document, const cpp::Api& api) {
  for (const cpp::Check& check : api.checks) add_check(check);
  add_directed(document);
  const TypeText types(api.models, api.name_space);
  add_models(api.models, types);
  for (const cpp::Operation& operation : api.operations) add_operation(operation, types);
  add_table(api.table);
}

void Evidence::add_check(const cpp::Check& check) {
  checked_.insert(check.location);
  for (const cpp::Step& step : check.steps) {
    for (const std::string& word : words_of(step)) enforced_.insert(check.location + "/" + word);
  }
}

/// An object's check knows which of its members go one way only; the mark may stand behind references.
void Evidence::add_directed(const openapi::Document& document) {
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    const openapi::Schema& owner = document.schemas[i];
    if (!checks(owner.location)) continue;
    const auto directed = openapi::directed_names(document, static_cast<openapi::SchemaId>(i));
    if (directed.empty()) continue;
    for (const auto& [name, property] : owner.properties) {
      std::vector<openapi::SchemaId> open = {property};
      for (std::size_t next = 0; next < open.size() && next < 64; ++next) {
        const openapi::Schema& schema = document.schema(open[next]);
        if (std::ranges::find(directed.read_only, name) != directed.read_only.end())
          enforced_.insert(schema.location + "/readOnly");
        if (std::ranges::find(directed.write_only, name) != directed.write_only.end())
          enforced_.insert(schema.location + "/writeOnly");
        if (schema.ref) open.push_back(*schema.ref);
        open.insert(open.end(), schema.all_of.begin(), schema.all_of.end());
      }
    }
  }
}

bool Evidence::enforces(const std::string& location, std::string_view keyword) const {
  return enforced_.contains(location + "/" + std::string(keyword));
}

bool Evidence::comments(std::string_view text) const {
  while (text.ends_with('\n')) text.remove_suffix(1);
  return comments_.contains(std::string(text));
}

void Evidence::add_comment(const std::string& text) {
  comments_.insert(text);
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    comments_.insert(text.substr(start, end - start));
    comments_.insert(text.substr(0, end));
    start = end + 1;
  }
}

void Evidence::add_members(const std::vector<cpp::Member>& members, const TypeText& types) {
  for (const cpp::Member& member : members) {
    add_comment(member.doc);
    names_.insert(member.name);
    if (!types.default_text(member).empty()) defaults_.insert(json::write(*member.default_value));
  }
}

void Evidence::add_models(const cpp::Models& models, const TypeText& types) {
  for (const cpp::DeclarationId id : models.order) {
    std::visit(
        [&](const auto& one) {
          add_comment(one.doc);
          names_.insert(one.name);
          if constexpr (requires { one.members; }) add_members(one.members, types);
          if constexpr (requires { one.values; }) {
            for (const cpp::Enumerator& value : one.values) {
              add_comment(value.doc);
              names_.insert(value.name);
            }
          }
        },
        models.declaration(id));
  }
}

void Evidence::add_operation(const cpp::Operation& operation, const TypeText& types) {
  add_comment(operation.doc);
  for (const cpp::ParameterGroup& group : operation.groups) add_members(group.members, types);
  if (operation.body) add_comment(operation.body->doc);
  for (const cpp::Reply& reply : operation.replies) {
    add_comment(reply.doc);
    add_members(reply.headers, types);
  }
}

bool Evidence::names(const std::string& title) const {
  return names_.contains(upper_camel(title)) || names_.contains(safe_name(snake_case(title)));
}

bool Evidence::tells_default(const json::Value& value) const {
  return defaults_.contains(json::write(value));
}

void Evidence::add_table(const cpp::Table& table) {
  const auto add_headers = [this](const std::vector<cpp::TableHeader>& headers) {
    for (const cpp::TableHeader& header : headers) {
      add_shape(header.shape);
      if (header.example) add_value(*header.example);
    }
  };
  const auto add = [&](const cpp::TableOperation& operation) {
    for (const cpp::TableParameter& parameter : operation.parameters) {
      add_shape(parameter.shape);
      if (parameter.example) add_value(*parameter.example);
    }
    if (operation.body) add_content(operation.body->content);
    for (const cpp::TableResponse& response : operation.responses) {
      add_headers(response.headers);
      add_content(response.content);
    }
  };
  std::ranges::for_each(table.operations, add);
}

void Evidence::add_content(const std::vector<cpp::TableMedia>& content) {
  for (const cpp::TableMedia& media : content) {
    add_shape(media.shape);
    if (media.sample) add_value(*media.sample);
    for (const cpp::TableExample& example : media.examples) add_value(example.value);
  }
}

void Evidence::add_shape(const openapi::ValueShape& shape) {
  if (!shape.media_type.empty()) media_types_.insert(shape.media_type);
  if (shape.xml && !writes_xml(*shape.xml)) xml_.push_back(*shape.xml);
  for (const auto& item : shape.items) add_shape(item);
  for (const auto& [name, member] : shape.members) add_shape(member);
  for (const auto& rest : shape.rest) add_shape(rest);
}

bool Evidence::writes_xml(const openapi::Xml& xml) const {
  return std::ranges::any_of(xml_, [&](const openapi::Xml& known) {
    const bool same_name = xml.name.empty() || xml.name == known.name;
    return same_name && xml.namespace_uri == known.namespace_uri && xml.prefix == known.prefix &&
           xml.attribute == known.attribute && xml.wrapped == known.wrapped;
  });
}

/// Known by its hash, as are the values inside of it: samples are many and large.
std::size_t Evidence::add_value(const json::Value& value) {
  const auto mixed = [](std::size_t seed, std::size_t more) { return (seed * 1099511628211U) ^ more; };
  std::size_t hash = static_cast<std::size_t>(value.type()) + 1;
  if (const auto* items = value.array()) {
    for (const json::Value& item : *items) hash = mixed(hash, add_value(item));
  } else if (const auto* members = value.object()) {
    for (const auto& [name, member] : *members)
      hash = mixed(mixed(hash, std::hash<std::string>()(name)), add_value(member));
  } else {
    hash = mixed(hash, std::hash<std::string>()(json::write(value)));
  }
  values_.insert(hash);
  return hash;
}

bool Evidence::shows(const json::Value& value) const {
  Evidence alone;
  return values_.contains(alone.add_value(value));
}

}  // namespace understudy::generator

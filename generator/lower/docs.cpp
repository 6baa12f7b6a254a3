#include <algorithm>

#include "generator/lower/models.h"
#include "json/write.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// Paragraphs one after another; those without a word are left out.
std::string paragraphs(const std::vector<std::string>& texts) {
  std::string doc;
  for (const std::string& text : texts) {
    if (!text.empty()) doc += (doc.empty() ? "" : "\n\n") + text;
  }
  return doc;
}

std::string see(const std::string& url) { return url.empty() ? "" : "See " + url; }

std::string text_of(const json::Value& value) {
  return value.is_string() ? *value.string() : json::write(value);
}

/// What `x-enum-descriptions` says of a value: it lists the descriptions in the order of `enum`, or by value.
std::string described(const Schema& schema, const json::Value& value) {
  for (const char* name : {"x-enum-descriptions", "x-enumDescriptions"}) {
    const json::Value* descriptions = schema.extensions.find(name);
    if (descriptions == nullptr) continue;
    if (const auto* by_value = descriptions->object()) {
      const json::Value* text = by_value->find(text_of(value));
      if (text != nullptr && text->is_string()) return *text->string();
    }
    const auto* list = descriptions->array();
    if (list == nullptr || !schema.enumeration) continue;
    const auto place = std::ranges::find(*schema.enumeration, value) - schema.enumeration->begin();
    const auto index = static_cast<std::size_t>(place);
    if (index < list->size() && (*list)[index].is_string()) return *(*list)[index].string();
  }
  return {};
}

}  // namespace

std::string doc_of(const Document& document, const Conjunction& schemas) {
  std::string doc;
  std::string more;
  bool deprecated = false;
  bool read_only = false;
  bool write_only = false;
  for (const SchemaId id : schemas) {
    const Schema& schema = document.schema(id);
    if (doc.empty()) doc = schema.description.empty() ? schema.title : schema.description;
    if (more.empty()) more = see(schema.external_docs);
    deprecated |= schema.deprecated;
    read_only |= schema.read_only;
    write_only |= schema.write_only;
  }
  const auto add = [&](bool is_said, const std::string& text) {
    if (is_said) doc += (doc.empty() ? "" : "\n") + text;
  };
  add(!more.empty(), more);
  add(read_only, "Read only: not asked for in a request.");
  add(write_only && !read_only, "Write only: not asked for in a response.");
  add(deprecated, "Deprecated.");
  return doc;
}

std::string doc_of(const openapi::Operation& operation) {
  const bool says_it_twice = operation.description.starts_with(operation.summary);
  return paragraphs({says_it_twice ? "" : operation.summary, operation.description,
                     see(operation.external_docs), operation.deprecated ? "Deprecated." : ""});
}

std::string doc_of(const openapi::Parameter& parameter, const std::string& otherwise) {
  const std::string doc = parameter.description.empty() ? otherwise : parameter.description;
  const std::string note = parameter.deprecated && !doc.ends_with("Deprecated.") ? "Deprecated." : "";
  return doc.empty() || note.empty() ? doc + note : doc + "\n" + note;
}

std::vector<cpp::Enumerator> enumerators(const Document& document, const Facts& facts) {
  std::vector<cpp::Enumerator> result;
  Names names;
  for (const json::Value& value : *facts.values) {
    const auto branch = std::ranges::find(facts.constants, value, [](const auto& one) { return one.first; });
    const Schema words = branch == facts.constants.end() ? Schema{} : document.schema(branch->second);
    const bool by_title = !value.is_string() && !words.title.empty();
    std::string doc = words.description.empty() && !by_title ? words.title : words.description;
    if (doc.empty()) doc = described(document.schema(facts.origin), value);
    result.push_back({value, names.claim_snake(by_title ? words.title : text_of(value)), doc});
  }
  return result;
}

}  // namespace understudy::generator

#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "generator/cpp/api.h"
#include "openapi/document.h"

namespace understudy::generator {

class TypeText;

/// What the generated code does with a document, looked up by places and words of the document.
class Evidence {
 public:
  Evidence(const openapi::Document& document, const cpp::Api& api);

  /// Whether a step of the check at this location asks for the keyword.
  bool enforces(const std::string& location, std::string_view keyword) const;
  /// Whether there is a check for the schema at this location.
  bool checks(const std::string& location) const { return checked_.contains(location); }
  /// Whether a text stands in a comment: as a whole, or as a line of it.
  bool comments(std::string_view text) const;
  /// Whether a name of the generated code was made from a title.
  bool names(const std::string& title) const;
  /// Whether a function tells this default.
  bool tells_default(const json::Value& value) const;
  /// Whether bodies and parameters are read and written with these names in XML.
  bool writes_xml(const openapi::Xml& xml) const;
  /// Whether parts of bodies travel as this type.
  bool travels_as(const std::string& media_type) const { return media_types_.contains(media_type); }
  /// Whether the table has this value as an example or a sample, or as a part of one.
  bool shows(const json::Value& value) const;

 private:
  Evidence() = default;
  void add_check(const cpp::Check& check);
  void add_directed(const openapi::Document& document);
  void add_comment(const std::string& text);
  void add_models(const cpp::Models& models, const TypeText& types);
  void add_members(const std::vector<cpp::Member>& members, const TypeText& types);
  void add_operation(const cpp::Operation& operation, const TypeText& types);
  void add_table(const cpp::Table& table);
  void add_content(const std::vector<cpp::TableMedia>& content);
  void add_shape(const openapi::ValueShape& shape);
  std::size_t add_value(const json::Value& value);

  std::unordered_set<std::string> enforced_;  // `#/components/schemas/Pet/minLength`
  std::unordered_set<std::string> checked_;
  std::unordered_set<std::string> comments_;
  std::unordered_set<std::string> names_;
  std::unordered_set<std::string> defaults_;
  std::unordered_set<std::string> media_types_;
  std::unordered_set<std::size_t> values_;
  std::vector<openapi::Xml> xml_;
};

}  // namespace understudy::generator

#pragma once

#include <map>
#include <string>

#include "generator/cpp/table.h"
#include "generator/lower/names.h"
#include "generator/render/rendering.h"

namespace understudy::generator {

/// The views of a table's operations; what they have in common is a call of a function that is written once.
class OperationViews {
 public:
  /// Names every function of the table, the common ones first.
  OperationViews(const cpp::TableCommon& common, Names names);

  /// The functions of what operations have in common.
  json::Array common_blocks(Rendering& rendering) const;
  /// `words`: what the functions of this operation are named after; `function`: the one that makes it.
  json::Value operation(const cpp::TableOperation& one, const std::string& words,
                        const std::string& function);

 private:
  json::Value parameter(const cpp::TableParameter& one) const;
  json::Value header(const cpp::TableHeader& one) const;
  json::Value headers(const std::vector<cpp::TableHeader>& list) const;
  json::Value encoding(const cpp::TableEncoding& one) const;
  json::Value media(const cpp::TableMedia& one, const std::string& function) const;
  json::Value content(const std::vector<cpp::TableMedia>& list, const std::string& owner);
  json::Object response(const cpp::TableResponse& one, const std::string& function);
  /// A response that stands in its operation, or the call of a common one.
  json::Value response_of(const cpp::TableResponse& one, const std::string& owner);
  std::string value_text(const json::Value& value) const;
  void set_optional(json::Object& view, const std::string& name,
                    const std::optional<json::Value>& value) const;

  Names names_;
  const cpp::TableCommon& common_;
  std::map<std::string, std::string> values_;      // by text
  std::map<std::string, std::string> parameters_;  // by location
  std::map<std::string, std::string> responses_;
  std::vector<json::Value> common_responses_;
};

/// The extensions of an operation, a scheme or the document.
void set_extensions(json::Object& view, const json::Value& extensions);

}  // namespace understudy::generator

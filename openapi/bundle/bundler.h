#pragma once

#include <optional>
#include <set>
#include <string>
#include <vector>

#include "json/json.h"
#include "openapi/bundle/component_names.h"
#include "openapi/check/context.h"

namespace understudy::openapi {

/// Writes the values of a document anew, with references that stay in one file.
class Bundler {
 public:
  explicit Bundler(Context& context) : context_(&context), names_(context) {}

  json::Value run();

 private:
  /// What is written into the place of a reference.
  struct Inlined {
    const Node* node;
    std::string place;  // as a reference; empty where it is not known
  };

  json::Value object(Kind kind, const Cursor& at);
  json::Value referring(Kind kind, const Cursor& at, const Cursor& reference);
  json::Value inlined(Kind kind, const Cursor& at, const Cursor& target);
  json::Value merged(const Cursor& at, json::Value target);
  /// All members, with another text for `$ref` where there is one.
  json::Value members(Kind kind, const Cursor& at, const std::optional<std::string>& reference);
  json::Value member_value(Kind kind, const Cursor& object, const NodeMember& each);
  json::Value shaped(const Field& field, const Cursor& at);
  json::Value mapping(const Cursor& at);
  json::Value text(const Cursor& at);
  json::Value plain(const Cursor& at);
  json::Value component(const Placed& placed);

  std::string text_of_operation(const Cursor& at);
  std::string text_of_dynamic(const Cursor& at);
  bool is_left_out(Kind kind, const Cursor& object, const std::string& name) const;
  bool stays(const Cursor& at, const Cursor& target) const;
  bool is_first(const Cursor& at) const { return at.file == context_->document.file; }
  void refuse(const Cursor& at, Rule rule, std::string message) {
    report(*context_, at, rule, std::move(message));
  }

  Context* context_;
  ComponentNames names_;
  std::vector<Inlined> open_;  // right now
  std::size_t values_ = 0;
  bool is_full_ = false;
};

}  // namespace understudy::openapi

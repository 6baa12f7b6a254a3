#include "openapi/check/check.h"

#include <algorithm>
#include <deque>
#include <functional>
#include <set>
#include <span>
#include <unordered_set>
#include <utility>
#include <vector>

#include "openapi/check/fields.h"
#include "openapi/check/links.h"
#include "openapi/check/rules.h"
#include "openapi/check/target.h"
#include "openapi/check/unresolved.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

struct SeenHash {
  std::size_t operator()(const std::pair<const Node*, Kind>& seen) const {
    return std::hash<const Node*>()(seen.first) * 31 + static_cast<std::size_t>(seen.second);
  }
};

class Checker {
 public:
  explicit Checker(Context& context) : context_(&context) {}

  /// References are queued and not descended into, so that no chain of them is too long.
  std::size_t run(const Cursor& document) {
    queue_.push_back({{"", Shape::object, Kind::document}, document});
    while (!queue_.empty()) {
      const auto [field, at] = std::move(queue_.front());
      queue_.pop_front();
      visit_value(field, at);
    }
    links_.check(*context_);
    return schemas_;
  }

 private:
  void visit(Kind kind, const Cursor& at) {
    if (!seen_.insert({at.node, kind}).second) return;
    if (kind == Kind::schema) ++schemas_;
    if (!at.node->is_object()) return refuse_other(kind, at);
    const Grammar& grammar = grammar_at(kind, at);
    const auto reference = member(at, "$ref");
    const bool stands_alone =
        grammar.reference != Reference::refused || (kind == Kind::schema && ref_stands_alone(draft_at(at)));
    if (reference && (stands_alone || field_of(grammar, "$ref") != nullptr))
      visit_reference(kind, at, *reference);
    if (reference && stands_alone) return;
    visit_members(kind, at);
    report_missing(*context_, kind, at);
    check_rules(*context_, kind, at);
    links_.take(kind, at);
  }

  void refuse_other(Kind kind, const Cursor& at) {
    const bool is_schema = kind == Kind::schema && at.node->boolean() != nullptr;
    const bool may_be_flag =
        context_->version == Version::v3_1 || at.pointer.ends_with("/additionalProperties");
    if (is_schema && may_be_flag) return;
    report(*context_, at, Rule::value_type, a(kind) + " has to be an object, not " + type_of(*at.node));
  }

  void visit_members(Kind kind, const Cursor& at) {
    const Grammar& grammar = grammar_at(kind, at);
    for (const NodeMember& each : *at.node->object()) {
      if (grammar.takes_extensions && each.name.starts_with("x-")) {
        if (each.name.starts_with("x-understudy-")) visit_extension(kind, child(at, each), each.name);
        continue;
      }
      const Field* field = field_of(grammar, each.name);
      if (field != nullptr && is_known(*context_, kind, *field)) {
        visit_value(*field, child(at, each));
      } else if (grammar.pattern != nullptr && grammar.pattern->fits(each.name)) {
        visit_value({each.name, grammar.pattern->shape, grammar.pattern->kind}, child(at, each));
      } else {
        report_unknown(*context_, kind, at, each);
      }
    }
  }

  void visit_extension(Kind kind, const Cursor& at, const std::string& name) {
    const std::span<const Field> fields = extensions_of(kind);
    const auto field = std::ranges::find(fields, name, &Field::name);
    if (field != fields.end()) return visit_value(*field, at);
    std::vector<std::string_view> names;
    for (const Field& each : fields) names.push_back(each.name);
    const std::string allowed =
        names.empty() ? "; none of ours goes here" : "; allowed here: " + listed(names);
    const std::string near = did_you_mean(name, names);
    report_at_key(*context_, at, Rule::extension,
                  backquoted(name) + " is no extension of " + a(kind) + (near.empty() ? allowed : near));
  }

  void visit_value(const Field& field, const Cursor& at) {
    const bool is_map = field.shape == Shape::map || field.shape == Shape::named_map;
    if (is_map && field.kind == Kind::schema && reference_in(*at.node) != nullptr) {
      return visit_map_reference(field, at);
    }
    if (!check_shape(*context_, field, at) || field.kind == Kind::none) return;
    if (field.shape == Shape::object) return visit(field.kind, at);
    if (field.shape == Shape::schema_or_list && !at.node->is_array()) return visit(field.kind, at);
    if (const NodeArray* items = at.node->array()) {
      for (std::size_t index = 0; index < items->size(); ++index) visit(field.kind, item(at, index));
    } else if (const NodeObject* members = at.node->object()) {
      for (const NodeMember& each : *members) {
        const bool names = field.shape == Shape::dependencies && each.value.is_array();
        if (!names) visit(field.kind, child(at, each));
      }
    }
  }

  void visit_map_reference(const Field& field, const Cursor& at) {
    if (!seen_.insert({at.node, Kind::none}).second) return;
    note_tolerated(Kind::schema, "a map of schemas", *member(at, "$ref"));
    const auto end = context_->references.follow(at);
    if (!end) return report_unresolved(*context_, at, {Rule::ref_target, end.error()});
    if (seen_.insert({end->node, Kind::none}).second) queue_.push_back({field, *end});
  }

  void visit_reference(Kind kind, const Cursor& at, const Cursor& reference) {
    const std::string* text = reference.node->string();
    if (text == nullptr) {
      report(*context_, reference, Rule::value_type,
             "`$ref` has to be a string, not " + type_of(*reference.node));
      return;
    }
    warn_about_siblings(kind, at);
    if (grammar_of(kind).reference == Reference::tolerated) note_tolerated(kind, a(kind), reference);
    const bool is_endless = kind == Kind::schema && context_->references.is_endless(at);
    if (is_endless && context_->references.leads_back(at))
      warn(*context_, reference, Rule::endless_schema,
           backquoted(*text) + " leads back to itself, and adds nothing by that");
    const auto end = target_of(*context_, kind, at);
    if (!end && !is_endless) return report_unresolved(*context_, at, end.error());
    if (context_->references.is_found_in_file(at, *text)) {
      warn(*context_, reference, Rule::ref_below_id,
           backquoted(*text) + " leads nowhere below the `$id` above it, from which it starts; " +
               "the file's own is taken");
    }
    queue_.push_back({{"", Shape::object, kind}, *context_->references.target(at, *text)});
  }

  void warn_about_siblings(Kind kind, const Cursor& at) {
    const bool is_3_0 = context_->version == Version::v3_0;
    const bool counts = kind == Kind::schema && !ref_stands_alone(draft_at(at));
    if (kind == Kind::path_item || counts) return;
    for (const NodeMember& each : *at.node->object()) {
      const bool overrides = each.name == "summary" || each.name == "description";
      if (each.name == "$ref" || each.name.starts_with("x-") || (overrides && !is_3_0)) continue;
      warn_at_key(*context_, child(at, each), Rule::ref_siblings,
                  backquoted(each.name) + " beside `$ref` is not looked at" +
                      (is_3_0                 ? "; OpenAPI 3.0 allows nothing beside it"
                       : kind == Kind::schema ? "; before 2019-09 JSON Schema allows nothing beside it"
                                              : ""));
    }
  }

  /// One warning for all references in the place of one kind of object.
  void note_tolerated(Kind kind, const std::string& name, const Cursor& reference) {
    if (!tolerated_.insert(kind).second) return;
    warn(*context_, reference, Rule::ref_place,
         "the specification has no reference in the place of " + name +
             "; here, and wherever else in this document, it is followed");
  }

  Context* context_;
  Links links_;
  std::size_t schemas_ = 0;
  std::set<Kind> tolerated_;
  std::deque<std::pair<Field, Cursor>> queue_;
  std::unordered_set<std::pair<const Node*, Kind>, SeenHash> seen_;
};

}  // namespace

std::size_t check(Context& context, const Cursor& document) { return Checker(context).run(document); }

}  // namespace understudy::openapi

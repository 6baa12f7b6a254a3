#include <algorithm>
#include <map>
#include <set>

#include "generator/lower/acceptors.h"
#include "openapi/naming.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Schema;
using openapi::SchemaId;

namespace {

/// A union's branches by the kinds of values that they may take.
using Candidates = std::map<json::Type, std::vector<SchemaId>>;

/// What reads a value by the keywords of one schema that look at the same value.
class Branches {
 public:
  Branches(AcceptLowering& lowering, const Joined& all, const Schema& schema, const AcceptPlace& place)
      : lowering_(lowering),
        all_(all),
        schema_(schema),
        wanted_(place.wanted),
        group_(place.group),
        folded_(place.folded) {}

  void add_to(std::vector<cpp::Accept>& accepts) {
    if (!schema_.any_of.empty()) accepts.push_back(union_of("any_of", schema_.any_of));
    if (!schema_.one_of.empty()) accepts.push_back(union_of("one_of", schema_.one_of));
    if (schema_.negation)
      accepts.push_back(add("not", cpp::AcceptTogether{"negation", {function(*schema_.negation, "not")}}));
    if (schema_.if_schema) accepts.push_back(add("if", conditional()));
  }

 private:
  std::string function(SchemaId schema, const std::string& word) {
    return lowering_.function({{schema}, wanted_.words + " " + word}, group_);
  }

  cpp::Accept branch(SchemaId schema, const std::string& word) {
    const Wanted wanted{{schema}, wanted_.words + " " + word};
    return folded_ ? lowering_.expression_with(all_, wanted, group_) : lowering_.expression(wanted, group_);
  }

  std::string branch_function(SchemaId schema, const std::string& word) {
    cpp::Accept accept = branch(schema, word);
    if (const auto* call = std::get_if<cpp::AcceptCall>(&accept)) return call->function;
    return folded_ ? add(word, std::move(accept)).function : function(schema, word);
  }

  cpp::AcceptCall add(const std::string& word, cpp::AcceptBody body) {
    return {lowering_.add({wanted_.schemas, wanted_.words + " " + word}, group_, std::move(body))};
  }

  cpp::Accept union_of(const std::string& how, const std::vector<SchemaId>& branches) {
    Candidates candidates;
    bool is_same = true;
    for (const SchemaId branch : branches) {
      for (const json::Type kind : lowering_.kinds(branch)) candidates[kind].push_back(branch);
    }
    for (const auto& [kind, some] : candidates) is_same = is_same && some == candidates.begin()->second;
    if (candidates.empty()) return cpp::AcceptNone{};
    if (is_same) return among(how, candidates.begin()->second);
    cpp::AcceptByKind by_kind;
    std::map<std::vector<SchemaId>, cpp::Accept> made;
    for (const auto& [kind, some] : candidates) {
      if (!made.contains(some)) made[some] = among(how, some);
      by_kind.kinds.emplace_back(json::name_of(kind), made[some]);
    }
    return by_kind;
  }

  /// Some branches of a union.
  cpp::Accept among(const std::string& how, const std::vector<SchemaId>& branches) {
    const std::string words = how == "any_of" ? "any of" : "one of";
    if (branches.size() == 1) return branch(branches[0], words);
    cpp::AcceptTogether together{how, {}};
    for (const SchemaId one : branches) together.functions.push_back(branch_function(one, words));
    cpp::AcceptCall whole = add(words, together);
    const auto names = names_of(branches);
    if (!names) return whole;
    cpp::AcceptByName named = by_name(*names, together, whole.function);
    return named.branches.empty() ? whole : add("by name", std::move(named));
  }

  /// The member that tells the branches apart: the discriminator, or one that they pin to different texts.
  std::optional<openapi::TellingMember> names_of(const std::vector<SchemaId>& branches) const {
    const Document& document = lowering_.document();
    if (!openapi::are_apart(document, schema_, branches)) return openapi::telling_member(document, branches);
    openapi::TellingMember telling{schema_.discriminator->property, {}};
    bool is_named = false;  // a discriminator has no names for branches that are no components
    for (const SchemaId branch : branches) {
      const auto names = openapi::branch_names(document, schema_, branch);
      is_named = is_named || !names.empty();
      telling.values.emplace_back(names.begin(), names.end());
    }
    return is_named ? telling : openapi::telling_member(document, branches);
  }

  static cpp::AcceptByName by_name(const openapi::TellingMember& telling, const cpp::AcceptTogether& all,
                                   const std::string& otherwise) {
    cpp::AcceptByName result{telling.name, {}, otherwise};
    std::set<std::string> known;
    for (std::size_t i = 0; i < telling.values.size(); ++i) {
      for (const std::string& value : telling.values[i]) {
        if (known.insert(value).second) result.branches.emplace_back(value, all.functions[i]);
      }
    }
    return result;
  }

  cpp::AcceptTogether conditional() {
    const auto maybe = [&](const std::optional<SchemaId>& schema, const char* word) {
      return schema ? function(*schema, word) : std::string();
    };
    return {"conditional",
            {function(*schema_.if_schema, "if"), maybe(schema_.then_schema, "then"),
             maybe(schema_.else_schema, "else")}};
  }

  AcceptLowering& lowering_;
  const Joined& all_;
  const Schema& schema_;
  const Wanted& wanted_;
  const std::string& group_;
  bool folded_;
};

}  // namespace

std::vector<cpp::Accept> accept_branches(AcceptLowering& lowering, const Joined& all,
                                         const AcceptPlace& place) {
  std::vector<cpp::Accept> accepts;
  for (const SchemaId part : all.parts) {
    if (all.settled.contains(part)) continue;
    Branches(lowering, all, lowering.document().schema(part), place).add_to(accepts);
  }
  return accepts;
}

}  // namespace understudy::generator
